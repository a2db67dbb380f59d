package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javax.swing.JTextField;
import javax.swing.JTextPane;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.stet.testkit.EventThread;

class FreeKeysTest {
  private static final KeyStroke OPEN = KeyStroke.getKeyStroke("ctrl shift O");

  private static Object keyOf(JTextComponent field, KeyStroke key) {
    return field.getInputMap().get(key);
  }

  @Test
  void theKeyOfTheStoreIsNotTakenByFieldsOfText() {
    EventThread.run(
        () -> {
          assertEquals(
              "toggle-componentOrientation",
              keyOf(new JTextField(), OPEN),
              "as Swing has it; if not any more, this class can go");
          FreeKeys.free();
          assertNull(keyOf(new JTextField(), OPEN));
          assertNull(keyOf(new JTextPane(), OPEN));
          assertNotNull(keyOf(new JTextField(), KeyStroke.getKeyStroke("ctrl C")), "others stay");
        });
  }
}
