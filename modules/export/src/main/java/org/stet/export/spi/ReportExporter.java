package org.stet.export.spi;

import java.io.IOException;
import org.stet.export.api.FactReport;
import org.stet.export.api.OutgoingFile;

/**
 * An exporter of what is known about a story, instead of the story: its fact check. It alone is
 * given what the store has of that, which has to be asked for.
 */
public non-sealed interface ReportExporter extends Exporter {

  /**
   * The file for {@code report}. The same report gives the same bytes.
   *
   * @throws IOException if there is nothing to write in this format; its message says why, in an
   *     editor's words
   */
  OutgoingFile export(FactReport report) throws IOException;
}
