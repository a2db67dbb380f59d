package org.stet.wireformats.story;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;

/** Puts the repairs of single lines before the edits that make the article. */
final class Repairs {
  private Repairs() {}

  /** The text as it arrived, and the edits that lead from it to what {@code result} leads to. */
  static SheetEdits.Result before(Sheet sheet, SheetEdits.Result result) {
    StringBuilder arrived = new StringBuilder();
    List<Edit> repairs = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      for (Edit edit : sheet.repairs(i)) {
        repairs.add(
            new Edit(
                edit.range().shift(arrived.length()),
                edit.replacement(),
                edit.rule(),
                edit.reason()));
      }
      arrived.append(sheet.arrived(i)).append('\n');
    }
    if (repairs.isEmpty()) {
      return result;
    }
    ChangeSet first = ChangeSet.of(arrived.length(), repairs);
    return new SheetEdits.Result(arrived.toString(), first.then(result.changes()));
  }
}
