package org.stet.wireformats.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Gathers the signs of a page as PDFBox meets them, up to limits. For one thread. */
final class GlyphCollector extends PDFTextStripper {
  /** Signs of the longest document; a long novel has as many. */
  static final int MOST_GLYPHS = 1_500_000;

  /** Steps of all pages together; a full page of a newspaper takes some thousands. */
  static final int MOST_STEPS = 6_000_000;

  /** From this weight on a font is bold. */
  private static final float BOLD = 600;

  private List<Glyph> glyphs = new ArrayList<>();
  private int count;
  private int steps;

  GlyphCollector() throws IOException {
    setSuppressDuplicateOverlappingText(false);
  }

  /** Reads a page, counted from 1; whether it was read to its end. */
  boolean read(PDDocument document, int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    return !isFull();
  }

  /** The signs gathered since the last call. */
  List<Glyph> take() {
    List<Glyph> taken = glyphs;
    glyphs = new ArrayList<>();
    return taken;
  }

  /** Whether a limit was reached. */
  boolean isFull() {
    return count >= MOST_GLYPHS || steps >= MOST_STEPS;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (isFull()) {
      throw new IOException("the document takes more steps than any story");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || count >= MOST_GLYPHS) {
      return;
    }
    count++;
    PDFont font = position.getFont();
    String name = font == null || font.getName() == null ? "" : font.getName();
    String look = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    glyphs.add(
        new Glyph(
            text,
            position.getXDirAdj(),
            position.getYDirAdj(),
            Math.max(0, position.getWidthDirAdj()),
            position.getWidthOfSpace(),
            size(position),
            isBold(look, descriptor),
            look.contains("italic") || look.contains("oblique"),
            Math.round(position.getDir())));
  }

  private static double size(TextPosition position) {
    double size = position.getFontSizeInPt();
    return size > 0.5 && size < 2000 ? Math.round(size * 2) / 2.0 : 10;
  }

  private static boolean isBold(String name, @Nullable PDFontDescriptor descriptor) {
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
  }
}
