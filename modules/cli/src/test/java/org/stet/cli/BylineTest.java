package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway") // What is compared may be null.
class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Maren Holt                          | Maren Holt                        | Maren Holt | ",
        "BY MAREN HOLT and IDRIS QUAYLE         | MAREN HOLT and IDRIS QUAYLE       | MAREN HOLT;IDRIS QUAYLE | ",
        "By: A. Vos, B. Lind and C. Oe          | A. Vos, B. Lind and C. Oe         | A. Vos;B. Lind;C. Oe | ",
        "Maren Holt, Science Editor             | Maren Holt, Science Editor        | Maren Holt | Science Editor",
        "Maren Holt in Port Elven               | Maren Holt in Port Elven          | Maren Holt | in Port Elven",
        "Maren Holt, in Port Elven              | Maren Holt, in Port Elven         | Maren Holt | in Port Elven",
        "Von Anke Rösler und Jan Tewes          | Anke Rösler und Jan Tewes         | Anke Rösler;Jan Tewes | ",
        "Par Léa Morin et Luc Tavel             | Léa Morin et Luc Tavel            | Léa Morin;Luc Tavel | ",
        "Av Åke Öberg och Nina Lind             | Åke Öberg och Nina Lind           | Åke Öberg;Nina Lind | ",
        "Door Jan van den Berg                  | Jan van den Berg                  | Jan van den Berg | ",
        "Avery Holt                             | Avery Holt                        | Avery Holt | ",
        "Byron Anders                           | Byron Anders                      | Byron Anders | ",
        "By The Nordwire                        | The Nordwire                      | The Nordwire | ",
        "Written by Maren Holt                  | Maren Holt                        | Maren Holt | ",
        "By Maren Holt                          | Maren Holt                        | Maren Holt | ",
        "Von Anna Lind und Jörg Torbo, dpa      | Anna Lind und Jörg Torbo, dpa     | Anna Lind;Jörg Torbo | ",
        "By Ann Lind, MD, and Tom Oe            | Ann Lind, MD, and Tom Oe          | Ann Lind;Tom Oe | ",
        "Text: Jan Torbo, Fotos: Ida Bek        | Jan Torbo, Fotos: Ida Bek         | Jan Torbo | ",
        "From Maren Holt in Port Elven          | Maren Holt in Port Elven          | Maren Holt | in Port Elven",
        "By our Foreign Staff                   | our Foreign Staff                 | our Foreign Staff | "
      })
  void takesALineApart(String line, String words, String authors, String role) {
    Byline byline = Byline.of(line);
    assertEquals(words, byline.words());
    assertEquals(authors, String.join(";", byline.authors()));
    assertEquals(role, byline.role());
  }

  @Test
  void makesNothingOfNothing() {
    assertNull(Byline.of(null).words());
    assertNull(Byline.of("  ").words());
    assertEquals(0, Byline.of(null).authors().size());
  }
}
