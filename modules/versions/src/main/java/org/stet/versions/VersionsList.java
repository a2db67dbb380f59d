package org.stet.versions;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.Version;

/** The list of versions, and which of them are chosen. Event thread only. */
@Messages("VersionsList.name=Versions of the article, newest first")
final class VersionsList extends JScrollPane {
  private static final long serialVersionUID = 1;

  private final VersionsTable model =
      new VersionsTable(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
  private final JTable table = new JTable(model);
  private boolean filling;

  /** Tells {@code chosen} when other versions are chosen. */
  VersionsList(Runnable chosen) {
    setViewportView(table);
    setBorder(BorderFactory.createEmptyBorder());
    table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    table.setRowHeight(table.getRowHeight() + 6);
    table.setShowGrid(false);
    table.setFillsViewportHeight(true);
    table.getTableHeader().setReorderingAllowed(false);
    table.getAccessibleContext().setAccessibleName(Bundle.VersionsList_name());
    width(VersionsTable.NUMBER, 36, 60);
    width(VersionsTable.WHEN, 172, 220);
    width(VersionsTable.WHO, 104, 180);
    width(VersionsTable.REASON, 150, Integer.MAX_VALUE);
    width(VersionsTable.WORDS, 56, 80);
    width(VersionsTable.MORE, 52, 80);
    numbers(VersionsTable.NUMBER, VersionsTable.WORDS, VersionsTable.MORE);
    table
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              if (!filling && !event.getValueIsAdjusting()) {
                chosen.run();
              }
            });
  }

  private void width(int column, int preferred, int most) {
    var sized = table.getColumnModel().getColumn(column);
    sized.setPreferredWidth(preferred);
    sized.setMaxWidth(most);
  }

  private void numbers(int... columns) {
    DefaultTableCellRenderer right = new DefaultTableCellRenderer();
    right.setHorizontalAlignment(SwingConstants.TRAILING);
    for (int column : columns) {
      table.getColumnModel().getColumn(column).setCellRenderer(right);
    }
  }

  JTable table() {
    return table;
  }

  boolean isEmpty() {
    return model.getRowCount() == 0;
  }

  /** Shows {@code rows}, with the same versions chosen as before, else the newest. */
  void fill(List<VersionRow> rows) {
    List<Version> before = chosen();
    filling = true;
    if (model.show(rows)) {
      for (Version version : before) {
        int row = model.rowOf(version.id());
        if (row >= 0) {
          table.addRowSelectionInterval(row, row);
        }
      }
      if (table.getSelectedRow() < 0 && !rows.isEmpty()) {
        table.setRowSelectionInterval(0, 0);
      }
    }
    filling = false;
  }

  /** The chosen versions, newest first. */
  List<Version> chosen() {
    return Arrays.stream(table.getSelectedRows())
        .filter(row -> row < model.getRowCount())
        .mapToObj(row -> model.row(row).version())
        .toList();
  }
}
