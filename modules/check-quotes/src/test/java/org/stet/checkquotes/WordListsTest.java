package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists beside the classes, and what a damaged one does. */
class WordListsTest {

  @ParameterizedTest
  @EnumSource(Words.Kind.class)
  void everyKindHasWords(Words.Kind kind) {
    String label = "[" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "] ";
    long lines =
        WordList.lines("words.txt").stream().filter(line -> line.startsWith(label)).count();
    assertEquals(1, lines, label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"words.txt", "cues.txt", "first-names.txt"})
  void listsAreLowerCaseWithSingleBlanks(String list) {
    for (String line : WordList.lines(list)) {
      assertEquals(line.toLowerCase(Locale.ROOT), line);
      assertFalse(line.contains("  "), line);
      assertFalse(line.contains("\t"), line);
    }
  }

  @Test
  void noFirstNameIsAManAndAWoman() {
    Set<String> seen = new HashSet<>();
    for (String line : WordList.lines("first-names.txt")) {
      for (String name : Arrays.asList(line.split(" ")).subList(1, line.split(" ").length)) {
        assertTrue(seen.add(name), name);
      }
    }
    assertTrue(seen.size() > 100);
  }

  @Test
  void aMissingListIsNamed() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> WordList.lines("no-such-list.txt"));
    assertTrue(e.toString().contains("no-such-list.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[colour] red", "pronoun he", "[PRONOUN] he", "[]", "[pronoun]he she"})
  void aLineOfNoKindIsRefused(String line) {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> new Words(List.of("[day] monday", line)));
    assertTrue(e.toString().contains(line.split(" ")[0]), e.toString());
  }

  @Test
  void aKindThatComesTwiceIsRefused() {
    List<String> lines = List.of("[day] monday", "[day] tuesday");
    assertThrows(IllegalStateException.class, () -> new Words(lines));
  }

  @Test
  void aKindWithoutALineHasNoWords() {
    Words words = new Words(List.of("[day] monday"));
    assertTrue(words.is(Words.Kind.DAY, "monday"));
    assertFalse(words.is(Words.Kind.PRONOUN, "he"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"say says | verb", "say says | noun verb", "say | nouns", "say | calls"})
  void aCueWithAnUnknownMarkIsRefused(String line) {
    assertThrows(IllegalStateException.class, () -> new Cues(List.of("tell tells", line)));
  }

  @ParameterizedTest
  @CsvSource({
    "said, SAYS, false, false, false",
    "say, SAYS, false, false, true",
    "saying, SAYS, true, false, false",
    "claims, SAYS, false, true, false",
    "claimed, SAYS, false, false, false",
    "called, CALLS, false, false, false",
    "call, CALLS, false, false, true",
    "allowed, LOOSE, false, false, false",
    "sing, SAYS, false, false, true",
    "singing, SAYS, true, false, false",
    "read, SAYS, false, true, false",
  })
  void whatCuesSay(
      String form, Cues.Strength strength, boolean participle, boolean noun, boolean base) {
    Cues.Cue cue = Cues.standard().of(Token.word(0, form.length(), form));
    assertNotNull(cue);
    assertEquals(new Cues.Cue(strength, participle, noun, base), cue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"walked", "the", "saids", "\"", "speech"})
  void whatIsNoCue(String form) {
    assertNull(Cues.standard().of(Token.word(0, form.length(), form)));
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, true",
    "monday, true",
    "morning, true",
    "Morning, false",
    "Jan., true",
    "Jane, false",
  })
  void times(String word, boolean time) {
    assertEquals(time, Words.standard().isTime(Token.word(0, word.length(), word)));
  }

  @ParameterizedTest
  @CsvSource({
    "flatly, true",
    "later, true",
    "Emily, false",
    "only, true",
    "fly, false",
    "family, true",
  })
  void adverbs(String word, boolean adverb) {
    assertEquals(adverb, Words.standard().isAdverb(Token.word(0, word.length(), word)));
  }

  @ParameterizedTest
  @CsvSource({
    "he, HE",
    "Him, HE",
    "SHE, SHE",
    "hers, SHE",
    "they, UNKNOWN",
    "it, UNKNOWN",
    "we, UNKNOWN",
  })
  void pronouns(String pronoun, Gender gender) {
    assertEquals(gender, Gender.ofPronoun(pronoun));
  }

  @ParameterizedTest
  @CsvSource({"mr, HE", "mrs, SHE", "dame, SHE", "dr, UNKNOWN", "'', UNKNOWN"})
  void titles(String title, Gender gender) {
    assertEquals(gender, Gender.ofTitle(title));
  }

  @Test
  void onlyOppositesCannotBeOnePerson() {
    for (Gender one : Gender.values()) {
      for (Gender other : Gender.values()) {
        boolean opposite =
            (one == Gender.HE && other == Gender.SHE) || (one == Gender.SHE && other == Gender.HE);
        assertEquals(!opposite, one.mayBe(other));
      }
    }
  }
}
