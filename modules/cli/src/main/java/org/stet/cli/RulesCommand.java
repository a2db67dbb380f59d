package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.clean.spi.CleanRule;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LearnedLine;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;

/** {@code stet rules}: the rules of cleaning, and the lines that the store has learned. */
final class RulesCommand implements Command {
  private static final Option LEARNED =
      Option.flag("--learned", "List the lines that recur in three stories of one source.");
  private static final Option FORGET =
      Option.number("--forget", "N", "Never take the learned line with this number for furniture.");
  private static final Option JSON =
      Option.flag("--json", "Print one line of JSON for each rule or line.");

  static final Form FORM =
      Form.of(
              "rules",
              "List the rules of cleaning, or the lines that the store has learned to take out.",
              new Form.Operands("NOTHING", false, "There is nothing to name."))
          .with(StorePlace.OPTION, JSON)
          .withOneOf(LEARNED, FORGET)
          .examples(
              "stet rules                 every rule, and what it does",
              "stet rules --learned       the lines, by source, with their numbers",
              "stet rules --forget 12     keep line 12 in the stories from now on");

  private final Surroundings surroundings;
  private final boolean learned;
  private final @Nullable Integer forget;
  private final boolean json;
  private final StoreAccess access;

  RulesCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    this.learned = given.has(LEARNED);
    this.forget = given.number(FORGET);
    this.json = given.has(JSON);
    this.access = StorePlace.access(given, surroundings, "rules");
    if (!given.operands().isEmpty()) {
      throw new Misuse("rules needs no word, but there is '" + given.operands().get(0) + "'");
    }
  }

  @Override
  public int run() {
    if (!learned && forget == null) {
      listRules();
      return ExitCode.DONE;
    }
    try (DeskStore store = access.openExisting()) {
      print(forget == null ? store.learnedLines() : List.of(store.forgetLine(forget)));
      return ExitCode.DONE;
    } catch (StoreHeld e) {
      return fail(e.inWords(), ExitCode.STORE_HELD);
    } catch (StoreFailure e) {
      return fail(e.inWords(), ExitCode.NOT_DONE);
    } catch (Failure e) {
      return fail(e.inWords(), ExitCode.NOT_DONE);
    }
  }

  private void listRules() {
    List<List<Cell>> rows = new ArrayList<>();
    for (CleanRule rule : Lookup.getDefault().lookupAll(CleanRule.class)) {
      if (json) {
        JsonText line = new JsonText().object().field("rule", rule.id());
        line.field("kind", rule.kind().id()).field("safe", rule.safe());
        surroundings.out().line(line.field("summary", rule.summary()).end().toString());
      } else {
        rows.add(
            List.of(
                new Cell(rule.id(), Colour.BOLD),
                new Cell(rule.kind().id()),
                new Cell(rule.summary() + (rule.safe() ? "" : " (only suggested)"))));
      }
    }
    new Sheet(surroundings).table(rows);
  }

  private void print(List<LearnedLine> lines) {
    List<List<Cell>> rows = new ArrayList<>();
    for (LearnedLine line : lines) {
      if (json) {
        JsonText answer = new JsonText().object().field("line", line.id());
        answer.field("source", line.source()).field("words", line.words());
        answer.field("stories", line.stories()).field("last_seen", line.lastSeen().toString());
        surroundings.out().line(answer.field("forgotten", line.forgotten()).end().toString());
      } else {
        rows.add(
            List.of(
                new Cell(String.valueOf(line.id()), Colour.BOLD),
                new Cell(line.source()),
                new Cell(line.stories() + " stories"),
                new Cell(line.words() + (line.forgotten() ? " (forgotten)" : ""))));
      }
    }
    new Sheet(surroundings).table(rows);
    if (lines.isEmpty()) {
      surroundings.out().flush();
      surroundings.err().line("stet: no line recurs in three stories of one source yet").flush();
    }
  }

  private int fail(String why, int code) {
    surroundings.out().flush();
    surroundings.err().line("stet: " + why).flush();
    return code;
  }
}
