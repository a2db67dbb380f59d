package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingVariantsTest {
  @ParameterizedTest
  @CsvSource({
    "defence, defense",
    "defenceless, defenseless",
    "laboured, labored",
    "organisation, organization",
    "mr, mister",
    "center, center",
    "analysis, analysis",
    "terrorism, terrorism",
    "our, our",
    "hour, hour",
    "four, four",
    "'', ''"
  })
  void givesOneFormToEachGroupOfSpellings(String word, String form) {
    assertEquals(form, SpellingVariants.canonical(word));
  }
}
