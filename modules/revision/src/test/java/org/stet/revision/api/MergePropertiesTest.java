package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.stet.revision.RandomTexts;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** What holds for any three texts, tried on many that are made by chance. */
class MergePropertiesTest {
  private static final int SEEDS = 3_000;

  private static void forAll(BiConsumer<Merge, String> law) {
    for (int seed = 0; seed < SEEDS; seed++) {
      RandomTexts texts = new RandomTexts(seed);
      String base = texts.text();
      String theirs = seed % 20 == 0 ? texts.text() : texts.edited(base);
      String ours = texts.edited(base);
      String told = "seed " + seed + ": <" + base + "> <" + theirs + "> <" + ours + ">";
      law.accept(Merge.of(base, theirs, ours), told);
    }
  }

  @Test
  void whatOnlyOneSideChangedIsThatSide() {
    forAll(
        (merge, told) -> {
          Article base = merge.base();
          Merge unchanged = Merge.of(base, base, merge.ours());
          assertEquals(merge.ours().text(), unchanged.text().text(), told);
          assertTrue(unchanged.isClean(), told);
          Merge taken = Merge.of(base, merge.theirs(), base);
          assertEquals(merge.theirs().text(), taken.text().text(), told);
          assertTrue(taken.isClean(), told);
        });
  }

  @Test
  void whatBothChangedAlikeIsNoChoice() {
    forAll(
        (merge, told) -> {
          Merge same = Merge.of(merge.base(), merge.ours(), merge.ours());
          assertEquals(merge.ours().text(), same.text().text(), told);
          assertTrue(same.isClean(), told);
        });
  }

  /** Exchanging the sides exchanges what there is to choose from, and nothing else. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
  @Test
  void choicesAreTheSameFromBothSides() {
    forAll(
        (merge, told) -> {
          Merge turned = Merge.of(merge.base(), merge.ours(), merge.theirs());
          Set<Object> choices = new HashSet<>();
          merge.choices().forEach(c -> choices.add(choice(merge, c, Side.THEIRS)));
          Set<Object> others = new HashSet<>();
          turned.choices().forEach(c -> others.add(choice(turned, c, Side.OURS)));
          assertEquals(choices, others, told);
        });
  }

  private static Object choice(Merge merge, MergedChange change, Side first) {
    return List.of(
        merge.baseWords(change), merge.words(change, first), merge.words(change, first.other()));
  }

  @Test
  void noWordThatAnybodyPutInIsLost() {
    forAll(
        (merge, told) -> {
          Set<String> kept = new HashSet<>(words(merge.text().text()));
          for (MergedChange change : merge.changes()) {
            if (change.isChoice()) {
              kept.addAll(words(merge.words(change, Side.THEIRS)));
              kept.addAll(words(merge.words(change, Side.OURS)));
            }
          }
          for (Article side : List.of(merge.theirs(), merge.ours())) {
            Set<String> put = new HashSet<>(words(side.text()));
            put.removeAll(words(merge.base().text()));
            put.removeAll(kept);
            assertEquals(Set.of(), put, told);
          }
        });
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void whateverIsChosenTheTextIsWellFormedAndThePlacesAreInIt() {
    forAll(
        (merge, told) -> {
          assertPlaces(merge, merge.text(), told);
          MergedText theirs = merge.text(change -> merge.words(change, Side.THEIRS));
          assertPlaces(merge, theirs, told);
          for (int i = 0; i < merge.changes().size(); i++) {
            MergedChange change = merge.changes().get(i);
            if (change.isChoice() && !merge.words(change, Side.THEIRS).isBlank()) {
              String words = theirs.places().get(i).in(theirs.text());
              assertTrue(merge.words(change, Side.THEIRS).startsWith(words), told);
            }
          }
        });
  }

  private static void assertPlaces(Merge merge, MergedText merged, String told) {
    String text = merged.text();
    assertEquals(merge.changes().size(), merged.places().size());
    for (TextRange place : merged.places()) {
      assertTrue(place.end() <= text.length(), told);
      assertFalse(cuts(text, place.start()) || cuts(text, place.end()), told);
    }
    // Header lines are those of one side or the other, and none came about by chance.
    int most = merge.theirs().fields().size() + merge.ours().fields().size();
    Article article = Article.of(text);
    assertTrue(article.fields().size() <= most, told);
    article.fields().forEach(field -> assertTrue(isKnown(merge, field.name()), told));
  }

  private static boolean isKnown(Merge merge, Object name) {
    return List.of(merge.base(), merge.theirs(), merge.ours()).stream()
        .flatMap(article -> article.fields().stream())
        .anyMatch(field -> field.name() == name);
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
