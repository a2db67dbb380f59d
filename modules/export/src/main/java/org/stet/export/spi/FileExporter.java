package org.stet.export.spi;

import java.io.IOException;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;

/**
 * An exporter of a format whose files are no text that people could read, or that needs more than
 * the article: the text before the desk's edits, or what is open.
 */
public non-sealed interface FileExporter extends Exporter {

  /**
   * The file for {@code story}, with the words that people are shown of it. The same story gives
   * the same bytes.
   *
   * @throws IOException if the story cannot go out in this format; its message says why, in an
   *     editor's words
   */
  OutgoingFile export(Outgoing story) throws IOException;
}
