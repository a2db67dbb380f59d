package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.TextRange;

class TypesTest {
  private static final Said SOMEBODY =
      new Said(
          Basis.STATED,
          new TextRange(0, 1),
          Phrase.Kind.NAME,
          null,
          Standing.SAID,
          false,
          0.9,
          "for the test");
  private static final Said CALLED =
      new Said(
          Basis.STATED,
          new TextRange(0, 1),
          Phrase.Kind.NAME,
          null,
          Standing.SAID,
          true,
          0.9,
          "so called");

  /** A setting by the letters of what is true of it, as the table explains them. */
  private static Setting setting(String letters) {
    return new Setting(
        letters.contains("a"),
        letters.contains("p"),
        letters.contains("<"),
        letters.contains(">"),
        letters.contains("o"),
        letters.contains("e"),
        letters.contains("s"),
        letters.contains("n"),
        letters.contains("c"),
        letters.contains("w"));
  }

  /** a alone, p paragraph, &lt; after and &gt; before a comma, o opens, e ends, and so on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // words | setting | speaker | type
        "The ferry is lost.                     | a   | none   | direct",
        "lost                                   | a   | none   | direct",
        "The ferry is lost,                     | o>  | some   | direct",
        "the ferry is lost and we with it,      | o>  | some   | direct",
        "lost at sea,                           | o>  | some   | mixed",
        "Lost at sea,                           | o>  | some   | direct",
        "We lost.                               | <e  | some   | direct",
        "we lost                                | <e  | some   | mixed",
        "We lost.                               | e   | some   | direct",
        "A traitor.                             | e   | called | mixed",
        "and we will sail again                 | s   | some   | direct",
        "a bad joke                             | e   | some   | mixed",
        "burner                                 | c   | some   | scare",
        "burner                                 | c   | none   | scare",
        "sticky inflation                       | ''  | none   | scare",
        "a very sticky kind of inflation        | ''  | none   | mixed",
        "a very sticky kind of inflation        | n   | none   | scare",
        "Cold Harbour                           | w   | none   | title",
        "Cold Harbour                           | w   | some   | title",
        "Cold Harbour                           | ''  | none   | title",
        "Cold Harbour                           | ''  | some   | mixed",
        "Harbour                                | ''  | none   | scare",
        "Harbour                                | w   | none   | title",
        "Gone with the Wind                     | w   | none   | title",
        "Das ist erst der Anfang                | o>  | none   | direct",
        "Das ist erst der Anfang                | w   | none   | mixed",
        "No hay peligro                         | o>  | none   | direct",
        "No peligro                             | o>  | none   | scare",
        "no hay peligro                         | o>  | none   | scare",
        "The Salt Road                          | o>  | none   | title",
        "One Two Three Four Five Six Seven Eight Nine | w | none | mixed",
        "What now?                              | <   | none   | direct",
        "What?                                  | ''  | none   | scare",
        "What is to be done?                    | ''  | none   | direct",
        "Nobody knew.                           | w   | none   | scare",
        "Nobody knew why she left.              | w   | none   | direct",
      })
  void theTypeFollowsFromWordsSettingAndSpeaker(
      String words, String letters, String speaker, QuoteTypeId type) {
    Said said =
        switch (speaker) {
          case "some" -> SOMEBODY;
          case "called" -> CALLED;
          default -> null;
        };
    QuoteType found = Types.of(words, setting(letters), said);
    assertEquals(type.name(), found.id(), words + " in " + letters);
  }

  /** The ids, so that a misspelt one in the table fails. */
  enum QuoteTypeId {
    direct,
    mixed,
    scare,
    title
  }

  @Test
  void withoutASettingTheLengthDecides() {
    assertEquals(QuoteType.SCARE, Types.of("three small words", null, SOMEBODY));
    assertEquals(QuoteType.DIRECT, Types.of("these are four words", null, SOMEBODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "''                      | 0",
        "...                     | 0",
        "one                     | 1",
        "don't stop              | 2",
        "don’t stop              | 2",
        "a well-known man        | 3",
        "and - well - so         | 3",
        "3.5 percent             | 3",
        "他们赢了                | 4",
        "'quoted' twice          | 2",
        "é è                     | 2",
      })
  void countsWords(String words, int count) {
    assertEquals(count, Types.count(words.equals("''") ? "" : words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"We lost.", "“We lost.", "Did we lose?", "We lost!", "We lost,", "1 lost."})
  void sentences(String words) {
    assertTrue(Types.isSentence(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "we lost.", "We lost", "...", "We lost;"})
  void noSentences(String words) {
    assertFalse(Types.isSentence(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A ", "a", ".", " ", "'", "他", "A-"})
  void longWordsTakeNoLongerThanTheyMust(String part) {
    String words = part.repeat(1_000_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Types.of(words, setting(""), null);
          Types.of(words, setting("w<>"), SOMEBODY);
        });
  }
}
