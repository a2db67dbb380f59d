package org.stet.wireformats.pdf;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Tests set their pages without the fonts of the machine, as the reader reads them. */
final class FontMappersOfTests {
  private FontMappersOfTests() {}

  static void keepQuiet() {
    FontMappers.set(new NoSystemFonts());
  }
}
