package org.stet.facts.api;

import java.util.List;
import org.stet.text.api.TextRange;

/**
 * A sentence, and how much it is worth checking.
 *
 * @param range the sentence, over the article's text
 * @param score from 0 (nothing to check) to 1
 * @param claim whether it belongs on the fact-checker's list
 * @param reasons what in it can be checked, as stable ids: {@code figure}, {@code superlative}
 */
public record Claim(TextRange range, double score, boolean claim, List<String> reasons) {

  public Claim {
    reasons = List.copyOf(reasons);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score is from 0 to 1: " + score);
    }
  }
}
