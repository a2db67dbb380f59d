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

  private static List<String> least(String text, String after, List<Stage> stages) {
    Edit whole = new Edit(new TextRange(0, text.length()), after, "a+b", "ra; rb");
    ChangeSet change = ChangeSet.of(text.length(), List.of(whole));
    return LeastChange.of(text, change, stages).edits().stream()
        .map(
            edit ->
                edit.range() + edit.range().in(text) + "|" + edit.replacement() + "|" + edit.rule())
        .toList();
  }

  @Test
  void keepsTheWordsThatStay() {
    assertEquals(
        List.of("[0, 0)|Headline: |a+b", "[12, 13)\n|Byline: |a+b"),
        least("Bridge shut\n\nBy Holt\n", "Headline: Bridge shut\nByline: By Holt\n", List.of()));
  }

  @Test
  void namesTheStepsThatMadeEachPart() {
    String text = "Bridge shut\n\n\nIt rained";
    Stage label =
        new Stage(
            text,
            ChangeSet.of(text.length(), List.of(Edit.insert(0, "Headline: ", "label", "a title"))),
            OffsetMap.identity(text.length()));
    Stage tidy =
        new Stage(
            text,
            ChangeSet.of(
                text.length(),
                List.of(Edit.remove(new TextRange(13, 14), "tidy", "too many blank lines"))),
            OffsetMap.identity(text.length()));
    assertEquals(
        List.of("[0, 0)|Headline: |label", "[13, 14)\n||tidy"),
        least(text, "Headline: Bridge shut\n\nIt rained", List.of(label, tidy)));
  }

  /** The same text comes out, and no word that is kept lies inside a deletion. */
  @Test
  void makesTheSameChangeWithoutTouchingAKeptWord() {
    Random random = new Random(31);
    String[] parts = {"Rain", "Holt", "shut", "😀", "\ud83d\ude01", "\n", " ", "- ", "a", "b", "."};
    for (int round = 0; round < 5000; round++) {
      String text = words(random, parts);
      String after = words(random, parts);
      ChangeSet change =
          ChangeSet.of(
              text.length(),
              List.of(new Edit(new TextRange(0, text.length()), after, "rule", "reason")));
      ChangeSet least = LeastChange.of(text, change, List.of());
      assertEquals(after, least.applyTo(text));
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
        Duration.ofSeconds(10), () -> assertTrue(least(text, after, List.of()).size() > 1));
  }
}
