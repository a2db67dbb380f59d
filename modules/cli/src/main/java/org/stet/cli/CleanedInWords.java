package org.stet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.clean.spi.CleanRule;
import org.stet.cli.Sheet.Cell;
import org.stet.text.api.Edit;

/** What was done to a story, one line for each rule. */
final class CleanedInWords {
  private final Map<String, List<Edit>> byRule = new LinkedHashMap<>();

  CleanedInWords(Copy copy) {
    for (Stage stage : Stage.of(copy)) {
      for (Edit edit : stage.change().edits()) {
        byRule.computeIfAbsent(edit.rule(), rule -> new ArrayList<>()).add(edit);
      }
    }
  }

  int changes() {
    int changes = 0;
    for (List<Edit> edits : byRule.values()) {
      changes += edits.size();
    }
    return changes;
  }

  /** Prints how often, what and by which rule; {@code rules} know best what they do. */
  void print(List<CleanRule> rules, Sheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    byRule.forEach(
        (id, edits) ->
            rows.add(
                List.of(
                    new Cell(edits.size() + "x", Colour.FAINT),
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
