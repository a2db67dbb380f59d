package org.stet.export.spi;

import java.io.IOException;
import org.stet.text.api.Article;

/**
 * An exporter of a format that people can read as it stands. The text becomes a file in the
 * character set that {@link #mediaType} names; where that lacks a character, nothing is written and
 * the character is named.
 */
public non-sealed interface TextExporter extends Exporter {

  /**
   * Writes {@code article} to {@code out}.
   *
   * @throws IOException if the article cannot go out in this format; its message says why, in an
   *     editor's words
   */
  void export(Article article, Appendable out) throws IOException;
}
