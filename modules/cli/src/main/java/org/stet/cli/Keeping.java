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
    Path file = named ? surroundings.directory().resolve(item.name()) : null;
    int changes = new CleanedInWords(copy).changes();
    return store.takeIn(
        new Arrival(
            file == null ? "standard input" : String.valueOf(file.getFileName()),
            file == null ? null : file.toAbsolutePath().normalize().toString(),
            item.mediaType(),
            item.bytes(),
            copy.story().article().text(),
            copy.article().text(),
            title(copy, file),
            "cleaned: " + FactTables.counted(changes, "change"),
            who));
  }

  private static String title(Copy copy, @Nullable Path file) {
    return copy.article()
        .field(FieldName.HEADLINE)
        .orElse(file == null ? "(no headline)" : String.valueOf(file.getFileName()));
  }
}
