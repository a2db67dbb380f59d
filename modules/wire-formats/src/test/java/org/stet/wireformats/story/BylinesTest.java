package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;

class BylinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ida Holm",
        "Ida Holm",
        "IDA HOLM AND ADA MOOR",
        "Von Ida Holm, dpa",
        "Ida Holm, Nordwire political correspondent",
        "Ana María de la Cruz y José da Silva",
        "by ida holm",
        "Von Greta Lohm und Jost Wieland",
        "Par Solène Aubrac et Noé Garrec",
        "Por Nuria Peñalba",
        "Di Livia Conte",
        "Door Joost van der Meer",
        "Af Ida Holm",
        "ليلى منصور",
        "山田花子",
        "Jean-Luc d’Escale",
        "ROSA TAMM, HUGH PENROSE and OLA FINCH",
      })
  void namesAreABylines(String words) {
    Sheet sheet = new Sheet();
    Bylines.add(sheet, words);
    assertEquals(words, sheet.value(FieldName.BYLINE).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gr/bp", "daa/mt/msr", "ih", "ab cd", "IH/am"})
  void initialsAreNone(String words) {
    Sheet sheet = new Sheet();
    Bylines.add(sheet, words);
    assertTrue(sheet.fields().isEmpty(), sheet.fields()::toString);
    assertEquals(Part.DROPPED, sheet.get(0).part());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Situation serious, ready for all scenarios says agency",
        "The ferry was out for nine days, the operator said"
      })
  void aSecondHeadlineIsTheStandfirst(String words) {
    Sheet sheet = new Sheet();
    Bylines.add(sheet, words);
    assertEquals(words, sheet.value(FieldName.STANDFIRST).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "By Ida Holm, true",
    "'By Ida Holm and Ada Moor, Nordwire', true",
    "Von Greta Lohm und Jost Wieland, true",
    "Par Solène Aubrac, true",
    "Por Nuria Peñalba, true",
    "Von Montag an fährt die Fähre wieder, false",
    "Par hasard le pont est ouvert, false",
    "Por la tarde llueve en la costa, false",
    "'Von Halden nach Bergvik sind es 40 Kilometer.', false",
    "By J. R. Holm Jr., true",
    "By Monday the ferry had sailed., false",
    "By Monday the ferry had long since sailed, false",
    "Bye bye, false",
    "'By Ida: \"no\"', false"
  })
  void aLineAboveTheText(String words, boolean byline) {
    assertEquals(byline, Bylines.isLine(words), words);
  }
}
