package org.stet.editor;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.HierarchyEvent;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Keeps the lines of a wide window as short as those of a page: margins take what is left over. */
final class ReadingColumn extends ComponentAdapter {
  /** About 75 letters. */
  private static final int EMS = 44;

  private static final int LEAST = 24;
  private static final int TOP = 12;

  private final JEditorPane pane;
  private @Nullable JScrollPane around;
  private int margin = -1;

  private ReadingColumn(JEditorPane pane) {
    this.pane = pane;
  }

  /** Sets up the margins of {@code pane} for good. */
  static void of(JEditorPane pane) {
    ReadingColumn column = new ReadingColumn(pane);
    pane.addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.PARENT_CHANGED) != 0) {
            column.attach();
          }
        });
    pane.addPropertyChangeListener("background", event -> column.paint());
    column.attach();
  }

  /** The margins are paper, too. */
  private void paint() {
    if (around != null) {
      around.setBackground(pane.getBackground());
    }
  }

  private void attach() {
    JScrollPane now = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, pane);
    if (now != around) {
      if (around != null) {
        around.removeComponentListener(this);
      }
      around = now;
      if (now != null) {
        paint();
        now.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        now.addComponentListener(this);
        fit(now);
      }
    }
  }

  @Override
  public void componentResized(ComponentEvent event) {
    if (around != null) {
      fit(around);
    }
  }

  /** The border of the viewport, since the editor takes the pane's own for room to wrap in. */
  private void fit(JScrollPane scroll) {
    int column = EMS * pane.getFont().getSize();
    int fitting = Math.max(LEAST, (scroll.getWidth() - column) / 2);
    if (fitting != margin) {
      margin = fitting;
      scroll.setViewportBorder(BorderFactory.createEmptyBorder(TOP, margin, 0, margin));
    }
  }
}
