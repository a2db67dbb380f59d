package org.stet.session.api;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** What keys do in a part of a window. */
public final class Keys {
  private Keys() {}

  /** Lets {@code key} do {@code what} while {@code part} has the keyboard. */
  public static void bind(JComponent part, String key, Runnable what) {
    bind(part, JComponent.WHEN_FOCUSED, key, what);
  }

  /** Lets {@code key} do {@code what} while anything inside {@code part} has the keyboard. */
  public static void bindInside(JComponent part, String key, Runnable what) {
    bind(part, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, what);
  }

  /** Leaves {@code key} to the desk, which {@code part} would use up. */
  public static void free(JComponent part, String key) {
    part.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke(key), "none");
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
