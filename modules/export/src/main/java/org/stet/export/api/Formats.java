package org.stet.export.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openide.util.Lookup;
import org.stet.export.spi.DeskExporters;
import org.stet.export.spi.Exporter;

/**
 * The formats there are: those installed, and those that lie with the desks in the folder of the
 * store. Looked for anew each time. Takes its time.
 */
public final class Formats {
  private final Path desks;

  private Formats(Path desks) {
    this.desks = desks;
  }

  /** The formats of the desks whose store is, or will be, in {@code store}. */
  public static Formats of(Path store) {
    return new Formats(store.resolve(DeskGates.FOLDER));
  }

  /** All, those installed first. */
  public List<Exporter> all() {
    Lookup lookup = Lookup.getDefault();
    List<Exporter> all = new ArrayList<>(lookup.lookupAll(Exporter.class));
    for (DeskExporters each : lookup.lookupAll(DeskExporters.class)) {
      all.addAll(each.in(desks));
    }
    return List.copyOf(all);
  }

  /** The format with this id; empty if there is none. */
  public Optional<Exporter> named(String id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
