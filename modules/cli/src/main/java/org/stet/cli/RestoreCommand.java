package org.stet.cli;

import java.nio.file.Path;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.Restored;

/** {@code stet restore}: brings back a backup, and keeps the present store beside. */
final class RestoreCommand extends UpkeepCommand {
  private static final Option CHECK =
      Option.flag("--check", "Only open the backup and see that all is there; change nothing.");

  static final Form FORM =
      Form.of(
              "restore",
              "Put a backup in the place of the store, whose files are kept in a folder beside.",
              new Form.Operands("BACKUP", true, "The file that stet backup made."))
          .with(StorePlace.OPTION, CHECK, JSON)
          .examples(
              "stet restore --check stet-20261128-021416.zip     is it whole?",
              "stet restore stet-20261128-021416.zip             bring it back");

  private final Path backup;
  private final boolean check;

  RestoreCommand(Surroundings surroundings, Given given) {
    super(surroundings, given, "restore");
    this.backup = named("backup");
    this.check = given.has(CHECK);
  }

  @Override
  int perform(StepLine steps) throws StoreHeld, StoreFailure, Failure {
    if (check) {
      Backup whole = StoreAccess.stores().check(backup, access.folder(), steps);
      steps.close();
      print(whole);
    } else {
      Restored restored =
          StoreAccess.stores().restore(backup, access.folder(), "stet restore", steps);
      steps.close();
      print(restored);
    }
    return ExitCode.DONE;
  }

  private void print(Backup whole) {
    if (json) {
      surroundings.out().line(BackupJson.write(new JsonText().object(), whole).end().toString());
      return;
    }
    new Sheet(surroundings)
        .line(
            new Cell(
                "whole: "
                    + BackupCommand.contents(whole)
                    + ", as of "
                    + LocalTime.of(whole.manifest().made())));
  }

  private void print(Restored restored) {
    Path kept = restored.kept();
    if (json) {
      JsonText line = BackupJson.write(new JsonText().object(), restored.manifest());
      line.field("kept", kept == null ? null : kept.toString());
      line.field("drafts", restored.drafts()).field("purged_again", restored.purgedAgain());
      surroundings.out().line(line.end().toString());
      return;
    }
    Sheet sheet = new Sheet(surroundings);
    sheet.line(
        new Cell("the store is as of " + LocalTime.of(restored.manifest().made()), Colour.BOLD),
        new Cell(": " + FactTables.counted((int) restored.manifest().articles(), "article")));
    if (kept != null) {
      sheet.line(new Cell("what was there before is kept in " + kept));
    }
    if (kept != null && restored.drafts() > 0) {
      String texts = FactTables.counted(restored.drafts(), "text");
      sheet.line(
          new Cell(
              "with " + texts + " not saved: stet drafts --store-dir " + kept + " prints them"));
    }
    if (restored.purgedAgain() > 0) {
      sheet.line(
          new Cell(
              FactTables.counted(restored.purgedAgain(), "thing")
                  + " purged since then had come back, and were taken out again"));
    }
  }
}
