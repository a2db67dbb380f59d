package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.cleanrules.lines.Phrases.Match;

class PhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "related.txt#read more#STRONG",
        "related.txt#read more: the bridge#STRONG",
        "related.txt#read more of it#NONE",
        "related.txt#related#STRONG",
        "related.txt#relatedness#NONE",
        "related.txt#unrelated#NONE",
        "related.txt#latest#WEAK",
        "comments.txt#14 comments#STRONG",
        "comments.txt#1,204 comments#NONE",
        "comments.txt#name#WEAK",
        "comments.txt#name the ferry#NONE",
        "comments.txt#email#WEAK",
        "comments.txt#email records of the council#NONE",
        "newsletter.txt#full name of the boat#NONE",
        "newsletter.txt#the news delivered to your inbox#STRONG",
        "newsletter.txt#inbox#NONE",
        "appeals.txt#support our work#STRONG",
        "appeals.txt#support our workers#NONE",
        "appeals.txt#we have a small favor to ask of you#STRONG",
        "appeals.txt#we have a small favor to askew#NONE",
        "appeals.txt#in a small favor to ask#STRONG",
        "appeals.txt#in alpha small favor to ask#NONE",
        "newsletter.txt#sign up for the army now#NONE",
        "rights.txt#1998 valley dispatch. all rights reserved#STRONG",
        "rights.txt#overall rights reserved#NONE",
        "navigation.txt#7 min read#STRONG"
      })
  void openingsEndingsAndWholePhrases(String list, String key, Match match) {
    assertEquals(match, Phrases.load(list).match(key));
  }

  @Test
  void aWordIsInTheListBeItWeak() {
    Phrases share = Phrases.load("share.txt");
    assertTrue(share.has("facebook"));
    assertTrue(share.has("share"));
    assertFalse(share.has("share on facebook"));
    assertEquals(Match.NONE, share.match(""));
  }

  @Test
  void everyRunOfDigitsIsOneNumber() {
    assertEquals("0 of 0, a0b0", Phrases.numbers("14 of 2021, a1b22"));
    assertEquals("", Phrases.numbers(""));
    assertEquals("٣", Phrases.numbers("٣"));
  }

  @Test
  void aListThatIsNotThereIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> Phrases.load("no-such-list.txt"));
    assertThrows(IllegalArgumentException.class, () -> Phrases.verbatim("no-such-list.txt"));
  }

  @Test
  void verbatimListsKeepTheirMarks() {
    Set<String> marks = Phrases.verbatim("sign-offs.txt");
    assertTrue(marks.contains("-30-"));
    assertTrue(marks.contains("###"));
    assertFalse(marks.stream().anyMatch(mark -> mark.startsWith("//")));
  }

  /** What an editor of a list can get wrong without seeing it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "adverts.txt",
        "agencies.txt",
        "appeals.txt",
        "author-words.txt",
        "bio-words.txt",
        "by-words.txt",
        "comments.txt",
        "cookies.txt",
        "credit-labels.txt",
        "credit-openings.txt",
        "date-words.txt",
        "joints.txt",
        "months.txt",
        "name-words.txt",
        "academic-words.txt",
        "buttons.txt",
        "contact-openings.txt",
        "cookies.txt",
        "navigation.txt",
        "newsletter.txt",
        "our-words.txt",
        "press-words.txt",
        "request-words.txt",
        "related.txt",
        "rights.txt",
        "share.txt",
        "source-labels.txt",
        "source-openings.txt",
        "tags.txt",
        "your-words.txt"
      })
  void listsAreInOrder(String name) throws IOException {
    Set<String> seen = new HashSet<>();
    for (String entry : entries(name)) {
      if (entry.isBlank() || entry.startsWith("#")) {
        continue;
      }
      assertEquals(entry.strip(), entry, "white space around it");
      assertEquals(entry.toLowerCase(Locale.ROOT), entry, "keys are lower case");
      assertFalse(
          entry.startsWith("?") && entry.contains("*"), "weak openings are not told: " + entry);
      assertFalse(
          entry.startsWith("*") && entry.endsWith("*") && entry.split(" ").length < 5,
          "three words at the least between open ends: " + entry);
      assertTrue(seen.add(entry), "stands twice in " + name + ": " + entry);
    }
    assertFalse(seen.isEmpty(), name);
  }

  private static String[] entries(String name) throws IOException {
    try (InputStream stream = Phrases.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new AssertionError(name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
    }
  }
}
