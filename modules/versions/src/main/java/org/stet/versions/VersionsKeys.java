package org.stet.versions;

import java.awt.AWTKeyStroke;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/** The keys of the window: N and P go from change to change, Tab from part to part. */
final class VersionsKeys {
  private VersionsKeys() {}

  static void install(JComponent part, Runnable next, Runnable previous) {
    bind(part, "N", next);
    bind(part, "P", previous);
    traverse(part, KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, "TAB");
    traverse(part, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, "shift TAB");
    free(part, "F8");
  }

  /** Leaves to the desk what a split pane would use up. */
  static void free(JSplitPane split) {
    free(split, "F6");
    free(split, "F8");
  }

  private static void free(JComponent part, String key) {
    part.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke(key), "none");
  }

  private static void traverse(JComponent part, int way, String key) {
    part.setFocusTraversalKeys(way, Set.of(AWTKeyStroke.getAWTKeyStroke(key)));
  }

  private static void bind(JComponent part, String key, Runnable what) {
    part.getInputMap().put(KeyStroke.getKeyStroke(key), "stet-" + key);
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
