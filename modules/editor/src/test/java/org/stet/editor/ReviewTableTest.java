package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.Test;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.ReviewedChange.Kind;
import org.stet.session.api.ReviewedChange.Place;
import org.stet.session.api.Standing;
import org.stet.text.api.TextRange;

/** The rows of the review. */
class ReviewTableTest {
  private static final String TEXT = "Headline: Ferry saved\n\nPicture: The boat\n";

  private static ReviewedChange change(int number, Kind kind, Standing standing, Place... places) {
    return new ReviewedChange(number, "rule", "why " + number, kind, standing, List.of(places));
  }

  private static Place place(String was, String is, int at) {
    return new Place(was, is, TextRange.ofLength(at, is.length()), TextRange.at(0));
  }

  private static final List<ReviewedChange> CHANGES =
      List.of(
          change(
              0, Kind.SPACING, Standing.OPEN, place("\n  ", " ", 16), place("\n\n\n", "\n\n", 21)),
          change(1, Kind.LABELLED, Standing.OPEN, place("", "Picture: ", 23)),
          change(2, Kind.REMOVED, Standing.OPEN, place("  A teaser\n  of two lines\n", "", 40)),
          change(3, Kind.REPLACED, Standing.OPEN, place("--", "\u2014", 5)));

  private static List<String> column(ReviewTable table, int column) {
    List<String> values = new ArrayList<>();
    for (int row = 0; row < table.getRowCount(); row++) {
      values.add(String.valueOf(table.getValueAt(row, column)));
    }
    return values;
  }

  @Test
  void removalsComeFirstAndSpacingLast() {
    ReviewTable table = new ReviewTable();
    assertFalse(table.show(CHANGES, TEXT));
    assertEquals(
        List.of("Removed", "Replaced", "Labelled", "Spacing"), column(table, ReviewTable.KIND));
    assertEquals(List.of("why 2", "why 3", "why 1", "why 0"), column(table, ReviewTable.REASON));
  }

  @Test
  void wordsAreShownOnOneLineAndLabelsWithWhatTheyLabel() {
    assertEquals(
        new ChangeWords("A teaser of two lines", ""), ChangeWords.of(CHANGES.get(2), TEXT));
    assertEquals(new ChangeWords("", "Picture: The boat"), ChangeWords.of(CHANGES.get(1), TEXT));
    assertEquals(new ChangeWords("--", "\u2014"), ChangeWords.of(CHANGES.get(3), TEXT));
    assertTrue(ChangeWords.of(CHANGES.get(0), TEXT).in().contains("2"));
    String story = "word ".repeat(20_000);
    assertTrue(
        ChangeWords.of(change(9, Kind.REMOVED, Standing.OPEN, place(story, "", 0)), TEXT)
                .out()
                .length()
            < 200);
  }

  @Test
  void whatOnlyStandsAnotherWayKeepsItsRow() {
    ReviewTable table = new ReviewTable();
    table.show(CHANGES, TEXT);
    List<Integer> events = new ArrayList<>();
    table.addTableModelListener(event -> events.add(event.getLastRow()));
    List<ReviewedChange> now = new ArrayList<>(CHANGES);
    now.set(2, change(2, Kind.REMOVED, Standing.LET_STAND, CHANGES.get(2).places().get(0)));
    assertTrue(table.show(now, TEXT));
    assertTrue(table.show(now, TEXT));
    assertEquals(List.of(3), events, "rows updated once, all of them");
    assertEquals("Stet", table.getValueAt(0, ReviewTable.STANDING));
    table.show(List.of(), "");
    assertEquals(Integer.MAX_VALUE, events.get(1), TableModelEvent.class.getSimpleName());
  }

  @Test
  void whatWasTakenOutIsStruckThroughUntilItStands() {
    ReviewTable table = new ReviewTable();
    table.show(CHANGES, TEXT);
    JTable shown = new JTable(table);
    assertTrue(isStruck(shown, 0));
    assertFalse(isStruck(shown, 1));
    table.show(
        List.of(change(2, Kind.REMOVED, Standing.LET_STAND, CHANGES.get(2).places().get(0))), TEXT);
    assertFalse(isStruck(shown, 0));
  }

  private static boolean isStruck(JTable table, int row) {
    Object words = table.getValueAt(row, ReviewTable.WORDS);
    JLabel cell =
        (JLabel)
            new ReviewCell()
                .getTableCellRendererComponent(table, words, false, false, row, ReviewTable.WORDS);
    Object strike = cell.getFont().getAttributes().get(java.awt.font.TextAttribute.STRIKETHROUGH);
    return java.awt.font.TextAttribute.STRIKETHROUGH_ON.equals(strike);
  }
}
