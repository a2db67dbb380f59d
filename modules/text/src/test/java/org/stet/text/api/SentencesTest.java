package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** What agencies write: the bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lt. Col. R. J. Hask and Sgt. Bo Lind fled.|They were caught.",
        "Messrs. Ost and Roth appealed.|The court, per Roth J., refused.",
        "He lives in Ft. Wayne, Ind., and works at St. Anne's.|She does not.",
        "See Fig. 3 and pp. 12-14.|Vol. 2 is lost.",
        "It is the mind.|Nothing else counts.",
        "The rate is 5 p.c. of income.|It was 4.",
        "Ost et al. found it.|Nobody else did.",
        "He holds a Ph.D. from Delft.|His wife has two.",
        "The ship left at 6 a.m.|It sank at 7.",
        "The ship left at 6 a.m. Tuesday and sank.",
        "He works for Amberline Inc. in Delft.|She left Amberline Inc.|They met later.",
        "Vitamin C.|The rest is water.",
        "She got a B.|He got a C.|They failed.",
        "The No. 10 bus stopped.|No.|The bus did not.",
        "\"Stop!\" he cried.|\"Why?\" she asked.|Nobody moved.",
        "“Stop.”|“Why?”|“Because.”",
        "He said “Stop.”|Then he left.",
        "“It is over (he meant the war).”|He slept.",
        "It rained [sic].|It poured.",
        "Wait -- what?|Nothing.",
        "Profit was 1,234.56 euros.|Loss was .5 percent.",
        "Visit example.com.|Or write to a.b@example.com today.",
        "He wrote “Who are we?” and died.",
        "What did he mean by “We lost.”?|Nobody knows.",
        "Yahoo! shares fell.|Who knows?",
        "Mr. and Mrs. Ost left.|The Rev. Hall stayed.",
        "The U.N. said so.|The E.U. did not.",
        "Gen. E. B. Vance Jr. resigned.|He was 61.",
        "„Ist das so?“|„Ja.“",
        "« Pourquoi ? » demanda-t-il.|Rien.",
        "¿Por qué?|¡Basta!|Nada.",
        "*It rained.*|It poured.",
        "« Jamais ! »|« Si. »|Il partit.",
        "»Ist das so?«|»Ja.«|Er ging.",
        "Ja!?!|Nein...|Doch.",
      })
  void splitsAsEditorsDo(String marked) {
    splitsWhereTheBarsStand(marked);
  }

  @Test
  void everyKindOfLineEndEndsASentence() {
    for (String end : List.of("\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n")) {
      String text = "One line" + end + "and the next";
      List<String> found = Sentences.of(text).stream().map(range -> range.in(text)).toList();
      assertEquals(List.of("One line", "and the next"), found);
    }
  }

  @Test
  void noBreakSpacesAreBlanks() {
    for (String blank : List.of("\u00a0", "\u202f", "\t", "  ")) {
      String text = "It rained." + blank + "It poured.";
      assertEquals(2, Sentences.of(text).size(), text);
    }
  }

  /** Looking at a part of a text must give what the part alone gives. */
  @Test
  void aRangeIsReadAsIfItWereAlone() {
    Random random = new Random(20260303);
    String[] parts = {
      "It rained. ", "Mr. ", "Ost ", "U.S. ", "“No.” ", "No. 5 ", "a.m. ", "?", "\n"
    };
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String whole = text.toString();
      int start = random.nextInt(whole.length());
      int end = start + random.nextInt(whole.length() - start + 1);
      List<TextRange> alone =
          Sentences.of(whole.substring(start, end)).stream().map(r -> r.shift(start)).toList();
      assertEquals(alone, Sentences.of(whole, new TextRange(start, end)), whole);
    }
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

  @ParameterizedTest
  @CsvSource({
    "'Quake shakes Lorby, Calif.', true",
    "Back in the U.S., true",
    "Lorby sues Acme Inc., true",
    "Vows of Jan Holt Jr., true",
    "It rained., false",
    "He eats in la., false",
    "Plan B., false",
    "Quake, false",
    "., false",
    "'', false"
  })
  void aHeadlineMayEndInAnAbbreviation(String line, boolean abbreviation) {
    assertEquals(abbreviation, Sentences.endsInAbbreviation(line));
  }
}
