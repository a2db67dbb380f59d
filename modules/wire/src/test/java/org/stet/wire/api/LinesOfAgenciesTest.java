package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines and slug lines in six languages. */
class LinesOfAgenciesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Maren Holt",
        "BY MAREN HOLT",
        "By: Maren Holt",
        "By MAREN HOLT, IDA BEK and TOVE LINDAHL",
        "By Éloïse Étrange",
        "By O'Lorby Staff",
        "By M. J. Holt",
        "By Maren Holt Jr.",
        "Von Maren Holt und Ida Bek",
        "Von Özlem Ärö, nwd",
        "VON MAREN HOLT",
        "Par Éloïse Étrange",
        "PAR ÉLOÏSE ÉTRANGE",
        "Por María Peña",
        "Por Ângela Lorbo e João Torbo",
        "Di Ida Becchi",
        "Da Ida Becchi, corrispondente",
        "Av Åse Lindahl"
      })
  void aByline(String line) {
    assertTrue(BylineWords.isByline(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By noon the ferry was back",
        "By Tuesday, the bridge had been closed for eleven weeks.",
        "Von der Brücke fiel ein Stein",
        "Par la suite, il a plu",
        "Por la tarde llovió",
        "Di sera è piovuto",
        "Por",
        "Von",
        "Bylaws of Lorby",
        "maren holt",
        "by",
        "Standing by Maren Holt",
        "By Lorby Did It Rain?"
      })
  void noByline(String line) {
    assertFalse(BylineWords.isByline(line), line);
  }

  @ParameterizedTest
  @CsvSource({
    "Northern Wire Writer,true",
    "Associate Editor,true",
    "NW Staff,true",
    "Torby Correspondent,true",
    "nwd-Korrespondentin,false",
    "Unser Korrespondent,true",
    "Redakteurin der nwd,true",
    "Movie critic,true",
    "Photographer of the Lorby Post,true",
    "Lorby Post,false",
    "Writing in Lorby,false",
    "The writer of the letter did not give a name,false"
  })
  void whatAnAuthorIs(String line, boolean role) {
    assertEquals(role, BylineWords.isRole(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "BC-Lorby-Bridge | Lorby-Bridge | '' | ''",
        "BC-Lorby-Bridge,120 | Lorby-Bridge | '' | 120",
        "BC-Lorby-Bridge,1st Ld,a0412,120 | Lorby-Bridge | 1st Ld | 120",
        "PM-Lorby Bridge, Bjt,0650 | Lorby Bridge | Bjt | 0650",
        "AM-NOR--Lorby Bridge, 3rd Ld-Writethru, 1200 | NOR--Lorby Bridge | 3rd Ld-Writethru | 1200",
        "AP-Lorby | Lorby | '' | ''",
        "bc-lorby-bridge, URGENT | lorby-bridge | URGENT | ''",
        "NOR: Brücke, Neufassung | NOR: Brücke | Neufassung | ''",
        "Puente-La Peña, 2da Ampliación, 230 | Puente-La Peña | 2da Ampliación | 230",
        "BC-Lorby,,,12 | Lorby | '' | 12",
        "BC-Lorby, 1234567 | Lorby | 1234567 | ''",
        "BC-Lorby, n2107 | Lorby | '' | ''",
        "BC-Lorby, 1st Ld, URGENT | Lorby | 1st Ld, URGENT | ''",
        "BCG-Vaccine | BCG-Vaccine | '' | ''",
        "AMP-Lorby | AMP-Lorby | '' | ''"
      })
  void aKeywordLineIsTakenApart(String line, String slug, String take, String words) {
    assertEquals(new SlugLine(slug, take, words), SlugLine.of(line));
  }
}
