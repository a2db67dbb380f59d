package org.stet.desk;

import java.time.Instant;
import java.util.List;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.revision.api.Revision;
import org.stet.session.api.ArticleSession;
import org.stet.text.api.Article;

/**
 * What goes out with an article but its text: how it was before the desk edited it, and who did.
 *
 * @param before as it was read, before cleaning
 * @param editor the name of who works here; may be empty
 */
record Sending(Article before, String editor) {

  /** What goes out with the article of {@code session}. Event thread. */
  static Sending of(ArticleSession session) {
    return new Sending(session.origin().start(), DeskPerson.ofDesk().name());
  }

  /** {@code article} on its way out. Takes its time; for any thread. */
  Outgoing of(Article article, List<OpenPoint> points) {
    Revision revision = Revision.between(before, article);
    return new Outgoing(article, before, revision.changeSet(), points, editor, Instant.now());
  }
}
