package org.stet.desk;

import java.awt.Color;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.OpenPoint;
import org.stet.text.api.Severity;

/**
 * Draws something that is open before a story goes out: what should not go out is red. Words wrap.
 */
@Messages({
  "PointCell.ERROR=Stop",
  "PointCell.WARNING=Look",
  "PointCell.NOTE=Note",
  "# {0} - how bad it is",
  "# {1} - what it is",
  "PointCell.point={0}: {1}"
})
final class PointCell extends JTextArea implements ListCellRenderer<OpenPoint> {
  private static final long serialVersionUID = 1;

  PointCell() {
    setLineWrap(true);
    setWrapStyleWord(true);
    setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends OpenPoint> list,
      OpenPoint point,
      int index,
      boolean selected,
      boolean focused) {
    String shown = inWords(point);
    setFont(list.getFont());
    setText(shown);
    setBackground(selected ? list.getSelectionBackground() : list.getBackground());
    setForeground(
        selected ? list.getSelectionForeground() : colour(point.severity(), list.getForeground()));
    getAccessibleContext().setAccessibleName(shown);
    int width = list.getWidth();
    if (width > 0) {
      setSize(width, Short.MAX_VALUE); // How high it has to be depends on where lines end.
    }
    return this;
  }

  /** How bad it is, and what. */
  static String inWords(OpenPoint point) {
    String severity =
        switch (point.severity()) {
          case ERROR -> Bundle.PointCell_ERROR();
          case WARNING -> Bundle.PointCell_WARNING();
          case NOTE -> Bundle.PointCell_NOTE();
        };
    return Bundle.PointCell_point(severity, point.message());
  }

  private static Color colour(Severity severity, Color normal) {
    if (severity != Severity.ERROR) {
      return normal;
    }
    return javax.swing.UIManager.getBoolean("nb.dark.theme")
        ? new Color(0xF07060)
        : new Color(0xA93226);
  }
}
