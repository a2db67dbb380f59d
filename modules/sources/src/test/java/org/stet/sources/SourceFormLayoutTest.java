package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testkit.EventThread;

/** The form in a narrow window: nothing is cut. */
class SourceFormLayoutTest {

  private static void layOut(Container part) {
    part.doLayout();
    for (Component child : part.getComponents()) {
      if (child instanceof Container inside) {
        layOut(inside);
      }
    }
  }

  private static int checkButtons(Container in, SourceForm form) {
    int seen = 0;
    for (Component child : in.getComponents()) {
      if (child instanceof JButton button && button.isVisible() && !button.getText().isEmpty()) {
        Point end = SwingUtilities.convertPoint(button, button.getWidth(), 0, form);
        String what = button.getText() + " ends at " + end.x + " of " + form.getWidth();
        assertTrue(end.x <= form.getWidth(), what);
        assertTrue(button.getWidth() >= button.getPreferredSize().width, what);
        seen++;
      } else if (child instanceof Container inside) {
        seen += checkButtons(inside, form);
      }
    }
    return seen;
  }

  @ParameterizedTest
  @ValueSource(ints = {260, 300, 800})
  void noButtonIsCut(int width) {
    EventThread.run(
        () -> {
          SourceForm form = new SourceForm(() -> {});
          form.ask(
              "A newer version of Minutes of the harbour board of the fourth of May",
              "&Add version",
              SourceDraft.EMPTY,
              false,
              draft -> {},
              () -> {});
          form.setSize(width, 500);
          layOut(form);
          layOut(form); // How high wrapped words are is known when their width is.
          assertEquals(3, checkButtons(form, form));
        });
  }
}
