package org.stet.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.RawItemRecord;
import org.stet.store.api.Version;
import org.stet.wire.api.RawItem;

/** Reads an article out of the store: what arrived, and the text it has now. */
@Messages({
  "# {0} - number of the article",
  "StoredStory.missing=there is no article {0} in the store",
  "# {0} - title of the article",
  "StoredStory.gone=what arrived for \"{0}\" is not in the store any more"
})
final class StoredStory {
  private final DeskStore store;

  private StoredStory(DeskStore store) {
    this.store = store;
  }

  /** The work on article {@code id} so far. */
  static Work read(DeskStore store, long id) throws IOException {
    ArticleRecord article =
        store
            .article(id)
            .orElseThrow(() -> new IOException(Bundle.StoredStory_missing(String.valueOf(id))));
    List<Version> versions = store.versions(id);
    Version head = version(versions, article.head());
    Story story = new StoredStory(store).story(article, received(versions, head).text());
    return Work.resume(story, new StoredArticle(id, head), store);
  }

  /** The text as it was received, of which {@code head} was made. */
  private static Version received(List<Version> versions, Version head) {
    Version version = head;
    while (!version.reason().equals(Version.RECEIVED) && version.parent() != null) {
      version = version(versions, version.parent());
    }
    return version;
  }

  private static Version version(List<Version> versions, long id) {
    return versions.stream().filter(version -> version.id() == id).findFirst().orElseThrow();
  }

  /**
   * What arrived, read as it was then. A later Stet may read it in another way; then its text as
   * received counts, and the way back to the bytes is that from text to text.
   */
  private Story story(ArticleRecord article, String received) throws IOException {
    List<RawItemRecord> items = new ArrayList<>(store.rawItems(article.id()));
    Story other = null;
    for (RawItemRecord item : items) {
      if (Story.read(item(item), item.name()) instanceof Story.Result.Ready ready) {
        if (ready.story().origin().start().text().equals(received)) {
          return ready.story();
        }
        other = ready.story();
      }
    }
    if (other == null) {
      throw new IOException(Bundle.StoredStory_gone(article.title()));
    }
    return other.as(received);
  }

  private RawItem item(RawItemRecord record) throws IOException {
    byte[] bytes =
        store
            .bytes(record.sha256())
            .orElseThrow(() -> new IOException(Bundle.StoredStory_gone(record.name())));
    String origin = record.origin();
    String name = origin == null ? record.name() : Path.of(origin).toString();
    return new RawItem(name, record.mediaType(), bytes);
  }
}
