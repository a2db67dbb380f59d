package org.stet.desk;

import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.Keys;

/** The list of the articles, of which one is chosen. */
@Messages("StoreList.name=Articles")
final class StoreList extends JTable {
  private static final long serialVersionUID = 1;

  private final StoreTable rows;

  /**
   * An empty list.
   *
   * @param zone where the desk is
   * @param open runs when the chosen article is to be opened
   */
  StoreList(ZoneId zone, Runnable open) {
    super(new StoreTable(zone));
    rows = (StoreTable) getModel();
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setDefaultRenderer(Object.class, new Cell());
    setRowHeight(getRowHeight() + 6);
    setShowGrid(false);
    setFillsViewportHeight(true);
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName(Bundle.StoreList_name());
    width(StoreTable.TITLE, 520, Integer.MAX_VALUE);
    width(StoreTable.CHANGED, 150, 150);
    width(StoreTable.VERSIONS, 80, 90);
    width(StoreTable.ORIGIN, 300, Integer.MAX_VALUE);
    getColumnModel().getColumn(StoreTable.CHANGED).setMinWidth(140);
    Keys.bind(this, "ENTER", open);
    // Tables go to their header with F8, which is the desk's key to the original.
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("F8"), "none");
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2 && rowAtPoint(event.getPoint()) >= 0) {
              open.run();
            }
          }
        });
  }

  private void width(int column, int preferred, int most) {
    var sized = getColumnModel().getColumn(column);
    sized.setPreferredWidth(preferred);
    sized.setMaxWidth(most);
  }

  /** Text is not taken for markup; what is cut off is in the tool tip. */
  private static final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      putClientProperty("html.disable", true);
      super.getTableCellRendererComponent(table, value, selected, false, row, column);
      setToolTipText(String.valueOf(value));
      return this;
    }
  }

  /**
   * Lists {@code found}.
   *
   * @param stay whether the article that was chosen stays chosen; if not, the first one is
   */
  void show(List<StoreRow> found, boolean stay) {
    long before = selected().map(row -> row.article().id()).orElse(0L);
    rows.show(found);
    select(stay ? Math.max(0, rows.rowOf(before)) : 0);
  }

  Optional<StoreRow> selected() {
    int row = getSelectedRow();
    return row < 0 || row >= rows.getRowCount() ? Optional.empty() : Optional.of(rows.row(row));
  }

  /** Chooses the row {@code by} rows further down. */
  void move(int by) {
    select(Math.max(0, Math.min(getSelectedRow() + by, getRowCount() - 1)));
  }

  private void select(int row) {
    if (row >= 0 && row < getRowCount()) {
      setRowSelectionInterval(row, row);
      scrollRectToVisible(getCellRect(row, 0, true));
    }
  }
}
