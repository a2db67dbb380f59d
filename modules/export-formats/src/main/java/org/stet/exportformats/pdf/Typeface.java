package org.stet.exportformats.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are embedded; they lie in the module that carries the libraries. */
enum Typeface {
  SERIF("Serif", "DejaVuSerif", 400, FontStyle.NORMAL),
  SERIF_BOLD("Serif", "DejaVuSerif-Bold", 700, FontStyle.NORMAL),
  SERIF_ITALIC("Serif", "DejaVuSerif-Italic", 400, FontStyle.ITALIC),
  SERIF_BOLD_ITALIC("Serif", "DejaVuSerif-BoldItalic", 700, FontStyle.ITALIC),
  /** For what the others lack. */
  SANS("Sans", "DejaVuSans", 400, FontStyle.NORMAL),
  MONO("Mono", "DejaVuSansMono", 400, FontStyle.NORMAL);

  private final String family;
  private final String file;
  private final int weight;
  private final FontStyle style;

  Typeface(String family, String file, int weight, FontStyle style) {
    this.family = family;
    this.file = file;
    this.weight = weight;
    this.style = style;
  }

  /** Offers it to {@code builder}. */
  void offerTo(PdfRendererBuilder builder) {
    builder.useFont(this::stream, family, weight, style, true);
  }

  private InputStream stream() {
    String name = "/org/stet/libpdf/fonts/" + file + ".ttf";
    InputStream stream = PdfRendererBuilder.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("not in this application: " + name);
    }
    return stream;
  }

  /** The characters of the Basic Multilingual Plane and the next that it has a picture of. */
  BitSet characters() {
    try (InputStream stream = stream();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      BitSet characters = new BitSet(0x20000);
      for (int c = 0; c < 0x20000; c++) {
        characters.set(c, glyphs.getGlyphId(c) > 0);
      }
      return characters;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
