package org.stet.desk;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.InputMap;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.openide.windows.OnShowing;

/**
 * Frees keys of the desk that fields of text take for themselves: Swing turns the direction of the
 * text in them with Ctrl+Shift+O, which opens an article of the store here. Event thread only.
 */
@OnShowing
public final class FreeKeys implements Runnable {
  private static final List<String> FIELDS =
      List.of(
          "TextField", "FormattedTextField", "PasswordField", "TextArea", "TextPane", "EditorPane");

  @Override
  public void run() {
    free();
    UIManager.addPropertyChangeListener(
        event -> {
          if ("lookAndFeel".equals(event.getPropertyName())) {
            free();
          }
        });
  }

  static void free() {
    KeyStroke turn =
        KeyStroke.getKeyStroke(
            KeyEvent.VK_O, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    for (String field : FIELDS) {
      if (UIManager.get(field + ".focusInputMap") instanceof InputMap keys) {
        for (InputMap map = keys; map != null; map = map.getParent()) {
          map.remove(turn);
        }
      }
    }
  }
}
