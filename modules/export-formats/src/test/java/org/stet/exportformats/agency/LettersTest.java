package org.stet.exportformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.export.api.OpenPoint;

class LettersTest {

  /** A fact must not change: ten to the fourteenth power is not one thousand and fourteen. */
  @ParameterizedTest
  @CsvSource({
    "10\u00b9\u2074 kg, 10^14 kg, 10**14 kg",
    "10\u207b\u00b3 kg, 10^-3 kg, 10**-3 kg",
    "10\u00b2 kg, 10\u00b2 kg, 10**2 kg",
    "900 m\u00b2, 900 m\u00b2, 900 m2",
    "H\u2082O, H2O, H2O",
    "10\u2082, 10(2), 10(2)",
    "3\u00b9/\u2082 cups, 3 1/2 cups, 3 1/2 cups",
    "\u00b3/\u2081\u2086 inch, 3/16 inch, 3/16 inch",
    "4\u00bd cups, 4\u00bd cups, 4 1/2 cups"
  })
  void figuresOffTheLineNeverRunIntoTheNumberBeforeThem(String words, String latin, String anpa) {
    assertEquals(latin, new Letters(Alphabet.LATIN_1, false).of(words));
    assertEquals(anpa, new Letters(Alphabet.ANPA, false).of(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zoë Ångström, naïve | Zoë Ångström, naïve
          “We won’t” – she said… | "We won't" - she said...
          Łódź, Erdoğan, Dvořák, Ő | Lódz, Erdogan, Dvorák, O
          4½ %, 10 €, ™ | 4½ %, 10 EUR, TM
          «Non» | «Non»
          œuvre, ﬁn | oeuvre, fin
          """)
  void latinOneKeepsWhatItHasAndSaysTheRestByItsBase(String words, String expected) {
    assertEquals(expected, new Letters(Alphabet.LATIN_1, false).of(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zoë Ångström, Øster, þing | Zoe Angstrom, Oster, thing
          “We won’t” – she said… | ``We won't'' _ she said...
          a < b = c ^ {d} @home _x_ `y` | a ( b (equals) c ' (d) (at)home -x- 'y'
          4½ miles, £5 | 4 1/2 miles, GBP5
          """)
  void anpaHasAsciiAndNoCodeInAWord(String words, String expected) {
    assertEquals(expected, new Letters(Alphabet.ANPA, false).of(words));
  }

  @Test
  void inGermanTwoDotsAreAnE() {
    assertEquals(
        "Aerger ueber Oel, gross", new Letters(Alphabet.ANPA, true).of("Ärger über Öl, groß"));
  }

  @Test
  void everyLetterOfLatinOneGoesOutAsItIs() throws IOException {
    Letters letters = new Letters(Alphabet.LATIN_1, true);
    for (int c = 0xa1; c <= 0xff; c++) {
      String letter = Character.toString(c);
      assertEquals(c == 0xad ? "" : letter, letters.of(letter));
    }
    assertEquals(1, letters.remarks().size(), "the soft hyphen is left out");
  }

  @Test
  void saysOfEachLetterWhatItBecameAndHowOften() throws IOException {
    Letters letters = new Letters(Alphabet.LATIN_1, false);
    letters.of("“a” “b”");
    letters.of("\u202eő");
    assertEquals(
        List.of(
            "ISO 8859-1 has no “ (U+201C); \" stands for it (2 times)",
            "ISO 8859-1 has no ” (U+201D); \" stands for it (2 times)",
            "the character U+202E, which ISO 8859-1 does not have, is left out (1 times)",
            "ISO 8859-1 has no ő (U+0151); o stands for it (1 times)"),
        letters.remarks().stream().map(OpenPoint::message).toList());
  }

  @Test
  void aLetterForWhichNothingStandsIsNamedAndNothingIsWritten() {
    Letters letters = new Letters(Alphabet.LATIN_1, false);
    letters.of("Жук ж 😀");
    IOException refused = assertThrows(IOException.class, letters::remarks);
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith("ISO 8859-1 has no letter for Ж (U+0416), у (U+0443)"), message);
    assertTrue(message.contains("😀 (U+1F600)"), message);
  }

  @Test
  void controlCharactersNeverGetThrough() {
    for (Alphabet alphabet : Alphabet.values()) {
      StringBuilder all = new StringBuilder();
      for (char c = 0; c < 0xa0; c++) {
        all.append(c);
      }
      String out = new Letters(alphabet, false).of(all.toString());
      assertTrue(out.chars().noneMatch(Character::isISOControl), out);
    }
  }
}
