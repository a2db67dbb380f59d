package org.stet.cli;

import java.util.List;
import org.stet.clean.api.Refusal;
import org.stet.cli.Sheet.Cell;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** Every change that was made to a story: where, by which rule, why, and what it looks like. */
final class EditList {
  private static final int CONTEXT = 24;
  private static final int MOST_SHOWN = 160;

  private final Copy copy;
  private final Sheet sheet;

  EditList(Copy copy, Sheet sheet) {
    this.copy = copy;
    this.sheet = sheet;
  }

  void print() {
    List<Stage> stages = Stage.of(copy);
    if (stages.isEmpty()) {
      sheet.line(new Cell("nothing was changed"));
    }
    for (Stage stage : stages) {
      for (Edit edit : stage.change().edits()) {
        print(stage, edit);
      }
    }
    for (Refusal refusal : copy.cleaning().refusals()) {
      sheet.line(
          new Cell("refused  ", Colour.RED),
          new Cell(refusal.rule() + "  ", Colour.BOLD),
          new Cell(refusal.message() + " (" + refusal.law() + ")"));
    }
  }

  private void print(Stage stage, Edit edit) {
    int line = copy.lineOf(stage.fromStart().toOld(edit.range()).start());
    sheet.line(
        new Cell("line " + line + "  ", Colour.FAINT),
        new Cell(edit.rule(), Colour.BOLD),
        new Cell("  " + edit.reason()));
    String text = stage.text();
    TextRange range = edit.range();
    sheet.line(
        new Cell("    " + before(text, range.start())),
        new Cell(removed(range.in(text)), Colour.RED),
        new Cell(inserted(edit.replacement()), Colour.GREEN),
        new Cell(after(text, range.end())));
  }

  private static String removed(String words) {
    return words.isEmpty() ? "" : "[-" + visible(words) + "-]";
  }

  private static String inserted(String words) {
    return words.isEmpty() ? "" : "{+" + visible(words) + "+}";
  }

  private static String before(String text, int end) {
    int start = Math.max(0, end - CONTEXT);
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    return visible(text.substring(Math.max(start, Math.min(lineStart, end)), end));
  }

  private static String after(String text, int start) {
    int lineEnd = text.indexOf('\n', start);
    int end = Math.min(text.length(), start + CONTEXT);
    return visible(text.substring(start, lineEnd < 0 ? end : Math.min(end, lineEnd)));
  }

  /** {@code words} with pictures of line ends and tabs, the middle of long ones left out. */
  private static String visible(String words) {
    String shown = words;
    if (words.length() > MOST_SHOWN) {
      shown =
          words.substring(0, MOST_SHOWN / 2)
              + " ... "
              + words.substring(words.length() - MOST_SHOWN / 2);
    }
    return shown.replace("\r\n", "⏎").replace("\n", "⏎").replace("\r", "␍").replace("\t", "→");
  }
}
