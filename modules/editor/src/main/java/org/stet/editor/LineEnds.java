package org.stet.editor;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** Line ends as documents have them: line feeds only. */
final class LineEnds {
  private static final String RULE = "line-ends";
  private static final String REASON = "Line ends of another system";

  private LineEnds() {}

  /** The change that makes every line end of {@code text} a line feed. */
  static ChangeSet toLineFeeds(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      boolean pair = text.startsWith("\n", at + 1);
      edits.add(new Edit(TextRange.ofLength(at, 1), pair ? "" : "\n", RULE, REASON));
    }
    return ChangeSet.of(text.length(), edits);
  }
}
