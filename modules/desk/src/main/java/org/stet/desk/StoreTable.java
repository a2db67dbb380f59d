package org.stet.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.ArticleRecord;

/** The articles of the store as rows. */
@Messages({
  "StoreTable.title=Article",
  "StoreTable.changed=Changed",
  "StoreTable.versions=Versions",
  "StoreTable.origin=Came from",
  "# {0} - title of the article",
  "# {1} - words around what was looked for",
  "StoreTable.found={0}   \u00b7   {1}"
})
final class StoreTable extends AbstractTableModel {
  private static final long serialVersionUID = 1;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  static final int TITLE = 0;
  static final int CHANGED = 1;
  static final int VERSIONS = 2;
  static final int ORIGIN = 3;

  private final transient ZoneId zone;
  private transient List<StoreRow> rows = List.of();

  /** Times are on the clock of {@code zone}. */
  StoreTable(ZoneId zone) {
    this.zone = zone;
  }

  /** Shows {@code found}; whether that is something else than before. */
  boolean show(List<StoreRow> found) {
    if (rows.equals(found)) {
      return false;
    }
    rows = List.copyOf(found);
    fireTableDataChanged();
    return true;
  }

  StoreRow row(int index) {
    return rows.get(index);
  }

  /** Which row the article with this number is in, or -1. */
  int rowOf(long article) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).article().id() == article) {
        return i;
      }
    }
    return -1;
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
      case TITLE -> Bundle.StoreTable_title();
      case CHANGED -> Bundle.StoreTable_changed();
      case VERSIONS -> Bundle.StoreTable_versions();
      default -> Bundle.StoreTable_origin();
    };
  }

  @Override
  public Object getValueAt(int row, int column) {
    StoreRow found = rows.get(row);
    ArticleRecord article = found.article();
    return switch (column) {
      case TITLE ->
          found.snippet().isEmpty()
              ? article.title()
              : Bundle.StoreTable_found(article.title(), found.snippet());
      case CHANGED -> time(article.changed());
      case VERSIONS -> article.versions();
      default -> article.origin() == null ? "" : article.origin();
    };
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }
}
