package org.stet.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.stet.cli.Sheet.Cell;
import org.stet.revision.api.Change;
import org.stet.revision.api.Matter;
import org.stet.text.api.TextRange;

/**
 * A comparison for people: the sum first, then place by place what changed, with a few unchanged
 * words around it. What went stands in {@code [-...-]}, what came in {@code {+...+}}, so that
 * nothing is told by colour alone.
 */
final class DiffSheet {
  /** So many characters are shown around a change. */
  private static final int CONTEXT = 45;

  /** So many of a paragraph that was only moved. */
  private static final int FIRST_WORDS = 70;

  private final Difference difference;
  private final Sheet sheet;

  DiffSheet(Difference difference, Sheet sheet) {
    this.difference = difference;
    this.sheet = sheet;
  }

  void print() {
    sheet.line(new Cell(difference.older() + " -> " + difference.newer(), Colour.BOLD));
    sheet.line(new Cell(sum()));
    List<Change> here = new ArrayList<>();
    for (Change change : difference.changes()) {
      if (change.kind() == Change.Kind.SPACING) {
        continue;
      }
      if (!here.isEmpty() && !isOnePlace(here.get(here.size() - 1), change)) {
        print(here);
        here.clear();
      }
      here.add(change);
    }
    if (!here.isEmpty()) {
      print(here);
    }
    printNote();
  }

  private String sum() {
    if (difference.changes().isEmpty()) {
      return "there is no difference";
    }
    StringJoiner kinds = new StringJoiner(", ", ": ", "");
    for (Map.Entry<Matter, Integer> count : difference.counts().entrySet()) {
      kinds.add(count.getValue() + " " + count.getKey().id());
    }
    return FactTables.counted(difference.changes().size(), "change") + kinds;
  }

  private boolean isOnePlace(Change first, Change next) {
    return isInside(first)
        && isInside(next)
        && difference.where(first).equals(difference.where(next))
        && difference
                .after()
                .text()
                .substring(first.after().end(), next.after().start())
                .indexOf('\n')
            < 0;
  }

  /** Whether it is words of a paragraph that stands in both texts, as far as can be seen. */
  private boolean isInside(Change change) {
    return change.kind() != Change.Kind.MOVED && !isWhole(change);
  }

  private boolean isWhole(Change change) {
    return difference.before().blocks().stream().anyMatch(b -> b.range().equals(change.before()))
        || difference.after().blocks().stream().anyMatch(b -> b.range().equals(change.after()))
        || difference.before().fields().stream().anyMatch(f -> f.range().equals(change.before()))
        || difference.after().fields().stream().anyMatch(f -> f.range().equals(change.after()));
  }

  private void print(List<Change> changes) {
    Set<Matter> matters = EnumSet.noneOf(Matter.class);
    changes.forEach(change -> matters.addAll(change.about()));
    StringJoiner kinds = new StringJoiner(", ");
    matters.forEach(matter -> kinds.add(matter.id()));
    Colour grave = matters.iterator().next().isFact() ? Colour.YELLOW : Colour.FAINT;
    sheet.blank();
    Change first = changes.get(0);
    sheet.line(
        new Cell(difference.where(first), Colour.BOLD),
        new Cell("  "),
        new Cell(kinds.toString(), grave));
    if (first.kind() == Change.Kind.MOVED) {
      String from = Places.of(difference.before(), first.before());
      sheet.paragraph(
          2,
          new Cell("moved from " + from + ": " + start(difference.wordsAfter(first)), Colour.CYAN));
    } else if (changes.size() == 1 && isWhole(first)) {
      printWhole(first);
    } else {
      sheet.line(line(changes).toArray(new Cell[0]));
    }
  }

  private void printWhole(Change change) {
    if (!change.before().isEmpty()) {
      sheet.paragraph(2, gone(difference.wordsBefore(change)));
    }
    if (!change.after().isEmpty()) {
      sheet.paragraph(2, come(difference.wordsAfter(change)));
    }
  }

  private List<Cell> line(List<Change> changes) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell("  " + before(changes.get(0).after().start())));
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (!change.before().isEmpty()) {
        cells.add(gone(raw(change.before(), difference.before().text())));
      }
      if (!change.after().isEmpty()) {
        cells.add(come(raw(change.after(), difference.after().text())));
      }
      boolean last = i == changes.size() - 1;
      int end = change.after().end();
      cells.add(new Cell(last ? after(end) : between(end, changes.get(i + 1).after().start())));
    }
    return cells;
  }

  private static Cell gone(String words) {
    return new Cell("[-" + words + "-]", Colour.RED);
  }

  private static Cell come(String words) {
    return new Cell("{+" + words + "+}", Colour.GREEN);
  }

  private static String raw(TextRange range, String text) {
    return range.in(text);
  }

  /** The unchanged words before {@code offset} of the newer text, up to the start of the line. */
  private String before(int offset) {
    String text = difference.after().text();
    int line = text.lastIndexOf('\n', offset - 1) + 1;
    if (offset - line <= CONTEXT) {
      return text.substring(line, offset);
    }
    int space = text.indexOf(' ', offset - CONTEXT);
    return "... " + (space < 0 || space >= offset ? "" : text.substring(space + 1, offset));
  }

  private String after(int offset) {
    String text = difference.after().text();
    int line = text.indexOf('\n', offset);
    int end = line < 0 ? text.length() : line;
    if (end - offset <= CONTEXT) {
      return text.substring(offset, end);
    }
    int space = text.lastIndexOf(' ', offset + CONTEXT);
    return (space <= offset ? "" : text.substring(offset, space)) + " ...";
  }

  private String between(int from, int to) {
    String text = difference.after().text();
    if (to - from <= 2 * CONTEXT) {
      return text.substring(from, to);
    }
    int first = text.lastIndexOf(' ', from + CONTEXT);
    int second = text.indexOf(' ', to - CONTEXT);
    return (first <= from ? "" : text.substring(from, first))
        + " ... "
        + (second < 0 || second >= to ? "" : text.substring(second + 1, to));
  }

  private static String start(String words) {
    return words.length() <= FIRST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, FIRST_WORDS)))
            + " ...";
  }

  private void printNote() {
    AgencyNote note = difference.note();
    if (note.isEmpty()) {
      return;
    }
    List<Change> unmentioned = difference.unmentioned();
    sheet.blank();
    sheet.paragraph(0, new Cell("The agency's note: " + note.words(), Colour.BOLD));
    if (unmentioned.isEmpty()) {
      sheet.paragraph(0, new Cell("It mentions every change of a fact or of wording."));
      return;
    }
    sheet.paragraph(0, new Cell("It does not mention:"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Change change : unmentioned) {
      rows.add(
          List.of(
              new Cell(difference.where(change)),
              new Cell(change.gravest().id(), Colour.YELLOW),
              new Cell(inWords(change))));
    }
    sheet.table(rows);
  }

  private String inWords(Change change) {
    String old = start(difference.wordsBefore(change).strip());
    String now = start(difference.wordsAfter(change).strip());
    return old.isEmpty()
        ? "added: " + now
        : now.isEmpty() ? "taken out: " + old : old + " -> " + now;
  }
}
