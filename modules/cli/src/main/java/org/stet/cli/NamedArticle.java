package org.stet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;

/** An article of the store as people name it: by its number, its file, or words of its headline. */
final class NamedArticle {
  private final String words;
  private final Path directory;

  /**
   * @param directory where a file is looked for
   */
  NamedArticle(List<String> words, Path directory) {
    this.words = String.join(" ", words);
    this.directory = directory;
  }

  /** The one article of this name. */
  ArticleRecord find(DeskStore store) throws StoreFailure, Failure {
    List<ArticleRecord> found = fromFile(store);
    if (found.isEmpty()) {
      found = store.find(words);
    }
    if (found.isEmpty()) {
      throw new Failure("no-such-article", "there is no such article in the store", words);
    }
    if (found.size() > 1) {
      StringBuilder numbers = new StringBuilder();
      for (ArticleRecord article : found.subList(0, Math.min(10, found.size()))) {
        numbers.append("\n  ").append(article.id()).append("  ");
        numbers.append(Shown.onOneLine(article.title()));
      }
      throw new Failure(
          "several-articles", "there are several; name one by its number:" + numbers, words);
    }
    return found.get(0);
  }

  private List<ArticleRecord> fromFile(DeskStore store) throws StoreFailure {
    try {
      Path file = directory.resolve(words).toAbsolutePath().normalize();
      return store.find(file.toString());
    } catch (InvalidPathException e) {
      // Words that are no path may be a title.
      return List.of();
    }
  }

  /** The version of this number among {@code versions}. */
  Version version(List<Version> versions, int number) throws Failure {
    for (Version version : versions) {
      if (version.number() == number) {
        return version;
      }
    }
    throw new Failure("no-such-version", "there is no version " + number, words);
  }
}
