package org.stet.cli;

import java.nio.file.Path;
import org.stet.export.api.Formats;
import org.stet.export.spi.Exporter;

/** The formats that are installed, and those of the desks. */
final class Exporters {
  private final Formats formats;

  /**
   * @param store the folder of the store, where the desks have theirs
   */
  Exporters(Path store) {
    this.formats = Formats.of(store);
  }

  /** The exporter of the format {@code id}. */
  Exporter named(String id) {
    StringBuilder names = new StringBuilder();
    for (Exporter each : formats.all()) {
      if (each.id().equals(id)) {
        return each;
      }
      names.append(names.length() == 0 ? "; there are: " : ", ").append(each.id());
    }
    throw new Misuse("there is no format '" + id + "'" + names);
  }
}
