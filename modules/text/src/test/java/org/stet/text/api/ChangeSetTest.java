package org.stet.text.api;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSetTest {
  private static Edit edit(int start, int end, String words) {
    return new Edit(new TextRange(start, end), words, "test-rule", "Because");
  }

  private static ChangeSet set(int baseLength, Edit... edits) {
    return ChangeSet.of(baseLength, List.of(edits));
  }

  @Test
  void theExampleOfItsDocumentation() {
    ChangeSet set = set(5, edit(1, 3, " "), edit(4, 5, ""));
    assertEquals("a b", set.applyTo("a  b "));
  }

  @Test
  void takesEditsInAnyOrder() {
    ChangeSet set = set(4, edit(3, 4, "X"), edit(0, 1, ""), edit(3, 3, "-"));
    assertEquals(List.of(edit(0, 1, ""), edit(3, 3, "-"), edit(3, 4, "X")), set.edits());
    assertEquals("bc-X", set.applyTo("abcd"));
    assertEquals(4, set.baseLength());
    assertEquals(4, set.newLength());
  }

  @Test
  void leavesOutWhatChangesNothing() {
    assertTrue(set(3, edit(1, 1, "")).isEmpty());
    assertEquals(ChangeSet.none(3), set(3, edit(1, 1, ""), edit(2, 2, "")));
  }

  @Test
  void editsThatTouchFitTogether() {
    ChangeSet set = set(3, edit(1, 1, "("), edit(1, 2, "B"), edit(2, 2, ")"), edit(2, 3, ""));
    assertEquals("a(B)", set.applyTo("abc"));
  }

  @Test
  void refusesEditsThatDoNotFit() {
    assertEquals(
        "edits overlap: " + edit(1, 3, "x") + " and " + edit(2, 4, "y"),
        assertThrows(IllegalArgumentException.class, () -> set(9, edit(2, 4, "y"), edit(1, 3, "x")))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> set(9, edit(1, 3, "x"), edit(2, 2, "inside")));
    assertThrows(IllegalArgumentException.class, () -> set(9, edit(2, 2, "x"), edit(2, 2, "y")));
    assertEquals(
        edit(1, 4, "x") + " in a text of 3",
        assertThrows(IllegalArgumentException.class, () -> set(3, edit(1, 4, "x"))).getMessage());
    assertThrows(IllegalArgumentException.class, () -> ChangeSet.none(-1));
  }

  @Test
  void isForTextsOfOneLength() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> set(3).applyTo("abcd"));
    assertEquals("made for a text of 3 code units, not of 4", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> set(3).invert("ab"));
    assertEquals(
        "the first change ends with 4 code units, the second starts with 3",
        assertThrows(IllegalArgumentException.class, () -> set(3, edit(0, 0, "x")).then(set(3)))
            .getMessage());
  }

  @Test
  void anInverseKeepsRulesAndReasons() {
    ChangeSet set = set(3, edit(1, 2, "xyz"));
    assertEquals(set(5, edit(1, 4, "b")), set.invert("abc"));
  }

  @Test
  void theInverseOfRemovalsSideBySidePutsBothBackInOrder() {
    ChangeSet set = set(4, edit(0, 2, ""), edit(2, 4, ""));
    ChangeSet inverse = set.invert("abcd");
    assertEquals("abcd", inverse.applyTo(""));
    assertEquals(set, inverse.invert(""));
    assertEquals("", inverse.then(set).applyTo(""));
  }

  @Test
  void editsThatMeetBecomeOneThatNamesBoth() {
    ChangeSet first =
        ChangeSet.of(6, List.of(new Edit(new TextRange(1, 3), "XYZ", "one", "First")));
    ChangeSet second =
        ChangeSet.of(7, List.of(new Edit(new TextRange(3, 5), "-", "two", "Second")));
    assertEquals(
        List.of(new Edit(new TextRange(1, 4), "XY-", "one+two", "First; Second")),
        first.then(second).edits());
    ChangeSet third = ChangeSet.of(6, List.of(new Edit(new TextRange(2, 3), "", "one", "First")));
    assertEquals(
        List.of(new Edit(new TextRange(1, 4), "X-", "one+two", "First; Second")),
        first.then(second).then(third).edits());
  }

  @Test
  void editsThatOnlyTouchKeepTheirOwnReasons() {
    ChangeSet first = ChangeSet.of(4, List.of(new Edit(new TextRange(0, 2), "X", "one", "First")));
    ChangeSet second =
        ChangeSet.of(3, List.of(new Edit(new TextRange(1, 3), "Y", "two", "Second")));
    assertEquals(
        List.of(
            new Edit(new TextRange(0, 2), "X", "one", "First"),
            new Edit(new TextRange(2, 4), "Y", "two", "Second")),
        first.then(second).edits());
  }

  @Test
  void whatIsPutInAndTakenOutAgainLeavesNothing() {
    assertTrue(set(3, edit(1, 1, "new")).then(set(6, edit(1, 4, ""))).isEmpty());
  }

  @Test
  void nothingAndThenNothingIsNothing() {
    assertEquals(ChangeSet.none(4), ChangeSet.none(4).then(ChangeSet.none(4)));
    ChangeSet set = set(4, edit(1, 2, "x"));
    assertEquals(set, ChangeSet.none(4).then(set));
    assertEquals(set, set.then(ChangeSet.none(4)));
  }

  @Test
  void isAValue() {
    ChangeSet set = set(4, edit(1, 2, "x"));
    assertEquals(set, set(4, edit(1, 2, "x")));
    assertEquals(set.hashCode(), set(4, edit(1, 2, "x")).hashCode());
    assertNotEquals(set, set(5, edit(1, 2, "x")));
    assertNotEquals(set, set(4, edit(1, 2, "y")));
    assertNotEquals(set, "set");
    assertSame(set.offsetMap(), set.offsetMap());
    assertTrue(set.toString().contains("of 4") && set.toString().contains("[1, 2)"));
  }

  @Test
  void longChainsOfEditsThatMeetTakeLinearTime() {
    // Each edit of the second set overlaps two of the first, so that all become one.
    int pairs = 200_000;
    List<Edit> first = new ArrayList<>();
    List<Edit> second = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      first.add(edit(4 * i, 4 * i + 3, "abc"));
      second.add(edit(4 * i + 2, 4 * i + 5, "xyz"));
    }
    int length = 4 * pairs + 4;
    assertTimeoutPreemptively(
        ofSeconds(30),
        () -> {
          ChangeSet whole = ChangeSet.of(length, first).then(ChangeSet.of(length, second));
          assertEquals(1, whole.edits().size());
          assertEquals(length, whole.newLength());
        });
  }
}
