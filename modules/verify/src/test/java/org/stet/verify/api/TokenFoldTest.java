package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenFoldTest {
  private static Tokens fold(String text) {
    return new QuotedFragment(text).tokens();
  }

  private static String words(String text) {
    Tokens tokens = fold(text);
    return String.join(" ", tokens.words(0, tokens.size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Bridge, at last! | the bridge at last",
        "don't won’t can't cannot | do not will not can not can not",
        "we're we'll I'm they've he'd it's | we are we will i am they have he 'd it 's",
        "twenty-five and 25 | 25 and 25",
        "twenty five years | 25 years",
        "forty-first | 41st",
        "the third of the 3rd | the 3rd of the 3rd",
        "per cent percent 5% | percent percent 5 percent",
        "$5 | 5 dollars",
        "$7.3 billion was | 7.3 billion dollars was",
        "1,200 people | 1200 people",
        "7.3 and 7. | 7.3 and 7",
        "the U.S. and US and us | the u.s and u.s and us",
        "THE US AND US | the us and us",
        "commander-in-chief | commander in chief",
        "defence Defense | defense defense",
        "harbours neighbourly | harbors neighborly",
        "organising organized | organizing organized",
        "OK okay | ok ok",
        "um, well, uh | well",
        "Mr. and mister | mister and mister",
        "café CAFÉ | café café",
        "l'été d’hier | l'été d'hier",
        "für die Über | für die über",
        "four is not for | 4 is not for",
      })
  void foldsWords(String text, String words) {
    assertEquals(words, words(text));
  }

  @Test
  void composesWhatIsWrittenInParts() {
    assertEquals(words("caf\u00e9"), words("cafe\u0301"));
    assertEquals("harbor", words("har\u00adbour"));
    assertEquals("bridge", words("bri\u200bdge"));
  }

  @Test
  void remembersWhereEachWordStands() {
    Tokens tokens = fold("We don't “stay”.");
    assertEquals(4, tokens.size());
    assertEquals("do", tokens.text().substring(tokens.start(1), tokens.end(1)));
    assertEquals("n't", tokens.text().substring(tokens.start(2), tokens.end(2)));
    assertEquals("don't", tokens.printed(1));
    assertEquals("don't", tokens.printed(2));
    assertEquals("stay", tokens.printed(3));
    assertEquals("", tokens.word(4));
    assertEquals("", tokens.word(-1));
  }

  @Test
  void remembersWholeNumbers() {
    Tokens tokens = fold("about twenty-five of $5 billion now");
    assertEquals("twenty-five", tokens.printed(1));
    assertEquals("dollars", tokens.word(5));
    assertEquals("$5 billion", tokens.printed(5));
  }

  @Test
  void keepsPlacesInOrderAndInsideTheText() {
    String text = "€3 £4, don't 99% — “we’ll” twenty 'one' $ 7 million, U.S. [it]'s";
    Tokens tokens = fold(text);
    for (int i = 0; i < tokens.size(); i++) {
      assertTrue(tokens.start(i) <= tokens.end(i), tokens.word(i));
      assertTrue(tokens.from(i) <= tokens.start(i), tokens.word(i));
      assertTrue(tokens.end(i) <= tokens.to(i), tokens.word(i));
      assertTrue(tokens.to(i) <= text.length(), tokens.word(i));
    }
  }
}
