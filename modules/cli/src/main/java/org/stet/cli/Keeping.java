package org.stet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakenIn;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;

/** Puts stories into the store: what was given, as it was read, and as it was cleaned. */
final class Keeping {
  private static final String NO_HEADLINE = "(no headline)";

  private final Surroundings surroundings;
  private final DeskStore store;
  private final String who;

  Keeping(Surroundings surroundings, DeskStore store) {
    this.surroundings = surroundings;
    this.store = store;
    this.who = DeskName.of(store.folder());
  }

  /**
   * @param isFile whether the name of the item is that of a file
   */
  TakenIn keep(Copy copy, boolean isFile) throws StoreFailure {
    RawItem item = copy.item();
    boolean named = isFile && !item.name().equals(InputFiles.STANDARD_INPUT);
    Place place = named ? Place.of(item, surroundings.directory()) : Place.UNKNOWN;
    int changes = new CleanedInWords(copy).changes();
    return store.takeIn(
        new Arrival(
            place.name(),
            place.origin(),
            item.mediaType(),
            item.bytes(),
            copy.story().article().text(),
            copy.article().text(),
            copy.article().field(FieldName.HEADLINE).orElse(named ? place.name() : NO_HEADLINE),
            "cleaned: " + FactTables.counted(changes, "change"),
            who,
            copy.story().ids()));
  }

  /**
   * Where a story came from.
   *
   * @param name what it is called: its own name in the file or bundle it was in
   * @param origin the absolute path, of a story in a bundle with its place there, or null
   */
  private record Place(String name, @Nullable String origin) {
    static final Place UNKNOWN = new Place("standard input", null);

    static Place of(RawItem item, Path directory) {
      String path = item.name();
      if (path.matches("(?i)(?:https?|imaps?)://.*")) {
        return new Place(path.substring(path.lastIndexOf('/') + 1), path);
      }
      int inside = item.depth() > 0 ? path.indexOf("!/") : -1;
      // What stands in a bundle is a name and no path: "..", for one, leads nowhere.
      String within = inside < 0 ? "" : path.substring(inside);
      Path file = directory.resolve(inside < 0 ? path : path.substring(0, inside));
      String name = within.isEmpty() ? String.valueOf(file.getFileName()) : within;
      return new Place(
          name.substring(name.lastIndexOf('/') + 1), file.toAbsolutePath().normalize() + within);
    }
  }
}
