package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.revision.api.Change.Kind;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

class ChangeTest {
  private static Change change(Kind kind, int lengthBefore, int lengthAfter) {
    return new Change(
        kind,
        TextRange.ofLength(3, lengthBefore),
        TextRange.ofLength(5, lengthAfter),
        Role.PARAGRAPH,
        EnumSet.of(Matter.WORDING, Matter.NUMBER));
  }

  @ParameterizedTest
  @CsvSource({
    "INSERTED, 0, 2",
    "DELETED, 2, 0",
    "REPLACED, 1, 2",
    "MOVED, 2, 2",
    "SPACING, 0, 1",
    "SPACING, 1, 0",
    "SPACING, 1, 1"
  })
  void fits(Kind kind, int before, int after) {
    assertDoesNotThrow(() -> change(kind, before, after));
  }

  @ParameterizedTest
  @CsvSource({
    "INSERTED, 0, 0",
    "INSERTED, 1, 1",
    "DELETED, 0, 0",
    "DELETED, 1, 1",
    "REPLACED, 0, 1",
    "REPLACED, 1, 0",
    "MOVED, 0, 1",
    "MOVED, 1, 0",
    "SPACING, 0, 0"
  })
  void cannotBe(Kind kind, int before, int after) {
    var refused = assertThrows(IllegalArgumentException.class, () -> change(kind, before, after));
    assertTrue(String.valueOf(refused.getMessage()).contains("[3, " + (3 + before) + ")"));
  }

  @Test
  void needsAKind() {
    TextRange range = new TextRange(0, 1);
    assertThrows(
        NullPointerException.class,
        () -> new Change(nothing(), range, range, null, EnumSet.of(Matter.WORDING)));
  }

  @Test
  void tellsTheMostDangerousFirst() {
    Change change = change(Kind.REPLACED, 1, 1);
    assertEquals(List.of(Matter.NUMBER, Matter.WORDING), List.copyOf(change.about()));
    assertEquals(Matter.NUMBER, change.gravest());
  }

  @Test
  void isAboutSomething() {
    TextRange range = new TextRange(3, 4);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Change(Kind.REPLACED, range, range, null, Set.of()));
    assertTrue(String.valueOf(refused.getMessage()).contains("[3, 4)"));
  }

  @SuppressWarnings("NullAway")
  private static Kind nothing() {
    return null;
  }
}
