package org.stet.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.StoreFolder;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.UnsavedText;

/** {@code stet drafts}: what was typed at the desk and is not saved. Changes nothing. */
final class DraftsCommand implements Command {
  private static final Option TEXT =
      Option.number("--text", "N", "Print the whole text of the draft with this number.");
  private static final Option JSON =
      Option.flag("--json", "Print one line of JSON for each draft, with its whole text.");

  static final Form FORM =
      Form.of(
              "drafts",
              "List what was typed at the desk and is not saved, also while the desk is open.",
              new Form.Operands("NOTHING", false, "There is nothing to name."))
          .with(StorePlace.OPTION)
          .withOneOf(TEXT, JSON)
          .examples(
              "stet drafts                every draft, with when it was typed",
              "stet drafts --text 1       the text of the first, as a copy file");

  private final Surroundings surroundings;
  private final int number;
  private final boolean json;
  private final Path folder;

  DraftsCommand(Surroundings surroundings, Given given) {
    this.surroundings = surroundings;
    Integer text = given.number(TEXT);
    this.number = text == null ? 0 : text;
    this.json = given.has(JSON);
    try {
      this.folder = StoreFolder.of(given.word(StorePlace.OPTION), surroundings.directory());
    } catch (InvalidPathException e) {
      throw new Misuse("--store-dir: this is no name of a folder: " + e.getReason());
    }
    if (!given.operands().isEmpty()) {
      throw new Misuse("drafts needs no word, but there is '" + given.operands().get(0) + "'");
    }
    if (text != null && text < 1) {
      throw new Misuse("--text: the drafts are numbered from 1, there is no " + text);
    }
  }

  @Override
  public int run() {
    try {
      List<UnsavedText> drafts = DraftJournal.look(folder);
      if (number > drafts.size()) {
        return fail("there is no draft " + number + " in " + DraftJournal.file(folder));
      }
      if (number > 0) {
        surroundings.out().print(drafts.get(number - 1).text());
      } else {
        print(drafts);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      return fail(DraftJournal.file(folder) + " cannot be read: " + e.getLocalizedMessage());
    }
  }

  private void print(List<UnsavedText> drafts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (UnsavedText draft : drafts) {
      if (json) {
        surroundings.out().line(inJson(draft, rows.size() + 1));
      }
      String file = draft.file();
      String article = draft.article() == 0 ? "never saved" : "article " + draft.article();
      rows.add(
          List.of(
              new Cell(String.valueOf(rows.size() + 1), Colour.BOLD),
              new Cell(LocalTime.of(draft.typed())),
              new Cell(file == null ? article : file),
              new Cell(draft.title())));
    }
    if (!json) {
      new Sheet(surroundings).table(rows);
    }
    if (drafts.isEmpty()) {
      surroundings.out().flush();
      surroundings.err().line("stet: nothing is typed and not saved").flush();
    }
  }

  private static String inJson(UnsavedText draft, int number) {
    JsonText line = new JsonText().object().field("draft", number);
    line.field("typed", draft.typed().toString()).field("title", draft.title());
    if (draft.article() > 0) {
      line.field("article", draft.article());
    }
    if (draft.file() != null) {
      line.field("path", draft.file());
    }
    return line.field("text", draft.text()).end().toString();
  }

  private int fail(String why) {
    surroundings.out().flush();
    surroundings.err().line("stet: " + why).flush();
    return ExitCode.NOT_DONE;
  }
}
