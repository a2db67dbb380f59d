package org.stet.wireformats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets pages line by line, as a layout program does. */
final class PdfWriter implements Closeable {
  static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
  static final PDFont SANS = new PDType1Font(FontName.HELVETICA);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  PdfWriter() {
    FontMappersOfTests.keepQuiet();
    document.addPage(page);
  }

  PDDocument document() {
    return document;
  }

  /** A font that has all the letters, among them joined ones. */
  PDFont liberation() throws IOException {
    try (InputStream stream =
        PDFont.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, stream);
    }
  }

  PdfWriter newPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** One line at {@code x}, {@code y} points from the upper left corner. */
  PdfWriter line(double x, double y, PDFont font, double size, String words) throws IOException {
    try (PDPageContentStream stream =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      stream.beginText();
      stream.setFont(font, (float) size);
      stream.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
      stream.showText(words);
      stream.endText();
    }
    return this;
  }

  /** A paragraph set in lines of at most {@code width} points; where the next line would stand. */
  double paragraph(double x, double y, double width, PDFont font, double size, String words)
      throws IOException {
    double at = y;
    for (String line : wrapped(words, font, size, width)) {
      line(x, at, font, size, line);
      at += size * 1.2;
    }
    return at;
  }

  /** The same, with the lines but the last spread over the whole width. */
  double justified(double x, double y, double width, PDFont font, double size, String words)
      throws IOException {
    List<String> lines = wrapped(words, font, size, width);
    double at = y;
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(" ", -1);
      double filled = 0;
      for (String part : parts) {
        filled += font.getStringWidth(part) / 1000 * size;
      }
      double gap =
          i + 1 == lines.size() ? size * 0.25 : (width - filled) / Math.max(1, parts.length - 1);
      double left = x;
      for (String part : parts) {
        line(left, at, font, size, part);
        left += font.getStringWidth(part) / 1000 * size + gap;
      }
      at += size * 1.2;
    }
    return at;
  }

  static List<String> wrapped(String words, PDFont font, double size, double width)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (font.getStringWidth(longer) / 1000 * size > width && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  PdfWriter protect(String owner, String user) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
