package org.stet.export.spi;

import java.nio.file.Path;
import java.util.List;

/**
 * Exporters that lie as files with a desk instead of being installed, such as its templates. What
 * is found may be wrong inside: that is told when it is used. Stateless, called from any thread but
 * the event thread.
 */
public interface DeskExporters {

  /**
   * Those in the folder {@code desks}, in order of their ids; none if it is not there. Their ids
   * begin with a kind and a colon, {@code template:print.txt}, so that none is that of an installed
   * format.
   */
  List<Exporter> in(Path desks);
}
