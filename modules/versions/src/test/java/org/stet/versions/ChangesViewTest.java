package org.stet.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** From change to change; needs no display. */
class ChangesViewTest {
  private static final String BEFORE = "The ferry sails on Sunday.\n\nTickets are sold here.\n";
  private static final String AFTER = "The boat sails on Monday.\n\nTickets are sold there.\n";

  private final List<Integer> chosen = new ArrayList<>();
  private final ChangesView view = new ChangesView(chosen::add);

  private static <T> List<T> parts(Container container, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Component part : container.getComponents()) {
      if (type.isInstance(part)) {
        found.add(type.cast(part));
      } else if (part instanceof Container inner) {
        found.addAll(parts(inner, type));
      }
    }
    return found;
  }

  private String count() {
    return parts(view, JLabel.class).get(0).getText();
  }

  private boolean canStep() {
    return parts(view, JButton.class).stream().allMatch(JButton::isEnabled);
  }

  private String selected() {
    return parts(view, MarkedPane.class).get(0).getSelectedText();
  }

  private String text() {
    return parts(view, MarkedPane.class).get(0).getText();
  }

  @Test
  void goesRoundFromChangeToChange() {
    view.show(Comparison.of(BEFORE, AFTER, AFTER), "since noon");
    assertEquals("3 changes since noon: 1 date, 2 wording", count());
    view.step(1);
    assertEquals("ferryboat", selected());
    view.step(1);
    assertEquals("Change 2 of 3 since noon: date", count());
    view.step(1);
    view.step(1);
    view.step(-1);
    assertEquals(List.of(0, 1, 2, 0, 2), chosen);
    assertEquals("herethere", selected());
  }

  @Test
  void goesOnlyToChangesOfFactIfThatIsWanted() {
    String after = AFTER.replace("there", "not there");
    view.show(Comparison.of(BEFORE, after, after), "since noon");
    view.turnFacts();
    view.step(1);
    view.step(1);
    view.step(1);
    view.step(-1);
    assertEquals(List.of(1, 2, 1, 2), chosen);
    assertEquals("Change 3 of 3 since noon: \u201cnot\u201d, wording", count());
    view.show(Comparison.of("The ferry.\n", "The boat.\n", "The boat.\n"), "since noon");
    assertEquals(false, canStep(), "there is no change of fact");
    view.step(1);
    assertEquals(4, chosen.size());
    view.turnFacts();
    assertEquals(true, canStep());
  }

  @Test
  void backwardsBeginsAtTheLast() {
    view.show(Comparison.of(BEFORE, AFTER, AFTER), "since noon");
    view.step(-1);
    assertEquals(List.of(2), chosen);
  }

  @Test
  void theSameComparisonAgainLeavesThePlaceAlone() {
    view.show(Comparison.of(BEFORE, AFTER, AFTER), "since noon");
    view.step(1);
    view.show(Comparison.of(BEFORE, AFTER, AFTER), "since noon");
    assertEquals("Change 1 of 3 since noon: wording", count());
    view.show(Comparison.of(AFTER, BEFORE, AFTER), "since noon");
    assertEquals("3 changes since noon: 1 date, 2 wording", count());
  }

  @Test
  void saysWhyThereIsNothingToSee() {
    assertEquals(false, canStep());
    view.show(Comparison.of(AFTER, AFTER, AFTER), "since noon");
    assertEquals("There is no difference.", text());
    view.show(Comparison.of(AFTER, AFTER + "\n", AFTER), "since noon");
    assertEquals("The words are the same; only spacing differs.", text());
    assertEquals(false, canStep());
    view.step(1);
    assertEquals(List.of(), chosen);
    view.show(Comparison.of(AFTER, AFTER.replace("boat", "ship"), AFTER), "since noon");
    assertEquals(true, canStep());
    assertEquals("1 change since noon: wording", count());
    view.say("No article is open.");
    assertEquals("No article is open.", text());
    assertNull(view.comparison());
    assertEquals(" ", count());
  }
}
