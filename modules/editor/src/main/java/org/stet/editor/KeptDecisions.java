package org.stet.editor;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.session.api.ReviewMarks;
import org.stet.session.api.StoredArticle;

/**
 * Keeps what is decided in the review of a cleaning at once, as far as it changes no word; what
 * does is kept when the article is saved.
 */
final class KeptDecisions {
  private static final Logger LOG = Logger.getLogger(KeptDecisions.class.getName());

  private KeptDecisions() {}

  /** Has the store keep the decisions in {@code session}. Event thread only; does not wait. */
  static void keep(ArticleSession session) {
    StoredArticle stored = session.stored().orElse(null);
    boolean cleaned = session.origin().cleaning() != null; // A copy file says nothing of a review.
    if (stored == null || !cleaned || !stored.version().text().equals(session.text())) {
      return;
    }
    String decided = ReviewMarks.of(session.review()).inWords();
    OpenStore store = OpenStore.ofDesk();
    store.ask(
        open -> {
          open.keepReview(stored.id(), decided, store.who());
          return decided;
        },
        kept -> {},
        failure -> LOG.log(Level.INFO, "decisions wait for the next save", failure));
  }
}
