package org.stet.factcheck;

import java.util.List;
import java.util.function.Predicate;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.openide.util.NbBundle.Messages;

/** The list: as wide as its window, and with no jumping to what begins with a letter. */
@Messages("FactList.name=Quotes and claims")
final class FactList extends JList<CheckRow> {
  private static final long serialVersionUID = 1;

  private final DefaultListModel<CheckRow> model = new DefaultListModel<>();

  FactList(Predicate<CheckRow> isSaving) {
    setModel(model);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setCellRenderer(new RowCell(isSaving));
    getAccessibleContext().setAccessibleName(Bundle.FactList_name());
  }

  /** Shows {@code rows}; what is chosen is for the caller to say. */
  void show(List<CheckRow> rows) {
    boolean same = model.getSize() == rows.size();
    for (int i = 0; same && i < rows.size(); i++) {
      same = model.get(i).group() == rows.get(i).group();
    }
    if (same) {
      for (int i = 0; i < rows.size(); i++) {
        if (!model.get(i).equals(rows.get(i))) {
          model.set(i, rows.get(i));
        }
      }
    } else {
      model.clear();
      model.addAll(rows);
    }
    repaint();
  }

  List<CheckRow> rows() {
    return java.util.Collections.list(model.elements());
  }

  /** Chooses row {@code index}, if there is one, and lets it be seen. */
  void choose(int index) {
    if (index >= 0 && index < model.getSize()) {
      setSelectedIndex(index);
      ensureIndexIsVisible(index);
    }
  }

  /** Letters are the keys of acts here. */
  @Override
  public int getNextMatch(String prefix, int startIndex, Position.Bias bias) {
    return -1;
  }

  /** Words are cut to the width, so that nothing has to be scrolled sideways. */
  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }
}
