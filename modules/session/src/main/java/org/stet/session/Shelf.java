package org.stet.session;

import org.jspecify.annotations.Nullable;
import org.stet.session.api.StoredArticle;

/** Where in the store an open article is. Safe to use from any thread. */
public final class Shelf {
  private volatile @Nullable StoredArticle stored;

  /** What the store keeps of the article, or null if that is nothing yet. */
  public @Nullable StoredArticle stored() {
    return stored;
  }

  /** The store keeps {@code now} from now on, unless it keeps a later version by now. */
  public synchronized void put(StoredArticle now) {
    StoredArticle before = stored;
    boolean late =
        before != null
            && before.id() == now.id()
            && before.version().number() > now.version().number();
    stored = late ? before : now;
  }
}
