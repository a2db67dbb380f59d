package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.upkeep.api.BackedUp;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.KeepRule;

/** {@code stet backup}: copies the store, opens the copy, and lets go of old ones. */
final class BackupCommand extends UpkeepCommand {
  private static final Option LIST =
      Option.flag("--list", "List the backups in the folder instead, also while the desk is open.");
  private static final Option KEEP =
      Option.number("--keep", "N", "Keep the newest N; else " + KeepRule.USUAL.newest() + ".");
  private static final Option DAYS =
      Option.number(
          "--days",
          "N",
          "Keep one for each of the last N days; else " + KeepRule.USUAL.days() + ".");
  private static final Option WEEKS =
      Option.number(
          "--weeks",
          "N",
          "Keep one for each of the last N weeks; else " + KeepRule.USUAL.weeks() + ".");

  static final Form FORM =
      Form.of(
              "backup",
              "Copy the whole store to one file, open the copy to see that all is there, and delete"
                  + " old backups that are needed no more.",
              new Form.Operands(
                  "FOLDER", false, "Where backups lie; else backups in the folder of the store."))
          .with(StorePlace.OPTION, LIST, KEEP, DAYS, WEEKS, JSON)
          .examples(
              "stet backup                     to the folder backups of the store",
              "stet backup /mnt/other-disk     to another disk, which is better",
              "stet backup --list              the backups there are");

  private final Path folder;
  private final boolean list;
  private final KeepRule rule;

  BackupCommand(Surroundings surroundings, Given given) {
    super(surroundings, given, "backup");
    this.folder = namedOr(access.folder().resolve("backups"), "folder");
    this.list = given.has(LIST);
    int newest = number("--keep", given.number(KEEP), KeepRule.USUAL.newest());
    if (newest < 1) {
      throw new Misuse("--keep: the newest backup is always kept, so at least 1");
    }
    this.rule =
        new KeepRule(
            newest,
            number("--days", given.number(DAYS), KeepRule.USUAL.days()),
            number("--weeks", given.number(WEEKS), KeepRule.USUAL.weeks()));
  }

  private static int number(String name, @Nullable Integer given, int usual) {
    if (given != null && given < 0) {
      throw new Misuse(name + ": " + given + " is less than nothing");
    }
    return given == null ? usual : given;
  }

  @Override
  int perform(StepLine steps) throws StoreHeld, StoreFailure, Failure {
    if (list) {
      list(StoreAccess.stores().backups(folder));
      return ExitCode.DONE;
    }
    BackedUp made;
    try (DeskStore store = access.openExisting()) {
      made = store.upkeep().backUp(folder, rule, steps);
    }
    steps.close();
    print(made);
    return made.unclean().isEmpty() ? ExitCode.DONE : ExitCode.NOT_DONE;
  }

  private void print(BackedUp made) {
    if (json) {
      JsonText line = BackupJson.write(new JsonText().object(), made.backup());
      BackupJson.paths(line, "expired", made.expired());
      BackupJson.paths(line, "cleaned", made.cleaned());
      BackupJson.paths(line, "unclean", made.unclean());
      surroundings.out().line(line.end().toString());
    } else {
      Backup backup = made.backup();
      Sheet sheet = new Sheet(surroundings);
      sheet.line(new Cell(backup.file().toString(), Colour.BOLD));
      sheet.line(
          new Cell(
              contents(backup)
                  + ", "
                  + size(backup.bytes())
                  + "; opened and compared: all is there"));
      tell(sheet, made.expired(), " deleted, by the rule of what is kept");
      tell(sheet, made.cleaned(), " freed of what was purged");
    }
    surroundings.out().flush();
    for (Path unclean : made.unclean()) {
      String what = " holds what was purged, and cannot be read or written anew. Delete it by hand";
      surroundings.err().line("stet: " + unclean + what);
    }
  }

  private static void tell(Sheet sheet, List<Path> paths, String what) {
    if (!paths.isEmpty()) {
      sheet.line(new Cell(FactTables.counted(paths.size(), "older backup") + what));
    }
  }

  static String contents(Backup backup) {
    return FactTables.counted((int) backup.manifest().articles(), "article")
        + ", "
        + FactTables.counted((int) backup.manifest().versions(), "version");
  }

  private void list(List<Backup> backups) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Backup backup : backups) {
      if (json) {
        surroundings.out().line(BackupJson.write(new JsonText().object(), backup).end().toString());
      }
      rows.add(
          List.of(
              new Cell(String.valueOf(backup.file().getFileName()), Colour.BOLD),
              new Cell(LocalTime.of(backup.manifest().made())),
              new Cell(size(backup.bytes())),
              new Cell(contents(backup))));
    }
    if (!json) {
      new Sheet(surroundings).table(rows);
    }
    surroundings.out().flush();
    if (backups.isEmpty()) {
      surroundings.err().line("stet: there are no backups in " + folder).flush();
    }
  }
}
