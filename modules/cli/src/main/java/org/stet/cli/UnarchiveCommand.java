package org.stet.cli;

import java.nio.file.Path;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.upkeep.api.Archived;

/** {@code stet unarchive}: makes a store of an archive, and keeps the present store beside. */
final class UnarchiveCommand extends UpkeepCommand {
  static final Form FORM =
      Form.of(
              "unarchive",
              "Make a store of an archive. If there is a store already its files are kept in a"
                  + " folder beside.",
              new Form.Operands("FILE", true, "The zip that stet archive wrote."))
          .with(StorePlace.OPTION, JSON)
          .examples("stet unarchive --store-dir other desk-2026.zip    into a store of its own");

  private final Path file;

  UnarchiveCommand(Surroundings surroundings, Given given) {
    super(surroundings, given, "unarchive");
    this.file = named("file");
  }

  @Override
  int perform(StepLine steps) throws StoreHeld, StoreFailure, Failure {
    Archived read = StoreAccess.stores().unarchive(file, access.folder(), "stet unarchive", steps);
    steps.close();
    new ArchiveReport(surroundings).print(read, json, "read: ");
    return ExitCode.DONE;
  }
}
