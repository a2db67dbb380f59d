package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.cleanrules.lines.Credits.Credit;
import org.stet.cleanrules.lines.Phrases.Match;
import org.stet.text.api.Article;

class LineShapesTest {
  private static CopyLine line(String words) {
    return CopyLines.of(Article.of(words)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Bell",
        "BY ANN BELL",
        "by ibby",
        "By Ann Bell and Carl Dorn",
        "By Ann Bell, who has lived on the coast for years",
        "By Ann Bell | Harbour Reporter",
        "by Ann Bell on Dec 16, 2021 at 11:00 AM",
        "ByAnn Bell",
        "Von Anna Huber und Karl Dorn",
        "Por Elena Ruiz y Marta Solís",
        "Par Jeanne Morel avec AFP",
        "Ann Bell and Carl Dorn | Guest Columnists",
        "Posted on March 4, 2021 by Ann Bell"
      })
  void theseAreBylines(String words) {
    assertTrue(Bylines.isByline(line(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By accident",
        "By Monday the pier was closed and nobody knew who had given the order.",
        "Von der Leyen warnt vor Zöllen",
        "Por fin llega la lluvia",
        "By the numbers: how the pier was closed",
        "Harbour news | what you need to know today",
        "By",
        "Bypass opens"
      })
  void theseAreNone(String words) {
    assertFalse(Bylines.isByline(line(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 4, 2021",
        "Sat, 20 Dec, 2025 - 06:36",
        "October 17, 20236:01 PM ET",
        "Published 4 March 2021 at 6:36 p.m. GMT",
        "Last updated: 04/03/2021 18:36",
        "12/19 — 2025",
        "4. März 2021",
        "Actualizado el 4 de marzo de 2021",
        "Publié le 4 mars 2021 à 18h36",
        "2021-03-04",
        "3 hours ago"
      })
  void theseAreDates(String words) {
    assertTrue(Dates.isDate(line(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021",
        "May",
        "March for peace",
        "3",
        "1. Who decides",
        "The 4 men of March",
        "Norrhavn 3"
      })
  void theseAreNoDates(String words) {
    assertFalse(Dates.isDate(line(words)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '#',
      value = {
        "NORRHAVN (MNS) _ The board met.#NORRHAVN (MNS)",
        "NORRHAVN, Norland (AP) — The board met.#NORRHAVN, Norland (AP)",
        "WASHINGTON (January 24, 2017) — The board met.#WASHINGTON (January 24, 2017)",
        "Berlin (dpa) - Der Rat.#Berlin (dpa)",
        "MADRID, 3 may (EFE).- El consejo.#MADRID, 3 may (EFE)",
        "PARIS — Le conseil.#PARIS",
        "NORRHAVN (UPI) -- The board met.#NORRHAVN (UPI)",
      })
  void theseAreDatelines(String words, String place) {
    assertEquals(place, Datelines.at(words).orElseThrow().words().in(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board - which met - voted.",
        "“NORRHAVN (MNS) — that is all,” he said.",
        "He (the mayor) - a tall man - left.",
        "A-one (AP) and more",
        "NATO - the alliance",
        "-",
        ""
      })
  void theseAreNoDatelines(String words) {
    assertEquals(Optional.empty(), Datelines.at(words));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '#',
      value = {
        "A boat at sea[AFP]#AFP#A boat at sea",
        "A boat at sea [AP/File]#AP/File#A boat at sea",
        "A boat at sea. (AP Photo/Ann Bell)#AP Photo/Ann Bell#A boat at sea.",
        "A boat at sea (Photo: Ann Bell)#Ann Bell#A boat at sea",
        "A boat at sea (Foto: Karl Dorn/dpa).#Karl Dorn/dpa#A boat at sea",
        "A boat at sea. Photo: Ann Bell#Ann Bell#A boat at sea.",
        "A boat at sea. Photograph: Ann Bell/Reuters#Ann Bell/Reuters#A boat at sea.",
        "Photo credit: Ann Bell#Ann Bell#~~",
        "Image: Courtesy of the Museum#Courtesy of the Museum#~~",
        "Ann Bell/Getty Images#Ann Bell/Getty Images#~~",
        "Photo by Ann Bell#Photo by Ann Bell#~~",
        "A boat? Carl Dorn/Moment via Getty Images#Carl Dorn/Moment via Getty Images#A boat?",
      })
  void theseHaveCredits(String words, String name, String caption) {
    Credit credit = Credits.of(line(words)).orElseThrow();
    assertEquals(name, credit.name().in(words));
    assertEquals(caption, words.substring(0, credit.whole().start()).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said it (and meant it)",
        "The rule [sic]",
        "The picture: bleak and getting worse",
        "The bank gave him credit: nobody else would.",
        "Write to [email protected]",
        "And/or",
        "He left (2019)",
        "()",
        "[]"
      })
  void theseHaveNone(String words) {
    assertTrue(Credits.of(line(words)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, Share, STRONG",
    "SHARE, Facebook Twitter Email, STRONG",
    "SHARE, Print, WEAK",
    "SHARE, Share your story with the mayor, NONE",
    "COMMENTS, 14 Comments, STRONG",
    "ADVERT, ADVERTISEMENT, STRONG",
    "ADVERT, Anzeige, STRONG",
    "NEWSLETTER, Sign up for our daily newsletter, STRONG",
    "COOKIES, We use cookies to improve your experience., STRONG",
    "RELATED, Read more: The bridge in the rain, STRONG",
    "RELATED, Related documents show that the mayor knew of it, NONE",
    "RELATED, À lire aussi : Le pont, STRONG",
    "NAVIGATION, Home, WEAK",
    "NAVIGATION, 3 min read, STRONG",
    "TAGS, Filed under: Harbours, STRONG"
  })
  void furnitureIsToldByItsWords(Furniture kind, String words, Match match) {
    assertEquals(match, kind.match(line(words)));
  }

  @Test
  void foldingMakesMarksPlain() {
    assertEquals("it's \"late\" - no", CopyLine.fold(" • It’s “late”  —\u00a0No…"));
  }
}
