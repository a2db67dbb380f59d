package org.stet.text.api;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.OffsetMap.Stretch;

class OffsetMapTest {
  /** One stretch: {@code [2, 4)} became five code units, or others as the numbers say. */
  private static Stretch stretch(int start, int end, int newStart, int newEnd) {
    return new Stretch(new TextRange(start, end), new TextRange(newStart, newEnd));
  }

  /** There and back as ProseMirror writes it: {@code "2,0,4"} is start, old size, new size. */
  private static OffsetMap map(int length, int... startOldNew) {
    List<Stretch> stretches = new ArrayList<>();
    int growth = 0;
    for (int i = 0; i < startOldNew.length; i += 3) {
      int start = startOldNew[i];
      int oldSize = startOldNew[i + 1];
      int newSize = startOldNew[i + 2];
      stretches.add(stretch(start, start + oldSize, start + growth, start + growth + newSize));
      growth += newSize - oldSize;
    }
    return OffsetMap.of(length, length + growth, stretches);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    // Of [2, 4) four code units were made, at 6 one was put in, [8, 10) went.
    "0, BEFORE, 0", "0, AFTER, 0",
    "1, BEFORE, 1", "1, AFTER, 1",
    "2, BEFORE, 2", "2, AFTER, 2",
    "3, BEFORE, 2", "3, AFTER, 6",
    "4, BEFORE, 6", "4, AFTER, 6",
    "5, BEFORE, 7", "5, AFTER, 7",
    "6, BEFORE, 8", "6, AFTER, 9",
    "7, BEFORE, 10", "7, AFTER, 10",
    "8, BEFORE, 11", "8, AFTER, 11",
    "9, BEFORE, 11", "9, AFTER, 11",
    "10, BEFORE, 11", "10, AFTER, 11",
    "12, BEFORE, 13", "12, AFTER, 13",
  })
  void mapsPositionsForth(int offset, Bias bias, int expected) {
    assertEquals(expected, map(12, 2, 2, 4, 6, 0, 1, 8, 2, 0).toNew(offset, bias));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2, BEFORE, 2", "2, AFTER, 2",
    "3, BEFORE, 2", "3, AFTER, 4",
    "5, BEFORE, 2", "5, AFTER, 4",
    "6, BEFORE, 4", "6, AFTER, 4",
    "8, BEFORE, 6", "8, AFTER, 6",
    "9, BEFORE, 6", "9, AFTER, 6",
    "11, BEFORE, 8", "11, AFTER, 10",
    "13, BEFORE, 12", "13, AFTER, 12",
  })
  void mapsPositionsBack(int offset, Bias bias, int expected) {
    assertEquals(expected, map(12, 2, 2, 4, 6, 0, 1, 8, 2, 0).toOld(offset, bias));
  }

  @Test
  void aRangeKeepsItsWordsAndNoOthers() {
    OffsetMap inserted = map(10, 3, 0, 2, 6, 0, 2);
    assertEquals(new TextRange(5, 8), inserted.toNew(new TextRange(3, 6)), "not the edges");
    assertEquals(new TextRange(2, 11), inserted.toNew(new TextRange(2, 7)), "what is inside");
    assertEquals(new TextRange(3, 6), inserted.toOld(new TextRange(5, 8)));
    assertEquals(TextRange.at(3), inserted.toOld(new TextRange(3, 5)), "there were none");

    OffsetMap replaced = map(10, 3, 3, 1);
    assertEquals(new TextRange(3, 4), replaced.toNew(new TextRange(3, 6)), "the replacement");
    assertEquals(TextRange.at(3), replaced.toNew(new TextRange(4, 5)), "words that are gone");
    assertEquals(new TextRange(2, 3), replaced.toNew(new TextRange(2, 4)), "the rest is gone");

    OffsetMap removed = map(10, 3, 3, 0);
    assertEquals(TextRange.at(3), removed.toNew(new TextRange(3, 6)));
    assertEquals(new TextRange(6, 7), removed.toOld(new TextRange(3, 4)));
    assertEquals(new TextRange(2, 3), removed.toOld(new TextRange(2, 3)));
    assertEquals(new TextRange(2, 7), removed.toOld(new TextRange(2, 4)));
    assertEquals(TextRange.at(3), removed.toOld(TextRange.at(3)), "an empty range stays empty");
  }

  @Test
  void isTotalOrIsNotBuilt() {
    assertEquals(
        "not the whole text is accounted for: 6 code units are left before, 5 after",
        assertThrows(
                IllegalArgumentException.class,
                () -> OffsetMap.of(10, 9, List.of(stretch(2, 4, 2, 4))))
            .getMessage());
    assertEquals(
        stretch(3, 4, 3, 4) + " does not follow on 4 before and 4 after",
        assertThrows(
                IllegalArgumentException.class,
                () -> OffsetMap.of(10, 10, List.of(stretch(2, 4, 2, 4), stretch(3, 4, 3, 4))))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> OffsetMap.of(10, 10, List.of(stretch(2, 4, 3, 5))),
        "gaps of different length");
    assertThrows(
        IllegalArgumentException.class,
        () -> OffsetMap.of(10, 10, List.of(stretch(2, 12, 2, 12))),
        "past the end");
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.of(3, 4, List.of()));
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.identity(-1));
  }

  @Test
  void namesTheNumbersOfAnOffsetThatIsNotThere() {
    OffsetMap map = map(10, 3, 3, 1);
    assertEquals(
        "11 in a text of 10",
        assertThrows(IndexOutOfBoundsException.class, () -> map.toNew(11, Bias.AFTER))
            .getMessage());
    assertEquals(
        "9 in a text of 8",
        assertThrows(IndexOutOfBoundsException.class, () -> map.toOld(9, Bias.AFTER)).getMessage());
    assertThrows(IndexOutOfBoundsException.class, () -> map.toNew(-1, Bias.BEFORE));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void agreesWithTheSlowWay(long seed) {
    RandomChanges chance = new RandomChanges(seed);
    for (int round = 0; round < 3_000; round++) {
      String text = chance.text(12);
      ChangeSet set = chance.changeOf(text);
      String after = set.applyTo(text);
      SlowChange forth = new SlowChange(text, set.edits());
      SlowChange back = new SlowChange(after, set.invert(text).edits());
      for (Bias bias : Bias.values()) {
        for (int i = 0; i <= text.length(); i++) {
          assertEquals(forth.toNew(i, bias), set.offsetMap().toNew(i, bias), i + " by " + set);
        }
        for (int i = 0; i <= after.length(); i++) {
          assertEquals(back.toNew(i, bias), set.offsetMap().toOld(i, bias), i + " back " + set);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {24, 25})
  void whatIsKeptGoesThereAndBack(long seed) {
    RandomChanges chance = new RandomChanges(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = chance.text(16);
      ChangeSet a = chance.changeOf(text);
      ChangeSet b = chance.changeOf(a.applyTo(text));
      OffsetMap map = a.offsetMap().then(b.offsetMap());
      String after = b.applyTo(a.applyTo(text));
      int last = 0;
      for (int i = 0; i <= text.length(); i++) {
        int before = map.toNew(i, Bias.BEFORE);
        int behind = map.toNew(i, Bias.AFTER);
        assertTrue(last <= before && before <= behind, () -> "never backwards: " + map);
        last = before;
        assertEquals(behind, map.invert().toOld(i, Bias.AFTER));
      }
      for (int i = 0; i < after.length(); i++) {
        TextRange old = map.toOld(TextRange.ofLength(i, 1));
        if (old.length() == 1 && map.toNew(old).equals(TextRange.ofLength(i, 1))) {
          boolean kept = map.stretches().stream().noneMatch(s -> s.before().contains(old.start()));
          assertTrue(!kept || text.charAt(old.start()) == after.charAt(i), map::toString);
        }
      }
    }
  }

  @Test
  void identityMovesNothing() {
    OffsetMap identity = OffsetMap.identity(4);
    assertEquals(3, identity.toNew(3, Bias.BEFORE));
    assertEquals(4, identity.toOld(4, Bias.AFTER));
    assertEquals(identity, identity.then(identity));
    assertEquals(identity, identity.invert());
    OffsetMap map = map(4, 1, 1, 2);
    assertEquals(map, identity.then(map));
    assertEquals(map, map.then(OffsetMap.identity(5)));
  }

  @Test
  void isAValue() {
    OffsetMap map = map(10, 3, 3, 1);
    assertEquals(map, map(10, 3, 3, 1));
    assertEquals(map.hashCode(), map(10, 3, 3, 1).hashCode());
    assertNotEquals(map, map(11, 3, 3, 1));
    assertNotEquals(map, map(10, 3, 2, 0));
    assertNotEquals(map, map(10, 3, 3, 2));
    assertNotEquals(map, "map");
    assertTrue(map.toString().contains("10 to 8"));
  }

  @Test
  void manyStretchesAtOnePlaceAreLookedUpQuickly() {
    int count = 200_000;
    int[] removals = new int[3 * count];
    Arrays.setAll(removals, i -> i % 3 == 0 ? i / 3 : i % 3 == 1 ? 1 : 0);
    OffsetMap map = map(count, removals);
    assertTimeoutPreemptively(
        ofSeconds(30),
        () -> {
          for (int i = 0; i < count; i++) {
            assertEquals(0, map.toOld(0, Bias.BEFORE));
            assertEquals(count, map.toOld(0, Bias.AFTER));
          }
        });
  }
}
