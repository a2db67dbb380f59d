package org.stet.versions;

import java.awt.event.MouseEvent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.Version;

/** The list of versions, and which of them are chosen. Event thread only. */
@Messages("VersionsList.name=Versions of the article, newest first")
final class VersionsList extends JScrollPane {
  private static final long serialVersionUID = 1;
  private static final Set<Integer> NARROW =
      Set.of(VersionsTable.NUMBER, VersionsTable.WHEN, VersionsTable.REASON);

  private final VersionsTable model =
      new VersionsTable(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
  private final JTable table =
      new JTable(model) {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
          int row = rowAtPoint(event.getPoint());
          return row < 0 ? null : model.inWords(row);
        }
      };
  private final List<TableColumn> widths;
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
    width(VersionsTable.WHEN, 168, 220);
    width(VersionsTable.WHO, 80, 180);
    width(VersionsTable.REASON, 110, Integer.MAX_VALUE);
    width(VersionsTable.WORDS, 52, 80);
    width(VersionsTable.MORE, 46, 80);
    numbers(VersionsTable.NUMBER, VersionsTable.WORDS, VersionsTable.MORE);
    widths = Collections.list(table.getColumnModel().getColumns());
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

  /** Shows when and why only, if there is room for no more, or all columns. */
  void narrow(boolean narrow) {
    TableColumnModel columns = table.getColumnModel();
    widths.forEach(columns::removeColumn);
    widths.stream()
        .filter(column -> !narrow || NARROW.contains(column.getModelIndex()))
        .forEach(columns::addColumn);
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
