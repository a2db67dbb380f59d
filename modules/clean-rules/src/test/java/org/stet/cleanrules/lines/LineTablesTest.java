package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.cleanrules.lines.Phrases.Match;
import org.stet.text.api.Article;
import org.stet.text.api.Dateline;

/** Lines and what they are, in tables: what must be told, and what only looks like it. */
class LineTablesTest {
  private static CopyLine line(String words) {
    return CopyLines.of(Article.of(words)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Landtag beschließt neues Almgesetz#true",
        "STABLES TO BE REBUILT#true",
        "Who will pay?#true",
        "Mayor: no more delays#true",
        "Back in the U.S.#true",
        "iPhone sales fall#true",
        "“I never wanted the chair”#true",
        "The vote was taken.#false",
        "These stay open:#false",
        "went on to say#false",
        "• An item#false",
        "- An item#false",
        "12 May 2018#false",
        "By June Okafor#false",
        "By#false",
        "1998#false",
        "© 1998 Valley#false",
        "Read on,#false",
        "…#false"
      })
  void titles(String words, boolean title) {
    assertEquals(title, Titles.isTitle(line(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "© 2011 Hochtaler Nachrichten#true#true",
        "©2011 Hochtaler Nachrichten#true#true",
        "Copyright 1996 Valley Dispatch#true#true",
        "Copyright © 1996 Valley Dispatch#true#true",
        "(c) 1996 Valley Dispatch#true#true",
        "Copyright (c) Valley Dispatch#true#true",
        "All rights reserved.#false#true",
        "Valley Dispatch. All rights reserved#false#true",
        "Tous droits réservés#false#true",
        "Tutti i diritti riservati#false#true",
        "Copyright law is old.#false#false",
        "(c) the branch in Lower Wexbury#true#true",
        "All rights of way were closed.#false#false",
        "Civil rights reserved for few#false#false"
      })
  void rights(String words, boolean names, boolean notice) {
    // A point (c) in a list looks the same; the rules ask where it stands as well.
    assertEquals(names && !words.startsWith("(c) the"), Rights.names(line(words)));
    assertEquals(notice && !words.startsWith("(c) the"), Rights.isNotice(line(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The vote was taken late on Monday night.#true",
        "“We closed it at once,” said Marta Quill.#true",
        "Who will pay for it?#false",
        "“Who will pay for it?”#true",
        "The vote was taken and then […]#false",
        "Copyright 1996 Valley Dispatch.#false",
        "All rights reserved.#false",
        "Stables to be rebuilt#false"
      })
  void runningText(String words, boolean text) {
    assertEquals(text, StoryEnd.isText(line(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "By#true#false",
        "Von#true#false",
        "By June Okafor,#true#true",
        "By June Okafor#false#true",
        "di Paola Ferrante#false#true",
        "av Karin Lindqvist#false#true",
        "Par Jeanne Morel et Lucien Favre#false#true",
        "Di notte la piazza tace#false#false",
        "Av de elva hästarna dog tre#false#false",
        "Door to door in the rain#false#false",
        "By and large#false#false",
        "Par ici la sortie#false#false",
        "Harlan T. Cole | Groom#false#true",
        "Written by June Okafor#false#true",
        "By\u2003June\u3000Okafor#false#true",
        "The\u2009council\u3000met#false#false",
        "\u00a0By June#false#false",
        "Posted by the gate, a guard slept#false#false"
      })
  void bylines(String words, boolean cut, boolean byline) {
    assertEquals(cut, Bylines.isCut(line(words)));
    assertEquals(byline, Bylines.isByline(line(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Vila Serena (Lusa) - A câmara aprovou.#21",
        "CEDAR FALLS, Ore. — County voted.#20",
        "The years 1931 - 1945 are missing.#0",
        "Nora Pembroke - who led - left.#0",
        "CEDAR FALLS#0",
        "CEDAR FALLS —#0",
        "LONDON: a city — and its fog.#0"
      })
  void datelines(String words, int length) {
    assertEquals(length, Datelines.at(words).map(Dateline::story).orElse(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Mittwoch, 3. Juni 2009, 14:20 Uhr#true",
        "Pubblicato il 7 ottobre 2020 alle 18:05#true",
        "12 de maio de 2018#true",
        "lundi 4 mai 1998#true",
        "4th March 2021#true",
        "10:42#false",
        "Monday#false",
        "Valley 14, Harbor 7#false",
        "4 to 1 on Monday#false",
        "March 4 was a Thursday#false",
        "March of the 4,000#false"
      })
  void dates(String words, boolean date) {
    assertEquals(date, Dates.isDate(line(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "APPEAL#Support independent journalism. Donate today.#STRONG",
        "APPEAL#“Support our work,” the posters say.#NONE",
        "APPEAL#Become a member#STRONG",
        "APPEAL#Members of the board met.#NONE",
        "APPEAL#Soutenez notre rédaction dès un euro par mois.#STRONG",
        "APPEAL#Donations came from eleven states.#NONE",
        "COMMENTS#Name the ferry#NONE",
        "COMMENTS#Email records of the council#NONE",
        "COMMENTS#Email: desk@valley.example#STRONG",
        "NEWSLETTER#First name#WEAK",
        "NEWSLETTER#The newsletter went out to forty families.#NONE",
        "COOKIES#Cookies are small files that a browser keeps.#NONE",
        "SHARE#Share your bread, the old notice said, and eat.#NONE",
        "ADVERT#The advertisement ran for a year before anybody saw it.#NONE",
        "RELATED#More from the same barn were found alive by morning.#NONE",
        "TAGS#Topics: stables, fire#STRONG",
        "NAVIGATION#›#STRONG"
      })
  void furniture(Furniture kind, String words, Match match) {
    assertEquals(match, kind.match(line(words)));
  }

  @Test
  void everyKindSaysWhyItGoes() {
    for (Furniture kind : Furniture.values()) {
      assertTrue(kind.reason().endsWith(", not part of the story"), kind.reason());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "A rider passes. (Valley Photo/June Okafor)#Valley Photo/June Okafor",
        "Il teatro visto dalla piazza (Foto: Ansa)#Ansa",
        "Bron över älven. Foto: Karin Lindqvist/TT#Karin Lindqvist/TT",
        "Bildnachweis: Vroni Aigner#Vroni Aigner",
        "Crédit photo : Lucien Favre#Lucien Favre",
        "Photo courtesy Museum of the Coast#Photo courtesy Museum of the Coast",
        "The picture: fewer branches, shorter hours and nobody at the desk.#none",
        "It was seconded by Councillor Harrow (Independent).#none",
        "He had nothing to say (or so he said)#none",
        "Das sagte der Verband (DABV).#none",
        "The score was 2/1#none"
      })
  void credits(String words, String name) {
    assertEquals(
        name, Credits.of(line(words)).map(credit -> credit.name().in(words)).orElse("none"));
  }
}
