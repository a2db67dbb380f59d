package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.cli.Sheet.Cell;
import org.stet.revision.api.Merge;
import org.stet.revision.api.MergedChange;
import org.stet.revision.api.MergedChange.Outcome;
import org.stet.revision.api.MergedText;
import org.stet.revision.api.Side;

/** What was merged, for people: what has to be chosen, what has to be read again, and the rest. */
final class MergeSheet {
  private static final int MOST_SHOWN = 160;

  private final Merge merge;
  private final MergedText merged;
  private final @Nullable Side chosen;

  /**
   * @param chosen the side that every choice was settled for, or null
   */
  MergeSheet(Merge merge, MergedText merged, @Nullable Side chosen) {
    this.merge = merge;
    this.merged = merged;
    this.chosen = chosen;
  }

  void print(Sheet sheet, Out out) {
    String left =
        chosen == null ? "To choose" : "Chosen: " + (chosen == Side.OURS ? "ours" : "new");
    print(sheet, left, Outcome.CHOICE, Colour.RED);
    print(sheet, "Merged, look", Outcome.LOOK, Colour.YELLOW);
    print(sheet, "Merged", Outcome.TAKEN, Colour.GREEN);
    if (merge.changes().isEmpty()) {
      sheet.line(new Cell("the three texts are the same"));
    }
    out.flush();
  }

  private void print(Sheet sheet, String heading, Outcome outcome, Colour colour) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < merge.changes().size(); i++) {
      MergedChange change = merge.changes().get(i);
      if (change.outcome() == outcome) {
        rows.add(
            List.of(
                new Cell("line " + lineOf(merged.places().get(i).start()), Colour.FAINT),
                new Cell(who(change), colour),
                new Cell(inWords(change))));
      }
    }
    if (!rows.isEmpty()) {
      sheet.heading(heading, FactTables.counted(rows.size(), "change"));
      sheet.table(rows);
    }
  }

  private long lineOf(int place) {
    return 1 + merged.text().substring(0, place).chars().filter(c -> c == '\n').count();
  }

  private static String who(MergedChange change) {
    if (change.by() == null) {
      return "both";
    }
    return change.by() == Side.OURS ? "ours" : "new";
  }

  private String inWords(MergedChange change) {
    String what = why(change) + where(change);
    String before = shown(merge.baseWords(change));
    if (change.reason() == MergedChange.Reason.MOVED
        || change.reason() == MergedChange.Reason.BOTH_MOVED) {
      return what + ": " + before;
    }
    if (change.by() != null && !change.isChoice()) {
      return what + ": " + before + " -> " + shown(merge.words(change, change.by()));
    }
    return what
        + ": old "
        + before
        + ", new "
        + shown(merge.words(change, Side.THEIRS))
        + ", ours "
        + shown(merge.words(change, Side.OURS));
  }

  private static String where(MergedChange change) {
    return change.field() == null ? "" : " in " + change.field().label().toLowerCase(Locale.ROOT);
  }

  private static String why(MergedChange change) {
    return switch (change.reason()) {
      case ALONE -> "changed";
      case SAME_CHANGE -> "the same change";
      case MOVED ->
          change.outcome() == Outcome.LOOK ? "moved, and edited by the other side" : "moved";
      case BOTH_MOVED -> "moved by both, stands where it stands in ours";
      case SAME_SENTENCE -> "both edited the sentence";
      case BOTH_ADDED -> "both added here";
      case QUOTE -> change.isChoice() ? "both changed the quote" : "quoted words";
      case FACT -> "a number, a name or a \"not\" in a sentence both edited";
      case SAME_WORDS -> "both changed the same words";
      case DELETED_AND_EDITED -> "taken out by one side, edited by the other";
    };
  }

  /** {@code words} between brackets, the middle of long ones left out. */
  private static String shown(String words) {
    if (words.isBlank()) {
      return "(nothing)";
    }
    String all = words.strip();
    if (all.length() > MOST_SHOWN) {
      int half = MOST_SHOWN / 2;
      all = all.substring(0, half) + " ... " + all.substring(all.length() - half);
    }
    return "[" + all + "]";
  }
}
