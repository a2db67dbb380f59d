package org.stet.session.api;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stet.session.Shelf;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Saved;
import org.stet.store.api.TakenIn;
import org.stet.store.api.Version;
import org.stet.wire.api.ItemIds;

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
  private final @Nullable ReviewMarks marks;

  ArticleToKeep(
      Shelf shelf,
      Arrival arrival,
      String text,
      String title,
      String reason,
      String who,
      @Nullable ReviewMarks marks) {
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
    var story = origin.story();
    return new Arrival(
        name,
        file ? path : null,
        origin.item().mediaType(),
        origin.item().bytes(),
        received,
        cleaning == null ? received : cleaning.after().text(),
        title,
        "cleaned",
        who,
        story == null ? ItemIds.NONE : story.ids());
  }

  /** The text that is kept. */
  public String text() {
    return text;
  }

  /**
   * Keeps it, and before it the story as it came in, unless that was kept already. Nothing is added
   * if the text is that of the version it was made from. If another version came to count
   * meanwhile, this one follows it, and what was passed over is told.
   */
  public StoredArticle in(DeskStore store) throws IOException {
    synchronized (shelf) { // The next one waits, so that it follows this one.
      StoredArticle parent = shelf.stored();
      StoredArticle kept = parent == null ? first(store) : save(store, parent);
      if (marks != null) {
        store.keepReview(kept.id(), marks.inWords(), who);
      }
      shelf.put(kept);
      return kept;
    }
  }

  /** Keeps the story as it came in, and this after whatever else was made of it before. */
  private StoredArticle first(DeskStore store) throws IOException {
    TakenIn taken = store.takeIn(arrival);
    Version head = taken.head();
    StoredArticle kept = save(store, new StoredArticle(taken.article().id(), head));
    boolean worked = !head.text().equals(arrival.cleaned()) && !head.text().equals(text);
    return worked ? new StoredArticle(kept.id(), kept.version(), head) : kept;
  }

  private StoredArticle save(DeskStore store, StoredArticle parent) throws IOException {
    Saved saved = store.save(draft(parent.id(), parent.version().id()));
    if (saved.isHead()) {
      return new StoredArticle(parent.id(), saved.version());
    }
    long newest = store.article(parent.id()).orElseThrow().head();
    Version passedOver = store.version(newest).orElseThrow();
    Saved after = store.save(draft(parent.id(), newest));
    return new StoredArticle(parent.id(), after.version(), passedOver);
  }

  private Draft draft(long article, long parent) {
    return new Draft(article, parent, text, title, reason, who);
  }

  @Override
  public String toString() {
    return "ArticleToKeep " + title + ", " + reason;
  }
}
