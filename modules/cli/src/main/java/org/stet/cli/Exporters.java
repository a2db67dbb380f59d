package org.stet.cli;

import org.openide.util.Lookup;
import org.stet.export.spi.Exporter;

/** The formats that are installed. */
final class Exporters {
  private Exporters() {}

  /** The exporter of the format {@code id}. */
  static Exporter named(String id) {
    StringBuilder names = new StringBuilder();
    for (Exporter each : Lookup.getDefault().lookupAll(Exporter.class)) {
      if (each.id().equals(id)) {
        return each;
      }
      names.append(names.length() == 0 ? "; there are: " : ", ").append(each.id());
    }
    throw new Misuse("there is no format '" + id + "'" + names);
  }
}
