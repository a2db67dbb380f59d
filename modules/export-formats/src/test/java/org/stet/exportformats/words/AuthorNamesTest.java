package org.stet.exportformats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Maren Holt | Maren Holt",
        "BY MAREN HOLT | MAREN HOLT",
        "By Maren Holt and Idris Quayle | Maren Holt;Idris Quayle",
        "Von Anke Rösler und Jörn de Vries | Anke Rösler;Jörn de Vries",
        "Par Zoë d'Escale, Léo du Pré et Ana Ó Briain | Zoë d'Escale;Léo du Pré;Ana Ó Briain",
        "Maren Holt & J. P. Quayle | Maren Holt;J. P. Quayle"
      })
  void findsNames(String byline, String names) {
    assertEquals(List.of(names.split(";")), AuthorNames.of(byline));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "By Nordwire",
        "By Maren Holt, Health Correspondent",
        "By Maren Holt in Lowick",
        "By Nordwire Staff",
        "From our reporters",
        "By Maren Holt (Nordwire)",
        "By desk@nordwire.example",
        "By Maren Holt and agencies",
        "By <b>Maren Holt</b>"
      })
  void makesNobodyUp(String byline) {
    assertEquals(List.of(), AuthorNames.of(byline));
  }
}
