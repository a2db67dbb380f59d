package org.stet.cli;

import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that says where the store is. */
final class StorePlace {
  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  CommandSpec spec;

  @Option(
      names = "--store-dir",
      paramLabel = "FOLDER",
      description =
          "The folder of the store; else the folder store in STET_HOME, else in the user's folder"
              + " for the data of programs.")
  @Nullable String folder;

  /** The way to the store for the command {@code word}. */
  StoreAccess access(Surroundings surroundings, String word) {
    try {
      return new StoreAccess(StoreFolder.of(folder, surroundings.directory()), "stet " + word);
    } catch (InvalidPathException e) {
      String message = "--store-dir: this is no name of a folder: " + e.getReason();
      throw new ParameterException(spec.commandLine(), message, e);
    }
  }
}
