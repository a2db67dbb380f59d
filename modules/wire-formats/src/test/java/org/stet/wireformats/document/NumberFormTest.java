package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
  @ParameterizedTest
  @CsvSource({
    "DIGITS, 7, 7",
    "DIGITS, -3, -3",
    "DIGITS, 0, 0",
    "TWO_DIGITS, 0, 00",
    "TWO_DIGITS, 9, 09",
    "TWO_DIGITS, 10, 10",
    "TWO_DIGITS, -1, -1",
    "ORDINAL, 1, 1st",
    "ORDINAL, 2, 2nd",
    "ORDINAL, 3, 3rd",
    "ORDINAL, 4, 4th",
    "ORDINAL, 11, 11th",
    "ORDINAL, 12, 12th",
    "ORDINAL, 13, 13th",
    "ORDINAL, 21, 21st",
    "ORDINAL, 111, 111th",
    "ORDINAL, 122, 122nd",
    "LETTERS_REPEATED, 1, a",
    "LETTERS_REPEATED, 26, z",
    "LETTERS_REPEATED, 27, aa",
    "LETTERS_REPEATED, 28, bb",
    "CAPITALS_REPEATED, 53, AAA",
    "LETTERS_REPEATED, 0, 0",
    "LETTERS_REPEATED, 312, zzzzzzzzzzzz",
    "LETTERS_REPEATED, 313, 313",
    "LETTERS, 26, z",
    "LETTERS, 27, aa",
    "LETTERS, 28, ab",
    "LETTERS, 702, zz",
    "LETTERS, 703, aaa",
    "LETTERS, 0, 0",
    "CAPITALS, 2, B",
    "ROMAN, 1, i",
    "ROMAN, 4, iv",
    "ROMAN, 9, ix",
    "ROMAN, 40, xl",
    "ROMAN_CAPITALS, 1994, MCMXCIV",
    "ROMAN_CAPITALS, 3999, MMMCMXCIX",
    "ROMAN_CAPITALS, 4000, 4000",
    "ROMAN, 0, 0",
    "NONE, 5, ''"
  })
  void aNumberIsWrittenAsItsListSays(NumberForm form, int number, String written) {
    assertEquals(written, form.of(number));
  }
}
