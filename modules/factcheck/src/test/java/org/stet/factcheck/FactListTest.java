package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import javax.accessibility.AccessibleContext;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Verdict.Status;
import org.stet.testkit.EventThread;

/** The list: its keys, and how rows look and sound. */
class FactListTest {
  private final FactList list = EventThread.call(() -> new FactList(row -> false));

  @BeforeEach
  void fill() {
    EventThread.run(
        () -> {
          list.show(Story.list(Story.TEXT).rows());
          CheckKeys.ofList(list, act -> {}, show -> {});
        });
  }

  /** A letter that was pressed is typed after that, where the keyboard is then: in the form. */
  @Test
  void noActIsDoneBeforeItsLetterIsTyped() {
    for (Act act : Act.values()) {
      String pressed = act == Act.GO_TO_TEXT ? "typed \n" : "pressed " + act.key();
      assertNull(list.getActionForKeyStroke(KeyStroke.getKeyStroke(pressed)), pressed);
    }
  }

  @Test
  void rowsAreReadOutAndDrawn() {
    EventThread.run(
        () -> {
          RowCell cell = new RowCell(row -> false);
          cell.getListCellRendererComponent(list, list.rows().get(0), 0, false, false);
          AccessibleContext context = cell.getAccessibleContext();
          String name = context.getAccessibleName();
          assertTrue(name.startsWith("Open. Quote, "), name);
          assertTrue(name.contains("We are going to grind flour"), name);
          int first = cell.getPreferredSize().height;
          cell.getListCellRendererComponent(list, list.rows().get(1), 1, true, true);
          assertTrue(cell.getPreferredSize().height < first, "only the first has a heading");
          BufferedImage picture = new BufferedImage(380, 60, BufferedImage.TYPE_INT_RGB);
          cell.setSize(380, 60);
          cell.paint(picture.getGraphics());
          assertFalse(isPlain(picture), "something is drawn");
        });
  }

  private static boolean isPlain(BufferedImage picture) {
    int[] pixels = picture.getRGB(0, 0, 380, 60, null, 0, 380);
    return java.util.Arrays.stream(pixels).distinct().count() < 2;
  }

  @Test
  void everyActHasItsKeyAndALetterOfItsName() {
    for (Act act : Act.values()) {
      String key = act == Act.GO_TO_TEXT ? "ENTER" : "typed " + act.key();
      assertNotNull(list.getActionForKeyStroke(KeyStroke.getKeyStroke(key)), act.name());
      boolean named = act.inWords().toUpperCase(java.util.Locale.ROOT).indexOf(act.key()) >= 0;
      assertTrue(named || act == Act.GO_TO_TEXT, act.name());
    }
    assertFalse(Act.VERIFIED.fits(Story.row(Mark.GONE, Story.file(1, "We", Status.VERIFIED))));
    assertTrue(Act.STILL_RIGHT.fits(Story.row(Mark.CHANGED, Story.file(1, "We", Status.VERIFIED))));
    assertFalse(Act.STILL_RIGHT.fits(Story.row(Mark.OPEN, null)));
    assertFalse(Act.OPEN.fits(Story.row(Mark.OPEN, null)), "nothing to take back");
  }
}
