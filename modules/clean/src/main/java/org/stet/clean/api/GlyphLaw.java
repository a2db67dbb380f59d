package org.stet.clean.api;

/**
 * What a change of glyphs may do: give a quotation mark, a dash or an ellipsis another shape. A
 * mark that goes or comes, a currency sign, a comma in a figure are no glyphs but words.
 */
final class GlyphLaw {
  private static final String MARKS = "\"“”„‟«»‹›'‘’‚‛`´′″";
  private static final String DASHES = "-‐‑‒–—―−_";
  private static final String DOTS = ".…";

  private GlyphLaw() {}

  /** Whether {@code inserted} is {@code deleted} in other shapes. */
  static boolean allows(String deleted, String inserted) {
    return shape(deleted).equals(shape(inserted));
  }

  /** The characters but spaces, each run of one kind of glyph as one. */
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char kind = kind(c);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean same = kind != c && shape.length() > 0 && shape.charAt(shape.length() - 1) == kind;
      if (!space && !same) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (MARKS.indexOf(c) >= 0) {
      return '\u0001';
    }
    if (DASHES.indexOf(c) >= 0) {
      return '\u0002';
    }
    return DOTS.indexOf(c) >= 0 ? '\u0003' : c;
  }
}
