package org.stet.exportformats.docx;

/** How an item of a {@link WordText} looks: a letter, or the mark that ends a paragraph. */
sealed interface Look {

  /** What a stretch of letters is for, beyond the paragraph it stands in. */
  enum Kind {
    TEXT,
    DATELINE,
    CREDIT
  }

  /**
   * A letter.
   *
   * @param target the address that it leads to; empty if to none
   */
  record Letter(Kind kind, boolean emphasis, String target) implements Look {
    static final Letter PLAIN = new Letter(Kind.TEXT, false, "");
  }

  /** The mark that ends a paragraph; as in Word, the style of the paragraph belongs to it. */
  record Mark(WordStyle style) implements Look {}
}
