package org.stet.editor;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;

/** The keys of the review: S lets a change stand, A accepts it, Enter goes there. */
final class ReviewKeys {
  private ReviewKeys() {}

  static void install(JTable table, Runnable turn, Runnable accept, Runnable goThere) {
    bind(table, "S", turn);
    bind(table, "SPACE", turn);
    bind(table, "A", accept);
    bind(table, "ENTER", goThere);
    // Tables go to their header with F8, which is the desk's key to the original.
    table
        .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke("F8"), "none");
  }

  private static void bind(JTable table, String key, Runnable what) {
    table.getInputMap().put(KeyStroke.getKeyStroke(key), "stet-" + key);
    table
        .getActionMap()
        .put(
            "stet-" + key,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                what.run();
              }
            });
  }
}
