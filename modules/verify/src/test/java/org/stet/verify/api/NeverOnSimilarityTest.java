package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Law 4, on made-up speech from fixed seeds: what was changed never passes, whatever else stands.
 */
class NeverOnSimilarityTest {
  private static final int SEEDS = 12;
  private static final int QUOTES = 25;

  /** Asks {@code change} of many passages, and whether each verdict is right. */
  private static void each(Change change, Check check) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Speech speech = new Speech(seed);
      String text = speech.sentences(120);
      Said said = Said.in(text);
      for (int i = 0; i < QUOTES; i++) {
        List<String> words = speech.passage(text, 6 + speech.below(20));
        String quote = String.join(" ", change.of(words, speech));
        check.of(quote, said.quoted(quote), text);
      }
    }
  }

  private interface Change {
    List<String> of(List<String> words, Speech speech);
  }

  private interface Check {
    void of(String quote, Verification verification, String text);
  }

  private static void fails(String quote, Verification verification, String text) {
    assertFalse(verification.outcome().stands(), () -> quote + " " + verification.outcome());
  }

  private static void isVerbatim(String quote, Verification verification, String text) {
    assertEquals(Outcome.VERBATIM, verification.outcome(), quote);
  }

  private static String bare(String word) {
    return word.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void whatWasSaidIsVerbatim() {
    each((words, speech) -> words, NeverOnSimilarityTest::isVerbatim);
  }

  @Test
  void looksDoNotMatter() {
    each(
        (words, speech) -> {
          words.replaceAll(word -> speech.below(2) == 0 ? word.toUpperCase(Locale.ROOT) : word);
          words.replaceAll(word -> word.replace(",", speech.below(2) == 0 ? " —" : ""));
          return words;
        },
        NeverOnSimilarityTest::isVerbatim);
  }

  @Test
  void aChangedWordNeverPasses() {
    each(
        (words, speech) -> {
          words.set(speech.below(words.size()), "zebra");
          return words;
        },
        NeverOnSimilarityTest::fails);
  }

  @Test
  void aChangedSmallWordNeverPasses() {
    each(
        (words, speech) -> {
          int at = speech.below(words.size());
          words.set(at, words.get(at).startsWith("without") ? "with" : "without");
          return words;
        },
        NeverOnSimilarityTest::fails);
  }

  @Test
  void anAddedNegationNeverPasses() {
    each(
        (words, speech) -> {
          words.add(1 + speech.below(words.size() - 1), "not");
          return words;
        },
        (quote, verification, text) -> {
          fails(quote, verification, text);
          Difference gravest = verification.candidates().get(0).differences().get(0);
          assertEquals(DifferenceKind.NEGATION, gravest.kind(), quote);
          assertTrue(gravest.words().contains("not"), quote);
        });
  }

  @Test
  void aDroppedWordNeverPasses() {
    each(
        (words, speech) -> {
          int at = 1 + speech.below(words.size() - 2);
          // Of two equal words in a row one more or less is the same passage cut elsewhere.
          String dropped = bare(words.remove(at));
          if (dropped.equals(bare(words.get(at))) || dropped.equals(bare(words.get(at - 1)))) {
            words.add(at, "zebra");
          }
          return words;
        },
        NeverOnSimilarityTest::fails);
  }

  @Test
  void swappedWordsNeverPass() {
    each(
        (words, speech) -> {
          int at = speech.below(words.size() - 1);
          if (bare(words.get(at)).equals(bare(words.get(at + 1)))) {
            words.set(at, "zebra");
          }
          Collections.swap(words, at, at + 1);
          return words;
        },
        NeverOnSimilarityTest::fails);
  }

  @Test
  void anEllipsisCoversWhatItStandsForAndNoMore() {
    each(
        (words, speech) -> {
          int at = 3 + speech.below(words.size() - 5);
          words.set(at, "...");
          List<String> changed = new ArrayList<>(words);
          changed.set(at == 3 ? 1 : at - 1, "zebra");
          return changed;
        },
        NeverOnSimilarityTest::fails);
  }

  @Test
  void anEllipsisOverAWordIsElided() {
    each(
        (words, speech) -> {
          words.set(3 + speech.below(words.size() - 5), "...");
          return words;
        },
        (quote, verification, text) ->
            assertTrue(verification.outcome().stands(), () -> quote + verification.outcome()));
  }

  @Test
  void wordsInAnotherOrderNeverPass() {
    each(
        (words, speech) -> {
          Collections.rotate(words, words.size() / 2);
          return words;
        },
        NeverOnSimilarityTest::fails);
  }

  @Test
  void everyDifferenceIsWhereItSays() {
    each(
        (words, speech) -> {
          words.set(speech.below(words.size()), "zebra");
          words.add(2, "[the]");
          return words;
        },
        (quote, verification, text) -> {
          for (Passage passage : verification.candidates()) {
            for (Difference each : passage.differences()) {
              assertEquals(each.words(), each.quote().in(quote), quote);
              assertEquals(each.sourceWords(), each.source().in(text), quote);
            }
            int last = 0;
            for (var span : passage.spans()) {
              assertTrue(span.end() <= text.length() && !span.isEmpty(), quote);
              last = Math.max(last, span.end());
            }
            assertTrue(passage.after().start() >= 0 && last > 0, quote);
          }
        });
  }

  @Test
  void oddTextBringsNothingDown() {
    Speech speech = new Speech(99);
    String marks = "\"'“”‘’[]().…—-$€%:;,!?\n0123 abc ABC ’s n’t \ud83d\ude00 \ud800 \u0301";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder quote = new StringBuilder();
      StringBuilder text = new StringBuilder();
      int length = speech.below(60);
      for (int j = 0; j < length; j++) {
        char c = marks.charAt(speech.below(marks.length()));
        quote.append(c);
        text.append(speech.below(7) == 0 ? marks.charAt(speech.below(marks.length())) : c);
      }
      Verification verification = Said.in(text.toString()).quotedBy("A. B", quote.toString());
      for (Passage passage : verification.candidates()) {
        passage.differences().forEach(each -> each.quote().in(quote.toString()));
        passage.spans().forEach(span -> span.in(text.toString()));
      }
    }
  }
}
