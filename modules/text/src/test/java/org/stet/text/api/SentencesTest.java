package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** The bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank.|Nobody was hurt.",
        "Mr. Okafor met Mrs. Lindqvist and Dr. Amari.|They spoke for an hour.",
        "Gov. Teresa Vane and Sen. Oduya, D-Conn., disagree.|She left.",
        "The U.S. Senate voted.|The bill passed.",
        "It was made in the U.S.|The rest came by sea.",
        "Doors open at 9 a.m. Monday.|Entry is free.",
        "It closed at 11 p.m.|He went home.",
        "She is ranked No. 5 in the world.|No. 6 is Ito.",
        "Will you resign?|No.|Why not?",
        "J. K. Ruiz and T.S. Mbeki wrote it.|It sold badly.",
        "On Jan. 14 the bank failed.|It had 3.5 million customers.",
        "Prices rose 3.5 percent.|Wages did not.",
        "Acme Corp. Chairman Lena Voss resigned.|The firm is based in Delft.",
        "\"We lost.\"|Mayor Quist shrugged.",
        "\"We lost,\" he said.|\"We will win.\"",
        "\"Did we lose?\" he asked.|Nobody answered.",
        "(It rained.)|The match went on.",
        "He waited ... and waited.|Then he left.",
        "He waited…|Then he left.",
        "Well . . . that was that.",
        "He paid £5.20 at example.org.|She paid nothing!",
        "What?!|Never.",
        "Smith v. Jones was settled.",
        "We have 9 million people without work.",
        "no full stop at all",
        "他们赢了。|我们输了！|为什么？",
        "انتهت المباراة.|هل فزنا؟|لا.",
        "जीत गए।|हार गए।",
        "One line|and the next",
        "“Wir haben verloren.”|Dann ging er.",
        "The court (est. 1901) closed.|The clerk, Ms. Ono, wept.",
      })
  void splitsWhereTheBarsStand(String marked) {
    String[] expected = marked.split("\\|");
    String between = marked.startsWith("One line") ? "\n" : " ";
    String text = String.join(between, expected);
    List<String> found = Sentences.of(text).stream().map(range -> range.in(text)).toList();
    assertEquals(List.of(expected), found);
  }

  @Test
  void marksThatNoBlankFollowsEndChineseSentences() {
    String text = "他们赢了。我们输了！好";
    assertEquals(3, Sentences.of(text).size());
  }

  @Test
  void blanksAloneAreNoSentence() {
    assertTrue(Sentences.of("").isEmpty());
    assertTrue(Sentences.of(" \n\t\u00a0 ").isEmpty());
  }

  @Test
  void staysInsideTheRange() {
    String text = "First. Second. Third.";
    TextRange middle = new TextRange(7, 15);
    assertEquals(List.of(new TextRange(7, 14)), Sentences.of(text, middle));
  }

  @Test
  void coversEveryCharacterThatIsNotBlankInOrder() {
    Random random = new Random(20260301);
    String alphabet = "ab A.B?! \n…\"”“'()，。5-\ud83d\ude00U.S.";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    int at = 0;
    for (TextRange sentence : Sentences.of(text)) {
      assertTrue(text.substring(at, sentence.start()).isBlank(), text);
      assertEquals(sentence.in(text).strip(), sentence.in(text));
      assertTrue(!sentence.isEmpty(), text);
      at = sentence.end();
    }
    assertTrue(text.substring(at).isBlank(), text);
  }

  @Test
  void aMillionMarksTakeNoLongerThanAMoment() {
    for (String part : List.of(". ", ".", "\"", "A. ", "Mr. ", "a", "? \"", "\n", "…a")) {
      String text = part.repeat(1_000_000 / part.length()) + "x";
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Sentences.of(text));
    }
  }
}
