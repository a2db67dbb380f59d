package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of {@link ChangeSet}, on changes made by chance, against {@link SlowChange}. */
class ChangeSetAlgebraTest {
  private static final int ROUNDS = 3_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void appliesAsIfDoneOneCodeUnitAfterTheOther(long seed) {
    RandomChanges chance = new RandomChanges(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = chance.text(12);
      ChangeSet set = chance.changeOf(text);
      assertEquals(new SlowChange(text, set.edits()).after, set.applyTo(text), set::toString);
      assertEquals(set.applyTo(text).length(), set.newLength());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void anInverseRestores(long seed) {
    RandomChanges chance = new RandomChanges(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = chance.text(12);
      ChangeSet set = chance.changeOf(text);
      String after = set.applyTo(text);
      ChangeSet inverse = set.invert(text);
      assertEquals(text, inverse.applyTo(after), set::toString);
      assertEquals(set, inverse.invert(after), "the inverse of the inverse is the set");
      assertEquals(set.offsetMap().invert(), inverse.offsetMap());
      assertEquals(text, set.then(inverse).applyTo(text), set::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void twoChangesAsOneDoWhatTheyDoOneAfterTheOther(long seed) {
    RandomChanges chance = new RandomChanges(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = chance.text(12);
      ChangeSet first = chance.changeOf(text);
      String middle = first.applyTo(text);
      ChangeSet second = chance.changeOf(middle);
      ChangeSet whole = first.then(second);
      String message = first + " then " + second;
      assertEquals(second.applyTo(middle), whole.applyTo(text), message);
      assertEquals(whole, ChangeSet.of(whole.baseLength(), whole.edits()), message);
      assertEquals(first.offsetMap().then(second.offsetMap()), whole.offsetMap(), message);
      assertSameCharactersKept(text, List.of(first, second), whole);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11})
  void itDoesNotMatterWhichTwoOfThreeArePutTogetherFirst(long seed) {
    RandomChanges chance = new RandomChanges(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = chance.text(12);
      ChangeSet a = chance.changeOf(text);
      ChangeSet b = chance.changeOf(a.applyTo(text));
      ChangeSet c = chance.changeOf(b.applyTo(a.applyTo(text)));
      ChangeSet left = a.then(b).then(c);
      ChangeSet right = a.then(b.then(c));
      String message = a + " then " + b + " then " + c;
      assertEquals(left.applyTo(text), right.applyTo(text), message);
      assertSameCharactersKept(text, List.of(a, b, c), left);
      assertSameCharactersKept(text, List.of(a, b, c), right);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13})
  void inversesComposeAsAnyChange(long seed) {
    RandomChanges chance = new RandomChanges(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String middle = chance.text(12);
      ChangeSet forth = chance.changeOf(middle);
      ChangeSet back = forth.invert(middle);
      String before = forth.applyTo(middle);
      ChangeSet next = chance.changeOf(middle);
      String message = back + " then " + next;
      assertEquals(next.applyTo(middle), back.then(next).applyTo(before), message);
      assertSameCharactersKept(before, List.of(back, next), back.then(next));
      ChangeSet undone = next.then(next.invert(middle));
      assertEquals(middle, undone.applyTo(middle), next::toString);
    }
  }

  /** Checks that the characters that {@code parts} keep are just those that {@code whole} keeps. */
  private static void assertSameCharactersKept(
      String text, List<ChangeSet> parts, ChangeSet whole) {
    int[] origin = IntStream.range(0, text.length()).toArray();
    String at = text;
    for (ChangeSet part : parts) {
      SlowChange slow = new SlowChange(at, part.edits());
      int[] next = slow.origin.clone();
      for (int i = 0; i < next.length; i++) {
        next[i] = next[i] < 0 ? -1 : origin[next[i]];
      }
      origin = next;
      at = slow.after;
    }
    for (int i = 0; i < at.length(); i++) {
      TextRange old = whole.offsetMap().toOld(TextRange.ofLength(i, 1));
      boolean inEdit = false;
      for (OffsetMap.Stretch stretch : whole.offsetMap().stretches()) {
        inEdit |= stretch.after().contains(i);
      }
      assertTrue(origin[i] >= 0 ? !inEdit : inEdit, "code unit " + i + " after " + whole);
      if (origin[i] >= 0) {
        assertEquals(TextRange.ofLength(origin[i], 1), old, () -> "in " + whole);
        assertEquals(
            TextRange.ofLength(i, 1),
            whole.offsetMap().toNew(TextRange.ofLength(origin[i], 1)),
            () -> "in " + whole);
      }
    }
  }
}
