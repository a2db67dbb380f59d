package org.stet.export.api;

import java.time.Instant;
import java.util.List;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;

/**
 * A story on its way out, with what the desk did to it. Immutable.
 *
 * @param article as it goes out
 * @param before as it was before the desk's edits; the article itself where none are known
 * @param edits what leads from {@code before} to {@code article}
 * @param points what is open, over {@code article}
 * @param editor whose the edits are; empty if nobody is named
 * @param at when it goes out
 */
public record Outgoing(
    Article article,
    Article before,
    ChangeSet edits,
    List<OpenPoint> points,
    String editor,
    Instant at) {

  public Outgoing {
    points = List.copyOf(points);
    if (!edits.applyTo(before.text()).equals(article.text())) {
      throw new IllegalArgumentException("the edits do not lead from " + before + " to " + article);
    }
  }

  /** A story of which nothing but its text is known. */
  public static Outgoing of(Article article) {
    ChangeSet none = ChangeSet.none(article.text().length());
    return new Outgoing(article, article, none, List.of(), "", Instant.EPOCH);
  }
}
