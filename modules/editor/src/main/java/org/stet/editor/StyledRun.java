package org.stet.editor;

import org.stet.text.api.TextRange;

/** A stretch of an article, never empty, and how it looks. */
record StyledRun(TextRange range, Style style) {

  StyledRun shift(int by) {
    return new StyledRun(range.shift(by), style);
  }
}
