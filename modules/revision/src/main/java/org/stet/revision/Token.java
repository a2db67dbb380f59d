package org.stet.revision;

import org.stet.text.api.TextRange;

/**
 * The smallest part of a text that a change takes or leaves whole.
 *
 * @param range where it stands, in UTF-16 code units over the text it was read from
 */
record Token(Kind kind, TextRange range) {
  enum Kind {
    WORD,
    SPACE,
    /** A mark of punctuation, a symbol: one character with what combines with it. */
    MARK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSpace() {
    return kind == Kind.SPACE;
  }
}
