package org.stet.session.api;

import java.io.IOException;
import java.nio.file.Path;
import org.stet.session.Shelf;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Saved;
import org.stet.store.api.TakenIn;

/**
 * The text of a session at one moment, to be kept as a version in the store: that takes its time,
 * the session goes on meanwhile. Immutable; kept in the order of asking, each version follows the
 * one before.
 */
public final class ArticleToKeep {
  private final Shelf shelf;
  private final Arrival arrival;
  private final String text;
  private final String title;
  private final String reason;
  private final String who;
  private final ReviewMarks marks;

  ArticleToKeep(
      Shelf shelf,
      Arrival arrival,
      String text,
      String title,
      String reason,
      String who,
      ReviewMarks marks) {
    this.shelf = shelf;
    this.arrival = arrival;
    this.text = text;
    this.title = title;
    this.reason = reason;
    this.who = who;
    this.marks = marks;
  }

  /** What {@code origin} is to the store: its bytes, its text as received and as cleaned. */
  public static Arrival arrival(Origin origin, String name, String title, String who) {
    String path = origin.item().name();
    boolean file = origin.item().mediaType() == null && Path.of(path).isAbsolute();
    String received = origin.start().text();
    var cleaning = origin.cleaning();
    return new Arrival(
        name,
        file ? path : null,
        origin.item().mediaType(),
        origin.item().bytes(),
        received,
        cleaning == null ? received : cleaning.after().text(),
        title,
        "cleaned",
        who);
  }

  /** The text that is kept. */
  public String text() {
    return text;
  }

  /**
   * Keeps it, and before it the story as it came in, unless that was kept already. Nothing is added
   * if the text is that of the version it was made from.
   */
  public StoredArticle in(DeskStore store) throws IOException {
    StoredArticle parent = shelf.stored();
    if (parent == null) {
      TakenIn taken = store.takeIn(arrival);
      parent = new StoredArticle(taken.article().id(), taken.head());
    }
    Saved saved =
        store.save(new Draft(parent.id(), parent.version().id(), text, title, reason, who));
    StoredArticle kept = new StoredArticle(parent.id(), saved.version());
    store.keepReview(kept.id(), marks.inWords(), who);
    shelf.put(kept);
    return kept;
  }

  @Override
  public String toString() {
    return "ArticleToKeep " + title + ", " + reason;
  }
}
