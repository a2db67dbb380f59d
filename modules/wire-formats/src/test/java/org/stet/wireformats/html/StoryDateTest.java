package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.FieldName;

class StoryDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=article:published_time content=2024-03-02>"
            + "<meta property=article:modified_time content=2025-01-01> | 2024-03-02",
        "<link rel=canonical href=https://x.example/2024/03/04/storm>"
            + "<meta property=article:modified_time content=2025-01-01> | 2024-03-04",
        "<meta property=article:modified_time content=2025-01-01> | 2025-01-01",
        "<title>Storm</title> | ''",
      })
  void theSurestIsTaken(String head, String date) {
    String page = head + "<h1>Storm hits the coast</h1>" + Pages.paragraphs(1, 4);
    assertEquals(date, Pages.story(page).fields().getOrDefault(FieldName.DATE, ""));
  }
}
