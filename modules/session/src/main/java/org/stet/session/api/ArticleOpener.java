package org.stet.session.api;

import java.nio.file.Path;

/**
 * Opens articles in windows; found through {@code Lookup.getDefault()}. May be called from any
 * thread; reading goes on in the background, and what cannot be opened is told to the user.
 */
public interface ArticleOpener {

  /** Opens the article the store keeps under this number, or goes to its window. */
  void open(long article);

  /** Opens the story in {@code file}, whatever its format, or goes to its window. */
  void open(Path file);
}
