package org.stet.editor;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanResult;
import org.stet.session.api.ArticleToKeep;
import org.stet.session.api.Origin;
import org.stet.session.api.Resumed;
import org.stet.session.api.ReviewMarks;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;
import org.stet.store.api.TakenIn;
import org.stet.store.api.TakenIn.What;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * A story and how far work on it got.
 *
 * @param story the story as it came in
 * @param resumed where to go on, or null if work on it begins now
 * @param stored what the store keeps of it, or null if that is nothing
 * @param isNewer whether it came in with a text the store did not know, of an article it knew
 */
record Work(
    Story story, @Nullable Resumed resumed, @Nullable StoredArticle stored, boolean isNewer) {

  /** Begins work on {@code story}, of which the store knows nothing. */
  static Work begin(Story story) {
    return new Work(story, null, null, false);
  }

  /**
   * Has the store keep {@code story} as it came in. Of a wire story that was worked on before, the
   * work is taken up again; of a copy file counts what the file holds.
   */
  static Work takeIn(Story story, DeskStore store, String who) throws IOException {
    Origin origin = story.origin();
    Arrival arrival = ArticleToKeep.arrival(origin, story.name(), title(story), who);
    TakenIn taken = store.takeIn(arrival);
    StoredArticle stored = new StoredArticle(taken.article().id(), taken.head());
    Work work =
        story.copyFile() ? new Work(story, null, stored, false) : resume(story, stored, store);
    return new Work(story, work.resumed(), stored, taken.what() == What.NEW_VERSION);
  }

  /** Goes on with {@code stored}, which was made from {@code story}. */
  static Work resume(Story story, StoredArticle stored, DeskStore store) throws IOException {
    String text = stored.version().text();
    ReviewMarks marks = ReviewMarks.read(store.review(stored.id()));
    boolean begun = !text.equals(begun(story).text()) || !marks.marks().isEmpty();
    Resumed resumed = begun ? Resumed.of(story.origin(), marks, text) : null;
    return new Work(story, resumed, stored, false);
  }

  /**
   * Of a copy file that holds the text the store has, the work on the story it was made of: with
   * what arrived and the review of its cleaning. Any other work as it is.
   */
  Work withOriginal(DeskStore store) throws IOException {
    if (stored == null || !stored.version().text().equals(text())) {
      return this;
    }
    Work kept = StoredStory.read(store, stored.id());
    Origin origin = kept.story().origin();
    return kept.resumed() != null || origin.cleaning() == null
        ? kept
        : new Work(kept.story(), Resumed.of(origin, ReviewMarks.NONE, text()), stored, false);
  }

  private static String title(Story story) {
    return begun(story).field(FieldName.HEADLINE).orElse(story.name());
  }

  /** The story as work on it begins: cleaned. */
  private static Article begun(Story story) {
    CleanResult cleaning = story.origin().cleaning();
    return cleaning == null ? story.origin().start() : cleaning.after();
  }

  /** The text the editor is to hold at first. */
  String text() {
    return resumed == null ? story.origin().start().text() : resumed.text();
  }
}
