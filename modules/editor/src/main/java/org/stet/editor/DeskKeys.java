package org.stet.editor;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JEditorPane;
import javax.swing.KeyStroke;

/** Keys of the desk that the editor would otherwise keep for what programmers do. */
final class DeskKeys {
  private static final int[] OF_DESK = {
    KeyEvent.VK_M,
    KeyEvent.VK_N,
    KeyEvent.VK_P,
    KeyEvent.VK_1,
    KeyEvent.VK_2,
    KeyEvent.VK_PERIOD,
    KeyEvent.VK_COMMA
  };

  private DeskKeys() {}

  /** Lets those keys pass from {@code pane} to the desk. */
  static void free(JEditorPane pane) {
    int command = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    pass(pane, KeyEvent.VK_V, command | InputEvent.SHIFT_DOWN_MASK);
    pass(pane, KeyEvent.VK_Q, command);
    for (int key : OF_DESK) {
      pass(pane, key, command | InputEvent.SHIFT_DOWN_MASK);
    }
  }

  private static void pass(JEditorPane pane, int key, int modifiers) {
    // Bound to nothing, the pane does not use the key up.
    pane.getInputMap().put(KeyStroke.getKeyStroke(key, modifiers), "none");
  }
}
