package org.stet.desk;

import javax.swing.JList;
import javax.swing.ListModel;
import javax.swing.ListSelectionModel;
import org.stet.export.api.OpenPoint;

/**
 * The list of what is open before a story goes out. As wide as there is room, so that a point is
 * wrapped and nobody has to scroll sideways.
 */
final class PointList extends JList<OpenPoint> {
  private static final long serialVersionUID = 1;

  PointList(ListModel<OpenPoint> points) {
    super(points);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setCellRenderer(new PointCell());
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean otherWidth = width != getWidth();
    super.setBounds(x, y, width, height);
    if (otherWidth) {
      setFixedCellHeight(1); // Heights are remembered; this makes the list ask for them again.
      setFixedCellHeight(-1);
    }
  }
}
