package org.stet.wireformats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.stet.wireformats.document.DataTable;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.ParagraphRole;
import org.stet.wireformats.xml.XmlElement;

/**
 * The tables that are open around a place, and the row to which its text belongs. A table that only
 * lays out text has no rows. For one thread.
 */
final class DocxRows {
  private final Deque<Optional<ParagraphBuilder>> rows = new ArrayDeque<>();
  private boolean firstCell = true;
  private int groups;

  /** The row to which text belongs, if it stands in a table of data. */
  Optional<ParagraphBuilder> current() {
    return rows.isEmpty() ? Optional.empty() : rows.element();
  }

  /** Whether the document does not show {@code row}. */
  static boolean isHidden(XmlElement row) {
    Optional<XmlElement> hidden = row.first("trPr", "hidden");
    return hidden.filter(element -> !RunFormat.isOff(element.attribute("val"))).isPresent();
  }

  /** A number for what belongs together. */
  int newGroup() {
    return ++groups;
  }

  /** A text box begins, which stands in no table. */
  void beginBox() {
    rows.push(Optional.empty());
  }

  void beginTable(XmlElement table) {
    if (current().isEmpty() && DataTable.is(table, "tr", "tc")) {
      groups++;
      rows.push(Optional.of(new ParagraphBuilder()));
    } else {
      rows.push(current());
    }
  }

  /** A text box or a table ends. */
  void end() {
    rows.poll();
  }

  void beginRow() {
    if (current().isPresent()) {
      rows.pop();
      ParagraphBuilder builder = new ParagraphBuilder();
      builder.role(ParagraphRole.ROW, 0, groups, "A row of a table");
      rows.push(Optional.of(builder));
      firstCell = true;
    }
  }

  void beginCell() {
    if (!firstCell) {
      current().ifPresent(ParagraphBuilder::cell);
    }
    firstCell = false;
  }
}
