package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.text.api.ChangeSet;

class PassageTest {
  private static Passage check(Passage.Builder builder) {
    Passage passage = builder.build();
    ChangeSet changes = ChangeSet.of(passage.before().length(), passage.edits());
    assertEquals(passage.words(), changes.applyTo(passage.before()));
    return passage;
  }

  @Test
  void whiteSpaceIsFolded() {
    Passage.Builder builder = new Passage.Builder();
    builder.keep("  The \n\n old");
    builder.keep(" ");
    builder.keep(" mill \u0007 ");
    Passage passage = check(builder);
    assertEquals("The old mill", passage.before());
    assertEquals("The old mill", passage.words());
    assertTrue(passage.edits().isEmpty());
  }

  @Test
  void whatIsRemovedLeavesOneSpace() {
    Passage.Builder builder = new Passage.Builder();
    builder.keep("He said ");
    builder.remove("no", "x-deleted", "Deleted");
    builder.keep(" yes");
    Passage passage = check(builder);
    assertEquals("He said no yes", passage.before());
    assertEquals("He said yes", passage.words());
  }

  @Test
  void whatIsRemovedAtTheEndsTakesTheSpaceWithIt() {
    Passage.Builder builder = new Passage.Builder();
    builder.remove("Old start ", "x-deleted", "Deleted");
    builder.keep(" New start and ");
    builder.remove("old end", "x-deleted", "Deleted");
    Passage passage = check(builder);
    assertEquals("New start and", passage.words());
    assertTrue(passage.before().startsWith("Old start"), passage.before());
    assertTrue(passage.before().endsWith("old end"), passage.before());
  }

  @Test
  void wordsAreJoinedAcrossLineEnds() {
    Passage.Builder builder = new Passage.Builder();
    builder.keep("agree");
    builder.replace("-\n", "", "x-line-end", "Divided");
    builder.keep("ment on");
    builder.replace("\n", " ", "x-line-end", "Goes on");
    builder.keep("fees");
    Passage passage = check(builder);
    assertEquals("agree-\nment on\nfees", passage.before());
    assertEquals("agreement on fees", passage.words());
    assertEquals(2, passage.edits().size());
  }

  @Test
  void cellsKeepTheirPlaces() {
    Passage.Builder builder = new Passage.Builder();
    builder.cell();
    builder.keep("a ");
    builder.cell();
    builder.cell();
    builder.keep(" b");
    builder.cell();
    assertEquals("\ta\t\tb", check(builder).words());
  }

  @Test
  void withoutCellsTabulatorsAreBlanks() {
    Passage.Builder builder = new Passage.Builder();
    builder.keep("a");
    builder.cell();
    builder.cell();
    builder.remove("gone", "x-deleted", "Deleted");
    builder.keep("b");
    Passage passage = check(builder).withoutCells();
    assertEquals("a b", passage.words());
  }

  @Test
  void nothingIsEmpty() {
    assertTrue(new Passage.Builder().build().isEmpty());
    Passage.Builder builder = new Passage.Builder();
    builder.remove("all gone", "x-deleted", "Deleted");
    assertTrue(check(builder).isBlank());
    assertFalse(check(builder).isEmpty());
  }

  @Test
  void whateverIsGatheredTheEditsMakeTheWords() {
    Random random = new Random(7);
    String[] pieces = {"a", " ", "  b ", "\t", "-", "word", "\n", "\u00a0", "\ud83d\ude00"};
    for (int round = 0; round < 20_000; round++) {
      Passage.Builder builder = new Passage.Builder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        String piece = pieces[random.nextInt(pieces.length)];
        switch (random.nextInt(5)) {
          case 0 -> builder.remove(piece, "r" + random.nextInt(2), "why");
          case 1 -> builder.replace("\n", " ", "w", "why");
          case 2 -> builder.cell();
          case 3 -> builder.replace("x", "yz", "l", "why");
          default -> builder.keep(piece);
        }
      }
      Passage passage = check(builder);
      assertEquals(passage.words(), passage.words().stripTrailing());
      assertFalse(passage.words().contains("  "), passage::toString);
      Passage plain = passage.withoutCells();
      assertEquals(
          plain.words(),
          ChangeSet.of(plain.before().length(), plain.edits()).applyTo(plain.before()));
      assertFalse(plain.words().contains("\t"), plain::toString);
    }
  }
}
