package org.stet.wireformats.document;

import org.stet.wireformats.pressrelease.ReleaseLabels;

/** Tells the mark that ends a story: {@code ENDS}, {@code ###}, {@code -30-}. */
final class EndMark {
  private EndMark() {}

  static boolean is(String words) {
    return words.length() < 20 && ReleaseLabels.END_MARK.matcher(words).matches();
  }
}
