package org.stet.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.LetOut;

/**
 * Who lets an article out that the gate holds back, and why.
 *
 * @param who the name
 * @param reason why, in that person's words
 */
@Messages({
  "Release.save=Save the article first: who lets it out is kept with the words that go out.",
  "# {0} - what went wrong",
  "Release.notKept=Nothing went out, since who let it out could not be kept: {0}"
})
record Release(String who, String reason) {

  /**
   * Keeps it with the version of the store that holds the words of {@code preview}. Takes its time.
   *
   * @return why it was not kept, in words; empty if it was
   */
  String keep(OpenStore store, Optional<StoredArticle> article, Preview preview) {
    String words = preview.article().text();
    Optional<StoredArticle> kept = article.filter(a -> a.version().text().equals(words));
    if (kept.isEmpty()) {
      return Bundle.Release_save();
    }
    LetOut letOut =
        new LetOut(
            kept.get().id(),
            kept.get().version().id(),
            preview.gate(),
            preview.held().stream().map(p -> p.id() + ": " + p.message()).toList(),
            who,
            reason,
            Instant.now());
    try {
      return store.now(
          open -> {
            open.keep(letOut);
            return "";
          });
    } catch (IOException e) {
      return Bundle.Release_notKept(String.valueOf(e.getLocalizedMessage()));
    }
  }
}
