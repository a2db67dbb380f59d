package org.stet.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.upkeep.api.PurgePlan;
import org.stet.store.upkeep.api.PurgePlan.Doomed;
import org.stet.store.upkeep.api.PurgeWish;

/** {@code stet purge}: takes words out of the store for good; says first what would go. */
final class PurgeCommand extends UpkeepCommand {
  private static final Option PERSON =
      Option.word("--person", "WORDS", "Whatever has this name, or other words, in it.");
  private static final Option SOURCE =
      Option.number("--source", "N", "The source with this number.");
  private static final Option ARTICLE =
      Option.number("--article", "N", "The article with this number.");
  private static final Option OLDER =
      Option.word(
          "--older-than", "DATE", "What was not changed since this day, as in 2025-12-31, UTC.");
  private static final Option NAME =
      Option.word("--name", "WHO", "Who does it; stays with what is left.").required();
  private static final Option REASON =
      Option.word("--reason", "TEXT", "Why; stays with what is left.").required();
  private static final Option DRY_RUN =
      Option.flag("--dry-run", "Only say what would go. Done so unless --yes is there.");
  private static final Option YES = Option.flag("--yes", "Do it. There is no way back.");

  static final Form FORM =
      Form.of(
              "purge",
              "Take articles, sources and notes out of the store for good, with every copy that"
                  + " Stet has. Without --yes it only says what would go.",
              new Form.Operands("NOTHING", false, "There is nothing to name."))
          .with(StorePlace.OPTION)
          .withOneOf(PERSON, SOURCE, ARTICLE, OLDER)
          .with(NAME, REASON)
          .withOneOf(DRY_RUN, YES)
          .with(JSON)
          .examples(
              "stet purge --person 'Tor Melby' --name 'S. Aas' --reason 'request of 3 May'",
              "stet purge --older-than 2024-01-01 --name 'S. Aas' --reason 'kept two years' --yes");

  private final PurgeWish wish;
  private final String who;
  private final String reason;
  private final boolean yes;

  PurgeCommand(Surroundings surroundings, Given given) {
    super(surroundings, given, "purge");
    if (!given.operands().isEmpty()) {
      throw new Misuse("purge needs no word, but there is '" + given.operands().get(0) + "'");
    }
    this.wish = wish(given);
    this.who = said(given, NAME);
    this.reason = said(given, REASON);
    this.yes = given.has(YES);
    if (wish instanceof PurgeWish.Words words
        && reason.toLowerCase(Locale.ROOT).contains(words.words().toLowerCase(Locale.ROOT))) {
      throw new Misuse("--reason stays in the store: it must not have the words that are to go");
    }
  }

  private static String said(Given given, Option option) {
    String words = Objects.requireNonNullElse(given.word(option), "").strip();
    if (words.isEmpty()) {
      throw new Misuse(option.name() + " is empty, but has to say something");
    }
    return words;
  }

  private static PurgeWish wish(Given given) {
    @Nullable Integer source = given.number(SOURCE);
    @Nullable Integer article = given.number(ARTICLE);
    @Nullable String older = given.word(OLDER);
    if (source != null) {
      return new PurgeWish.OneSource(source);
    }
    if (article != null) {
      return new PurgeWish.OneArticle(article);
    }
    if (older != null) {
      try {
        return new PurgeWish.OlderThan(
            LocalDate.parse(older).atStartOfDay(ZoneOffset.UTC).toInstant());
      } catch (DateTimeException e) {
        throw new Misuse("--older-than: '" + older + "' is no day, as 2025-12-31 is");
      }
    }
    if (given.word(PERSON) == null) {
      throw new Misuse("one of --person, --source, --article and --older-than is needed");
    }
    return new PurgeWish.Words(said(given, PERSON));
  }

  @Override
  int perform(StepLine steps) throws StoreHeld, StoreFailure, Failure {
    PurgePlan plan;
    try (DeskStore store = access.openExisting()) {
      plan = yes ? store.upkeep().purge(wish, who, reason, steps) : store.upkeep().plan(wish);
    }
    steps.close();
    if (json) {
      surroundings.out().line(inJson(plan));
    } else {
      print(plan);
    }
    return ExitCode.DONE;
  }

  private String inJson(PurgePlan plan) {
    JsonText line = new JsonText().object().field("done", yes).name("things").array();
    for (Doomed thing : plan.things()) {
      line.object().field("kind", thing.kind().id()).field("id", thing.id());
      line.field("title", thing.title()).name("sha256").array();
      thing.hashes().forEach(line::value);
      line.end().end();
    }
    BackupJson.paths(line.end(), "deleted", plan.deleted());
    return BackupJson.paths(line, "remains", plan.remains()).end().toString();
  }

  private void print(PurgePlan plan) {
    Sheet sheet = new Sheet(surroundings);
    List<List<Cell>> rows = new ArrayList<>();
    for (Doomed thing : plan.things()) {
      rows.add(
          List.of(
              new Cell(thing.kind().id() + " " + thing.id(), Colour.BOLD),
              new Cell(LocalTime.of(thing.begun()), Colour.FAINT),
              new Cell(Shown.cut(Shown.onOneLine(thing.title()), 80))));
    }
    sheet.table(rows);
    list(sheet, yes ? "deleted with it: " : "deleted with it would be: ", plan.deleted());
    list(sheet, "may hold it too, and stays: ", plan.remains());
    surroundings.out().flush();
    String counted = FactTables.counted(plan.things().size(), "thing");
    if (plan.isEmpty()) {
      surroundings.err().line("stet: there is nothing of that in " + access.folder());
    } else if (yes) {
      surroundings
          .err()
          .line("stet: purged " + counted + "; the next stet backup frees old backups");
    } else {
      surroundings.err().line("stet: " + counted + " would go; nothing was changed without --yes");
    }
  }

  private static void list(Sheet sheet, String what, List<Path> paths) {
    paths.forEach(path -> sheet.line(new Cell(what + path)));
  }
}
