package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

class LeastChangeTest {

  /** A story on its way: each change starts from what the one before made of it. */
  private static final class Way {
    private final String start;
    private String text;
    private OffsetMap map;
    private final List<Stage> stages = new ArrayList<>();

    Way(String start) {
      this.start = start;
      this.text = start;
      this.map = OffsetMap.identity(start.length());
    }

    /** Replaces the first {@code words}, by {@code rule}. */
    Way replace(String words, String replacement, String rule) {
      int at = text.indexOf(words);
      return make(
          List.of(new Edit(TextRange.ofLength(at, words.length()), replacement, rule, "r" + rule)));
    }

    Way make(List<Edit> edits) {
      ChangeSet change = ChangeSet.of(text.length(), edits);
      stages.add(new Stage(text, change, map));
      map = map.then(change.offsetMap());
      text = change.applyTo(text);
      return this;
    }

    ChangeSet least() {
      ChangeSet least = LeastChange.of(start, stages).change();
      assertEquals(text, least.applyTo(start), least::toString);
      return least;
    }

    List<String> lines() {
      return LeastChange.of(start, stages).edits().stream()
          .map(edit -> edit.range().in(start) + "|" + edit.replacement() + "|" + edit.rule())
          .toList();
    }
  }

  @Test
  void keepsTheWordsThatStay() {
    assertEquals(
        List.of("|Headline: |a", "\n|Byline: |a"),
        new Way("Bridge shut\n\nBy Holt\n")
            .replace("Bridge shut\n\nBy Holt\n", "Headline: Bridge shut\nByline: By Holt\n", "a")
            .lines());
  }

  @Test
  void namesTheStepThatMadeEachPart() {
    assertEquals(
        List.of("|Headline: |label", "\n||tidy"),
        new Way("Bridge shut\n\n\nIt rained")
            .make(List.of(Edit.insert(0, "Headline: ", "label", "a title")))
            .make(List.of(Edit.remove(new TextRange(22, 23), "tidy", "too many blank lines")))
            .lines());
  }

  @Test
  void keepsUnrelatedChangesAtOnePlaceApart() {
    assertEquals(
        List.of("Search\n\n||frame", "|Headline: |label"),
        new Way("Search\n\nBridge shut\n\nIt rained")
            .replace("Search\n\n", "", "frame")
            .make(List.of(Edit.insert(0, "Headline: ", "label", "a title")))
            .lines());
  }

  @Test
  void keepsLabelsApartThatStandAtOnePlace() {
    String text = "Bridge shut\n\nIt rained.\n\nNordwire\n";
    assertEquals(
        List.of("|Headline: |headline", "|Source: Nordwire\n|source", "Nordwire\n||source"),
        new Way(text)
            .make(
                List.of(
                    Edit.insert(0, "Source: Nordwire\n", "source", "rs"),
                    Edit.remove(new TextRange(25, 34), "source", "rs")))
            .make(
                List.of(
                    Edit.insert(0, "Headline: Bridge shut\n", "headline", "rh"),
                    Edit.remove(new TextRange(17, 29), "headline", "rh")))
            .lines());
  }

  @Test
  void namesBothWhereOneReplacedWhatTheOtherHadPutIn() {
    assertEquals(
        List.of("one|three|a+b"),
        new Way("one").replace("one", "two", "a").replace("two", "three", "b").lines());
    assertEquals(
        List.of("one|two|a", " ||c"),
        new Way("one ").replace("one", "two", "a").replace(" ", "", "c").lines());
  }

  @Test
  void namesTheOneThatTookTheLineAway() {
    assertEquals(
        List.of("Sh\u0000re this\n||furniture"),
        new Way("Sh\u0000re this\nIt rained")
            .replace("\u0000", "a", "repair")
            .replace("Share this\n", "", "furniture")
            .lines());
  }

  @Test
  void saysNothingOfWhatWasPutInAndTakenOutAgain() {
    assertEquals(
        List.of(),
        new Way("It rained")
            .make(List.of(Edit.insert(2, " often", "a", "ra")))
            .replace(" often", "", "b")
            .lines());
  }

  /** Whatever the steps do, the same text comes out, and each edit names rules that were there. */
  @Test
  void comesToTheSameAsTheSteps() {
    Random random = new Random(7);
    String[] parts = {"Rain", "Holt", "shut", "\n", " ", "- ", "a", "b", "."};
    for (int round = 0; round < 3000; round++) {
      Way way = new Way(words(random, parts));
      for (int step = random.nextInt(5); step > 0; step--) {
        List<Edit> edits = new ArrayList<>();
        int at = random.nextInt(3);
        while (at <= way.text.length()) {
          int end = Math.min(way.text.length(), at + random.nextInt(5));
          String replacement = random.nextBoolean() ? "" : words(random, parts);
          edits.add(new Edit(new TextRange(at, end), replacement, "step" + step, "because"));
          at = end + 1 + random.nextInt(9);
        }
        way.make(edits);
      }
      for (Edit edit : way.least().edits()) {
        assertTrue(edit.rule().matches("step\\d(\\+step\\d)*"), edit::toString);
      }
    }
  }

  /** The same text comes out, and no word that is kept lies inside a deletion. */
  @Test
  void makesTheSameChangeWithoutTouchingAKeptWord() {
    Random random = new Random(31);
    String[] parts = {"Rain", "Holt", "shut", "😀", "\ud83d\ude01", "\n", " ", "- ", "a", "b", "."};
    for (int round = 0; round < 5000; round++) {
      String text = words(random, parts);
      String after = words(random, parts);
      TextRange all = new TextRange(0, text.length());
      ChangeSet least = new Way(text).make(List.of(new Edit(all, after, "rule", "reason"))).least();
      for (Edit edit : least.edits()) {
        Set<String> kept = words(edit.range().in(text));
        kept.retainAll(words(edit.replacement()));
        assertEquals(Set.of(), kept, () -> text + " => " + after + " by " + least);
        assertTrue(whole(edit.range().in(text)) && whole(edit.replacement()), least::toString);
      }
    }
  }

  private static String words(Random random, String[] parts) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      words.append(parts[random.nextInt(parts.length)]);
    }
    return words.toString();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }

  private static boolean whole(String words) {
    return words.isEmpty()
        || (!Character.isLowSurrogate(words.charAt(0))
            && !Character.isHighSurrogate(words.charAt(words.length() - 1)));
  }

  @Test
  void staysQuickOnLargeStretches() {
    List<String> words = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      words.add("w" + random.nextInt(1000));
    }
    String text = String.join(" ", words);
    String after = "Headline: " + String.join("\n", words.subList(100, words.size()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertTrue(new Way(text).replace(text, after, "rule").lines().size() > 1));
  }
}
