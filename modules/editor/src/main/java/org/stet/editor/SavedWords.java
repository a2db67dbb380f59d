package org.stet.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.Version;

/** Says what became of an article that was saved. */
@Messages({
  "# {0} - number of the version",
  "SavedWords.saved=Saved as version {0}",
  "# {0} - number of the version",
  "# {1} - path of the file",
  "SavedWords.savedTo=Saved as version {0}, and to {1}",
  "# {0} - path of the file",
  "# {1} - what went wrong",
  "SavedWords.onlyFile=Saved to {0}, but not in the store: {1}",
  "# {0} - that it was saved",
  "# {1} - number of the other version",
  "# {2} - who made it",
  "SavedWords.passedOver={0}. Version {1} by {2}, made meanwhile, is not in it (F9 compares)"
})
final class SavedWords {
  private SavedWords() {}

  /**
   * What became of {@code saved}.
   *
   * @param file where it was saved to, if it has a file
   * @param trouble what went wrong with the store, if something did
   */
  static String of(ArticleSession saved, Optional<Path> file, Optional<String> trouble) {
    String where = file.map(Path::toString).orElse("");
    if (trouble.isPresent()) {
      return Bundle.SavedWords_onlyFile(where, trouble.get());
    }
    Optional<StoredArticle> kept = saved.stored();
    String version = kept.map(s -> String.valueOf(s.version().number())).orElse("");
    String said =
        where.isEmpty()
            ? Bundle.SavedWords_saved(version)
            : Bundle.SavedWords_savedTo(version, where);
    Version other = kept.map(StoredArticle::passedOver).orElse(null);
    return other == null
        ? said
        : Bundle.SavedWords_passedOver(said, String.valueOf(other.number()), other.author());
  }
}
