package org.stet.cli;

import java.util.List;
import java.util.Optional;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;
import org.stet.text.api.FieldName;

/**
 * The version of the store that holds a story just as it goes out: what is kept about how it went
 * out belongs to these words.
 */
final class SentVersion {
  private SentVersion() {}

  /**
   * The version with the text of {@code copy}, which is kept first if the store does not have it.
   */
  static Version of(Copy copy, DeskStore store, Surroundings surroundings) throws StoreFailure {
    String text = copy.article().text();
    Optional<ArticleRecord> known =
        store.copyOf(copy.item().sha256(), copy.story().article().text());
    long article =
        known.isPresent()
            ? known.get().id()
            : new Keeping(surroundings, store).keep(copy, true).article().id();
    List<Version> versions = store.versions(article);
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (versions.get(i).text().equals(text)) {
        return versions.get(i);
      }
    }
    // Cleaned by newer rules than when it came in: a version beside those of the desk.
    String title = copy.article().field(FieldName.HEADLINE).orElse("");
    Version received = versions.get(0);
    String who = DeskName.of(store.folder());
    return store.save(new Draft(article, received.id(), text, title, "sent out", who)).version();
  }
}
