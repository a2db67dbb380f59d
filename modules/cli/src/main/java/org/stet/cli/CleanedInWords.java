package org.stet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.clean.spi.CleanRule;
import org.stet.cli.Sheet.Cell;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** What was done to a story, one line for each rule. */
final class CleanedInWords {
  private final Map<String, List<Edit>> byRule = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  CleanedInWords(Copy copy) {
    for (Stage stage : Stage.of(copy)) {
      for (Edit edit : stage.change().edits()) {
        byRule.computeIfAbsent(edit.rule(), rule -> new ArrayList<>()).add(edit);
        counts.merge(edit.rule(), isOtherHalf(edit, stage) ? 0 : 1, Integer::sum);
      }
    }
  }

  /** How many; a line that was moved is one, though it is taken out and put in. */
  int changes() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether {@code edit} takes away what another edit of the same stage puts somewhere else. */
  private static boolean isOtherHalf(Edit edit, Stage stage) {
    List<String> gone = edit.isRemoval() ? words(edit.range().in(stage.text())) : List.of();
    if (gone.isEmpty()) {
      return false;
    }
    for (Edit other : stage.change().edits()) {
      List<String> put = other.isInsertion() ? words(other.replacement()) : List.of();
      boolean label = put.size() > 1 && gone.containsAll(put.subList(1, put.size()));
      if (other.rule().equals(edit.rule())
          && (label || (!put.isEmpty() && put.containsAll(gone)))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (TextRange word : WordMatch.words(text, new TextRange(0, text.length()))) {
      words.add(word.in(text));
    }
    return words;
  }

  /** Prints how often, what and by which rule; {@code rules} know best what they do. */
  void print(List<CleanRule> rules, Sheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    byRule.forEach(
        (id, edits) ->
            rows.add(
                List.of(
                    new Cell(counts.get(id) + "x", Colour.FAINT),
                    new Cell(id, Colour.CYAN),
                    new Cell(inWords(id, edits, rules)))));
    sheet.table(rows);
  }

  private static String inWords(String id, List<Edit> edits, List<CleanRule> rules) {
    for (CleanRule rule : rules) {
      if (rule.id().equals(id)) {
        return rule.summary();
      }
    }
    return edits.get(0).reason();
  }
}
