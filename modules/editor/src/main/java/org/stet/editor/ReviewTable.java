package org.stet.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.Standing;

/** The changes of a cleaning as rows: removals first, mere spacing last. */
@Messages({
  "ReviewTable.standing=Standing",
  "ReviewTable.kind=What",
  "ReviewTable.words=Words",
  "ReviewTable.reason=Why",
  "ReviewTable.OPEN=To look at",
  "ReviewTable.ACCEPTED=Accepted",
  "ReviewTable.LET_STAND=Stet",
  "ReviewTable.EDITED=Edited since",
  "ReviewTable.REMOVED=Removed",
  "ReviewTable.REPLACED=Replaced",
  "ReviewTable.LABELLED=Labelled",
  "ReviewTable.SPACING=Spacing"
})
final class ReviewTable extends AbstractTableModel {
  private static final long serialVersionUID = 1;

  static final int STANDING = 0;
  static final int KIND = 1;
  static final int WORDS = 2;
  static final int REASON = 3;

  private transient List<ReviewedChange> rows = List.of();
  private transient String text = "";

  /**
   * Shows {@code changes}; of {@code now}; returns whether the rows are the same changes as before.
   */
  boolean show(List<ReviewedChange> changes, String now) {
    text = now;
    List<ReviewedChange> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(change -> rank(change.kind())));
    boolean same = numbers(sorted).equals(numbers(rows));
    boolean equal = sorted.equals(rows);
    rows = sorted;
    if (!same) {
      fireTableDataChanged();
    } else if (!equal && !rows.isEmpty()) {
      fireTableRowsUpdated(0, rows.size() - 1);
    }
    return same;
  }

  private static int rank(ReviewedChange.Kind kind) {
    return switch (kind) {
      case REMOVED -> 0;
      case REPLACED -> 1;
      case LABELLED -> 2;
      case SPACING -> 3;
    };
  }

  private static List<Integer> numbers(List<ReviewedChange> changes) {
    return changes.stream().map(ReviewedChange::number).toList();
  }

  ReviewedChange row(int index) {
    return rows.get(index);
  }

  List<ReviewedChange> rows() {
    return rows;
  }

  @Override
  public int getRowCount() {
    return rows == null ? 0 : rows.size();
  }

  @Override
  public int getColumnCount() {
    return 4;
  }

  @Override
  public String getColumnName(int column) {
    return switch (column) {
      case STANDING -> Bundle.ReviewTable_standing();
      case KIND -> Bundle.ReviewTable_kind();
      case WORDS -> Bundle.ReviewTable_words();
      default -> Bundle.ReviewTable_reason();
    };
  }

  @Override
  public Object getValueAt(int row, int column) {
    ReviewedChange change = rows.get(row);
    return switch (column) {
      case STANDING -> name(change.standing());
      case KIND -> name(change.kind());
      case WORDS -> ChangeWords.of(change, text);
      default -> change.reason();
    };
  }

  private static String name(Standing standing) {
    return switch (standing) {
      case OPEN -> Bundle.ReviewTable_OPEN();
      case ACCEPTED -> Bundle.ReviewTable_ACCEPTED();
      case LET_STAND -> Bundle.ReviewTable_LET_STAND();
      case EDITED -> Bundle.ReviewTable_EDITED();
    };
  }

  private static String name(ReviewedChange.Kind kind) {
    return switch (kind) {
      case REMOVED -> Bundle.ReviewTable_REMOVED();
      case REPLACED -> Bundle.ReviewTable_REPLACED();
      case LABELLED -> Bundle.ReviewTable_LABELLED();
      case SPACING -> Bundle.ReviewTable_SPACING();
    };
  }
}
