package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;

/**
 * Files that become sources. One from the same place under the same name is a newer version of what
 * is there, or the same, of which only more is known.
 */
final class SourcesAdded {
  private final Surroundings surroundings;
  private final DeskStore store;
  private final Given given;
  private final @Nullable String name;
  private final @Nullable String address;
  private final String who;

  SourcesAdded(
      Surroundings surroundings,
      DeskStore store,
      Given given,
      @Nullable String name,
      @Nullable String address) {
    this.surroundings = surroundings;
    this.store = store;
    this.given = given;
    this.name = name;
    this.address = address;
    this.who = DeskName.of(store.folder());
  }

  /** Adds {@code file}; the source as it is now. */
  Source add(SourceFiles.File file) throws StoreFailure {
    String called = name == null ? file.source().id() : name.strip();
    String place =
        address == null
            ? surroundings.directory().resolve(file.path()).toAbsolutePath().normalize().toString()
            : address.strip();
    String text = file.source().text().replace("\r\n", "\n").replace('\r', '\n');
    for (Source known : store.sources(0)) {
      if (known.name().equals(called)
          && place.equals(known.address())
          && !known.withdrawn()
          && known.isOpenTo(who)) {
        return again(known, text);
      }
    }
    Particulars particulars = ParticularsOptions.of(given, Particulars.NONE);
    return store.addSource(new NewSource(0, called, place, text, "", who, particulars));
  }

  private Source again(Source known, String text) throws StoreFailure {
    Particulars particulars = ParticularsOptions.of(given, known.particulars());
    List<SourceVersion> versions = store.sourceVersions(known.id());
    if (versions.get(versions.size() - 1).text().equals(text)) {
      return store.describeSource(known.id(), particulars, who);
    }
    return store.reviseSource(
        known.id(),
        new NewSource(known.article(), known.name(), known.address(), text, "", who, particulars));
  }
}
