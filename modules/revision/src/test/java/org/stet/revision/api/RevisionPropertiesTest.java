package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.revision.RandomTexts;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/** What holds for any two texts, tried on many that are made by chance. */
class RevisionPropertiesTest {
  private static final int SEEDS = 3_000;

  private interface Law {
    void holds(Revision revision, String before, String after);
  }

  private static void forAll(Law law) {
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomTexts texts = new RandomTexts(seed);
      String before = texts.text();
      String after = seed % 10 == 0 ? texts.text() : texts.edited(before);
      law.holds(Revision.between(before, after), before, after);
    }
  }

  private static String told(String before, String after) {
    return "from <" + before + "> to <" + after + ">";
  }

  @Test
  void theChangeMakesExactlyTheTextAfterAndItsInverseTheTextBefore() {
    forAll(
        (revision, before, after) -> {
          assertEquals(after, revision.changeSet().applyTo(before));
          assertEquals(before, revision.changeSet().invert(before).applyTo(after));
          assertEquals(before.equals(after), revision.isEmpty());
          assertEquals(before.equals(after), revision.changes().isEmpty(), told(before, after));
        });
  }

  @Test
  void noSurrogatePairIsCut() {
    forAll(
        (revision, before, after) -> {
          for (Stretch stretch : revision.offsetMap().stretches()) {
            assertWhole(before, stretch.before());
            assertWhole(after, stretch.after());
          }
          for (Change change : revision.changes()) {
            assertWhole(before, change.before());
            assertWhole(after, change.after());
          }
        });
  }

  private static void assertWhole(String text, TextRange range) {
    assertFalse(cuts(text, range.start()) || cuts(text, range.end()), range + " in <" + text + ">");
  }

  /** Whether a word of letters, or one character, stands on both sides of {@code at}. */
  private static boolean cuts(String text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    char last = text.charAt(at - 1);
    char next = text.charAt(at);
    return Character.isSurrogatePair(last, next)
        || (Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next))
        || (Character.isLetterOrDigit(last)
            && Character.getType(next) == Character.NON_SPACING_MARK);
  }

  @Test
  void anEditStaysInsideOneBlockOrTakesWholeOnes() {
    forAll(
        (revision, before, after) -> {
          List<Block> blocks = Article.of(before).blocks();
          for (Edit edit : revision.changeSet().edits()) {
            TextRange range = edit.range();
            long touched = blocks.stream().filter(b -> b.range().overlaps(range)).count();
            long whole = blocks.stream().filter(b -> range.contains(b.range())).count();
            assertTrue(touched <= 1 || whole == touched, edit + told(before, after));
          }
        });
  }

  /** Both texts without what changed, and without white space, are the same. */
  @Test
  void whatPeopleAreToldIsAllThereIs() {
    forAll(
        (revision, before, after) ->
            assertEquals(
                without(before, revision.changes().stream().map(Change::before).toList()),
                without(after, revision.changes().stream().map(Change::after).toList()),
                told(before, after)));
  }

  private static String without(String text, List<TextRange> ranges) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (ranges.stream().noneMatch(range -> range.contains(at))
          && !Character.isWhitespace(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  @Test
  void changesAreInTheOrderOfTheTextAfterAndDoNotOverlap() {
    forAll(
        (revision, before, after) -> {
          int last = 0;
          for (Change change : revision.changes()) {
            assertTrue(change.after().start() >= last, told(before, after));
            last = change.after().end();
          }
        });
  }

  @Test
  void whatMovedIsTheSameWords() {
    forAll(
        (revision, before, after) ->
            revision.changes().stream()
                .filter(change -> change.kind() == Change.Kind.MOVED)
                .forEach(
                    change -> assertEquals(change.before().in(before), change.after().in(after))));
  }
}
