package org.stet.session.api;

import java.nio.file.Path;

/** Opens articles at the desk; found through Lookup. Event thread only, and never waits. */
public interface ArticleOpener {

  /** Opens the article the store keeps under this number, or goes to its window. */
  void open(long article);

  /** Opens the story in {@code file}, whatever its format, or goes to its window. */
  void open(Path file);
}
