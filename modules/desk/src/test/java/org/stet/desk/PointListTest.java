package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import javax.swing.DefaultListModel;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.Test;
import org.stet.export.api.OpenPoint;
import org.stet.testkit.EventThread;
import org.stet.text.api.Severity;

/** The list of open points in little room. */
class PointListTest {
  private static final String LONG =
      "The quotation of the harbour master has no speaker, and nobody signed the claim before it";

  private static PointList list() {
    DefaultListModel<OpenPoint> points = new DefaultListModel<>();
    points.addElement(new OpenPoint("a", Severity.WARNING, null, LONG));
    points.addElement(new OpenPoint("b", Severity.ERROR, null, "Short"));
    return new PointList(points);
  }

  @Test
  void aLongPointIsWrappedToTheWidthOfTheList() {
    EventThread.run(
        () -> {
          PointList list = list();
          list.setSize(180, 400);
          int line = list.getCellBounds(1, 1).height;
          assertTrue(list.getCellBounds(0, 0).height >= 2 * line, "several lines");
          assertEquals(180, list.getCellBounds(0, 0).width);
          list.setSize(2000, 400);
          assertEquals(line, list.getCellBounds(0, 0).height, "one line again");
        });
  }

  @Test
  void nobodyScrollsSideways() {
    EventThread.run(
        () -> {
          PointList list = list();
          JScrollPane scroll = new JScrollPane(list);
          scroll.setSize(new Dimension(180, 200));
          scroll.doLayout();
          scroll.getViewport().doLayout();
          assertEquals(scroll.getViewport().getWidth(), list.getWidth());
        });
  }
}
