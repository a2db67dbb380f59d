package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceIndexTest {
  private static List<Run> runs(SourceIndex index, String words) {
    FoldedQuote quote = QuoteFold.of(words);
    List<Run> runs = index.runs(index.numbers(quote.tokens()), quote);
    runs.sort(Comparator.comparing(Run::source).thenComparing(Run::quote));
    return runs;
  }

  private static SourceIndex index(String... texts) {
    List<SourceText> sources = new ArrayList<>();
    for (String text : texts) {
      sources.add(new SourceText("s" + sources.size(), text));
    }
    return SourceIndex.of(sources);
  }

  @Test
  void findsTheLongestRuns() {
    SourceIndex index = index("a b c d e", "x b c d y");
    assertEquals(List.of(new Run(0, 0, 5), new Run(1, 7, 3)), runs(index, "a b c d e"));
    assertEquals(0, index.sourceAt(4));
    assertEquals(1, index.sourceAt(7));
  }

  @Test
  void doesNotReachFromOneSourceIntoTheNext() {
    assertEquals(List.of(), runs(index("a b", "c d"), "a b c d"));
    assertEquals(List.of(new Run(0, 3, 3)), runs(index("a b", "a b c"), "a b c"));
  }

  @Test
  void passesOverEmptySources() {
    SourceIndex index = index("", "a b c", "", "");
    assertEquals(List.of(new Run(0, 1, 3)), runs(index, "a b c"));
    assertEquals(1, index.sourceAt(1));
    assertEquals(3, index.words());
  }

  @Test
  void stopsAtTheGapsOfAQuote() {
    SourceIndex index = index("a b c d e f g");
    assertEquals(List.of(new Run(0, 0, 3), new Run(3, 3, 4)), runs(index, "a b c ... d e f g"));
  }

  @Test
  void looksForOneOrTwoWordsEverywhere() {
    SourceIndex index = index("a b c a b", "b a");
    assertEquals(2, runs(index, "a b").size());
    assertEquals(3, runs(index, "a").size());
    assertEquals(List.of(), runs(index, "z"));
    assertEquals(List.of(), runs(index, ""));
  }

  @Test
  void findsWhatDiffersByOneWord() {
    SourceIndex index = index("a b c d e f");
    assertEquals(List.of(new Run(0, 1, 1), new Run(2, 3, 2)), near(index, "b x d e"));
    assertEquals(List.of(new Run(0, 1, 2), new Run(2, 4, 2)), near(index, "b c e f"));
    assertEquals(List.of(new Run(0, 1, 2), new Run(3, 3, 2)), near(index, "b c x d e"));
    assertEquals(List.of(), near(index, "b x y e"));
  }

  /** Words that stand everywhere are there but for one by chance. */
  @Test
  void takesNoChanceForAPassage() {
    assertEquals(List.of(), near(index("a b c d e f ".repeat(3_000)), "b c e f"));
    assertEquals(
        2, near(index("a b c d e f ".repeat(300) + "goose hen x crow"), "goose hen crow").size());
  }

  private static List<Run> near(SourceIndex index, String quote) {
    Tokens tokens = QuoteFold.of(quote).tokens();
    return new NearMisses(index, tokens, index.numbers(tokens)).runs();
  }

  @Test
  void saysMoreOfRareWords() {
    SourceIndex index = index("the the the the goose");
    double[] weights = index.weights(index.numbers(QuoteFold.of("the goose zebra").tokens()));
    assertTrue(weights[0] < weights[1]);
    assertTrue(weights[1] < weights[2]);
  }

  /** Against a search that looks at every place. */
  @Test
  void findsWhatASlowSearchFinds() {
    for (long seed = 0; seed < 20; seed++) {
      Speech speech = new Speech(seed);
      String text = speech.sentences(60);
      SourceIndex index = index(text);
      String words = String.join(" ", speech.passage(text, 12));
      FoldedQuote quote = QuoteFold.of(words);
      int[] numbers = index.numbers(quote.tokens());
      TreeSet<String> slow = new TreeSet<>();
      for (int place = 0; place < index.words(); place++) {
        for (int i = 0; i < numbers.length; i++) {
          boolean begins = i == 0 || place == 0 || numbers[i - 1] != index.word(place - 1);
          int length = 0;
          while (i + length < numbers.length && numbers[i + length] == index.word(place + length)) {
            length++;
          }
          if (begins && length >= 3) {
            slow.add(new Run(i, place, length).toString());
          }
        }
      }
      TreeSet<String> quick = new TreeSet<>();
      runs(index, words).forEach(run -> quick.add(run.toString()));
      assertEquals(slow, quick, "seed " + seed);
    }
  }

  @Test
  void isNotSlowedDownByWhatIsSaidAgainAndAgain() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Said said = Said.in("We will win and we will win. ".repeat(20_000));
          for (int i = 0; i < 3; i++) {
            said.quoted("We will win and we will win and we will never lose, will we");
          }
        });
  }

  @Test
  void isNotSlowedDownByALongQuote() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          String text = new Speech(3).sentences(400);
          assertEquals(Outcome.VERBATIM, Said.in(text).quoted(text.strip()).outcome());
        });
  }
}
