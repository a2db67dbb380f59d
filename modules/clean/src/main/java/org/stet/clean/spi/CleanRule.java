package org.stet.clean.spi;

import java.util.List;
import org.stet.clean.api.Readings;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;

/**
 * One rule of cleaning. Small, stateless, called from any thread. It only proposes: the pipeline
 * applies its edits, or refuses them if they break a law.
 *
 * <p>The edits of one call must not overlap. An edit takes away or replaces the least it can: no
 * word that is kept may lie inside a deletion, and no edit reaches over more than one block unless
 * it takes away whole blocks. Applied to its own result, a rule proposes nothing.
 */
public interface CleanRule {

  /** The stable kebab-case id: {@code reflow-hard-wraps}. */
  String id();

  /** What the rule is allowed to do. */
  RuleKind kind();

  /** What the rule does, as an editor would say it: one sentence without a final full stop. */
  String summary();

  /** Whether the rule is applied by itself; if not, it is only suggested. */
  default boolean safe() {
    return true;
  }

  /** The edits of {@code article}'s text that the rule proposes, each with a reason. */
  List<Edit> propose(Article article);

  /**
   * The same edits as {@link #propose}, for rules that share what they work out from the article
   * with others. This is what the pipeline calls.
   */
  default List<Edit> proposeFrom(Readings readings) {
    return propose(readings.article());
  }
}
