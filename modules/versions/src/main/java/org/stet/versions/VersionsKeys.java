package org.stet.versions;

import java.awt.AWTKeyStroke;
import java.awt.KeyboardFocusManager;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import org.stet.session.api.Keys;

/** The keys of the window: N and P go from change to change, Tab from part to part. */
final class VersionsKeys {
  private VersionsKeys() {}

  static void install(JComponent part, Runnable next, Runnable previous, Runnable facts) {
    Keys.bind(part, "N", next);
    Keys.bind(part, "P", previous);
    Keys.bind(part, "F", facts);
    traverse(part, KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, "TAB");
    traverse(part, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, "shift TAB");
    Keys.free(part, "F8");
  }

  /** Leaves to the desk what a split pane would use up. */
  static void free(JSplitPane split) {
    Keys.free(split, "F6");
    Keys.free(split, "F8");
  }

  private static void traverse(JComponent part, int way, String key) {
    part.setFocusTraversalKeys(way, Set.of(AWTKeyStroke.getAWTKeyStroke(key)));
  }
}
