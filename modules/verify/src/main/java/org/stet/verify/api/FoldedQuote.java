package org.stet.verify.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as words and gaps.
 *
 * @param tokens the words that are claimed to have been said
 * @param gaps where it says that words are not there, ascending
 */
record FoldedQuote(Tokens tokens, List<Gap> gaps) {

  /** The gap before the word at {@code index}, or null. */
  @Nullable Gap gapBefore(int index) {
    for (Gap gap : gaps) {
      if (gap.at() == index) {
        return gap;
      }
    }
    return null;
  }

  /** Whether a gap is inside the words from {@code first} to {@code end}. */
  boolean hasGap(int first, int end) {
    for (Gap gap : gaps) {
      if (gap.at() > first && gap.at() < end) {
        return true;
      }
    }
    return false;
  }
}
