package org.stet.clean.api;

import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;

/**
 * What one rule did.
 *
 * @param rule the id of the rule
 * @param before the article the rule saw
 * @param change its edits, over the text of {@code before}; never empty
 */
public record CleanStep(String rule, Article before, ChangeSet change) {

  /** The article after this step. */
  public Article after() {
    return before.apply(change);
  }
}
