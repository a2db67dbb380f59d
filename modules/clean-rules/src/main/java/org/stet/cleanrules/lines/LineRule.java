package org.stet.cleanrules.lines;

import java.util.List;
import org.stet.clean.api.Readings;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;

/** A rule that looks at an article line by line. */
public abstract class LineRule implements CleanRule {
  private final String id;
  private final RuleKind kind;
  private final String summary;

  protected LineRule(String id, RuleKind kind, String summary) {
    this.id = id;
    this.kind = kind;
    this.summary = summary;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final RuleKind kind() {
    return kind;
  }

  @Override
  public final String summary() {
    return summary;
  }

  @Override
  public final List<Edit> propose(Article article) {
    return proposeFrom(new Readings(article));
  }

  @Override
  public final List<Edit> proposeFrom(Readings readings) {
    CopyLines lines = readings.of(CopyLines.class, CopyLines::of);
    Proposal proposal = new Proposal(readings.article(), id);
    propose(lines, proposal);
    return proposal.edits();
  }

  /** Puts what the rule finds in {@code lines} into {@code proposal}. */
  protected abstract void propose(CopyLines lines, Proposal proposal);
}
