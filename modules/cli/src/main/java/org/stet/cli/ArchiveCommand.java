package org.stet.cli;

import java.nio.file.Path;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.upkeep.api.Archived;

/** {@code stet archive}: the whole store in an open form. */
final class ArchiveCommand extends UpkeepCommand {
  static final Form FORM =
      Form.of(
              "archive",
              "Write all that is saved in the store to a zip of JSON lines and of the files as they"
                  + " came, for other programs and for later.",
              new Form.Operands("FILE", true, "The zip to be written; it must not be there yet."))
          .with(StorePlace.OPTION, JSON)
          .examples("stet archive desk-2026.zip", "stet unarchive desk-2026.zip    reads it again");

  private final Path file;

  ArchiveCommand(Surroundings surroundings, Given given) {
    super(surroundings, given, "archive");
    this.file = named("file");
  }

  @Override
  int perform(StepLine steps) throws StoreHeld, StoreFailure, Failure {
    Archived archived;
    try (DeskStore store = access.openExisting()) {
      archived = store.upkeep().archive(file, steps);
    }
    steps.close();
    new ArchiveReport(surroundings).print(archived, json, "written: ");
    return ExitCode.DONE;
  }
}
