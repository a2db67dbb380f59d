package org.stet.cli;

import java.nio.file.InvalidPathException;
import org.stet.store.api.StoreFolder;

/** The option that says where the store is. */
final class StorePlace {
  static final Option OPTION =
      Option.word(
          "--store-dir",
          "FOLDER",
          "The folder of the store; else the folder store in STET_HOME, else in the user's folder"
              + " for the data of programs.");

  private StorePlace() {}

  /** The way to the store for the command {@code word}. */
  static StoreAccess access(Given given, Surroundings surroundings, String word) {
    try {
      String folder = given.word(OPTION);
      return new StoreAccess(StoreFolder.of(folder, surroundings.directory()), "stet " + word);
    } catch (InvalidPathException e) {
      throw new Misuse("--store-dir: this is no name of a folder: " + e.getReason());
    }
  }
}
