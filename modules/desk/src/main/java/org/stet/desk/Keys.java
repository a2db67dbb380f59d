package org.stet.desk;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** What keys do in a part of a window. */
final class Keys {
  private Keys() {}

  /** Lets {@code key} do {@code what} while {@code part} has the keyboard. */
  static void bind(JComponent part, String key, Runnable what) {
    bind(part, JComponent.WHEN_FOCUSED, key, what);
  }

  /** Lets {@code key} do {@code what} while anything inside {@code part} has the keyboard. */
  static void bindInside(JComponent part, String key, Runnable what) {
    bind(part, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, what);
  }

  private static void bind(JComponent part, int when, String key, Runnable what) {
    part.getInputMap(when).put(KeyStroke.getKeyStroke(key), "stet-" + key);
    part.getActionMap()
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
