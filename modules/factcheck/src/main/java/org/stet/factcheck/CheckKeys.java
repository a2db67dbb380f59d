package org.stet.factcheck;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * The keys of the panel: a letter in the list, the same letter with Alt where letters are typed.
 */
final class CheckKeys {
  private CheckKeys() {}

  /**
   * The keys of the list: one for each act, and 1 to 4 for what is shown. Letters count when they
   * are typed, not when they are pressed: else the letter would be typed where the act leads to.
   */
  static void ofList(JComponent list, Consumer<Act> perform, Consumer<Show> show) {
    for (Act act : Act.values()) {
      if (act == Act.GO_TO_TEXT) {
        KeyStroke enter = KeyStroke.getKeyStroke(code(act.key()), 0);
        bind(list, JComponent.WHEN_FOCUSED, enter, act, perform);
      } else {
        typed(list, act.key(), act, perform);
        typed(list, Character.toLowerCase(act.key()), act, perform);
      }
    }
    for (Show part : Show.values()) {
      typed(list, part.key(), part, show);
    }
  }

  private static <T> void typed(JComponent list, char key, T what, Consumer<? super T> perform) {
    bind(list, JComponent.WHEN_FOCUSED, KeyStroke.getKeyStroke(key), what, perform);
  }

  /** The keys below the list, while one of its parts has the keyboard. */
  static void ofSheet(JComponent sheet, Consumer<Act> perform, Runnable back) {
    int inside = JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
    for (Act act : Act.values()) {
      if (act != Act.GO_TO_TEXT) {
        KeyStroke key = KeyStroke.getKeyStroke(code(act.key()), InputEvent.ALT_DOWN_MASK);
        bind(sheet, inside, key, act, perform);
      }
    }
    KeyStroke escape = KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0);
    bind(sheet, inside, escape, "back", what -> back.run());
  }

  private static int code(char key) {
    return KeyEvent.getExtendedKeyCodeForChar(key);
  }

  /** Lets {@code key} do {@code what}. */
  static <T> void bind(
      JComponent component, int when, KeyStroke key, T what, Consumer<? super T> perform) {
    String name = "stet-" + key; // Acts and parts of the list may have the same name.
    component.getInputMap(when).put(key, name);
    component
        .getActionMap()
        .put(
            name,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                perform.accept(what);
              }
            });
  }
}
