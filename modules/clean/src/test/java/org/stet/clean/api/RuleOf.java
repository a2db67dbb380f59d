package org.stet.clean.api;

import java.util.List;
import java.util.function.Function;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** A rule for tests: whatever it is told to propose. */
record RuleOf(RuleKind kind, Function<Article, List<Edit>> edits) implements CleanRule {
  static final String ID = "test-rule";

  /** A rule that replaces the first {@code words} it finds. */
  static RuleOf replacing(RuleKind kind, String words, String by) {
    return new RuleOf(kind, article -> List.of(edit(article, words, by)));
  }

  /** The edit that replaces the first {@code words} in {@code article}. */
  static Edit edit(Article article, String words, String by) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new AssertionError("not in the text: " + words);
    }
    return new Edit(TextRange.ofLength(at, words.length()), by, ID, "A test");
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "Does what a test wants";
  }

  @Override
  public List<Edit> propose(Article article) {
    return edits.apply(article);
  }
}
