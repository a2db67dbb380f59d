package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ida Holm; true",
        "BY IDA HOLM; true",
        "by Ida Holm and Per Ek; true",
        "Written by: Ida Holm; true",
        "Story by Ida Holm; true",
        "Von Wiebke Harmsen; true",
        "Por Inés Arriaga; true",
        "Par Lucie Marchal; true",
        "Author: Ida Holm; true",
        "By; false",
        "By the sea; false",
        "By 2030, seas will rise; false",
        "Ida Holm; false",
        "Bylaws of the Harbour; false",
        "''; false",
      })
  void labelledBylines(String line, boolean labelled) {
    assertEquals(labelled, ShownByline.isLabelled(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ida Holm; Ida Holm",
        "By Ida Holm, Harbor Post; Ida Holm, Harbor Post",
        "By Ida Holm • 4 min read; Ida Holm",
        "By Ida Holm (she/her); Ida Holm",
        "By Ida Holm — March 2, 2024; Ida Holm",
        "By Ida Holm Published 4:30 p.m.; Ida Holm",
        "By Ida Holm March 2, 2024; Ida Holm",
        "By Ida Holm for Harbor Post; Ida Holm",
        "By Per van der Ek; Per van der Ek",
        "By Martin Ek Jr.; Martin Ek Jr.",
        "By J. R. Ek; J. R. Ek",
        "Ida Holm; Ida Holm",
        "Ida; ''",
        "By Ida; Ida",
        "ida holm; ''",
        "Ida Holm and Per Ek of Alder; ''",
        "By Ida Holm, Per Ek, Una Reay and Tom Lee; Ida Holm, Per Ek, Una Reay and Tom Lee",
        "By A B C D E F G H I J; ''",
        "王 小明; 王 小明",
        "Read more; ''",
        "By Share; ''",
      })
  void namesInBylines(String line, String name) {
    assertEquals(name, ShownByline.name(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ida Holm; 3",
        "By: Ida Holm; 4",
        "Written by Ida Holm; 11",
        "ByIda Holm; 2",
        "BYIDA HOLM; 0",
        "Byron Ek; 0",
        "By; 0",
        "Von Wiebke Harmsen; 4",
        "Vonda Ek; 0",
        "''; 0",
      })
  void labelsOfBylines(String line, int length) {
    assertEquals(length, Authors.labelLength(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        " Ida Holm ; Ida Holm",
        "By Ida Holm; Ida Holm",
        "Ida Holm (staff); Ida Holm (staff)",
        "www.post.example; ''",
        "post/ida; ''",
        "ida@post.example; ''",
        "Ida Holm ida@post.example; Ida Holm ida@post.example",
        "12345; ''",
        "'\"Ida Holm\"'; Ida Holm",
        "''; ''",
      })
  void namesInTheHead(String value, String name) {
    assertEquals(name, Authors.name(value), value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|Ida Holm; Post; Ida Holm",
        "Post|Ida Holm; Post; Ida Holm",
        "Post|; Post; Post",
        "https://x.example|Ida Holm, Per Ek; Post; Ida Holm, Per Ek",
        "Ida Holm|Per Ek; Post; Ida Holm",
        "Ida Holm, IDA HOLM|; Post; Ida Holm",
        "Post, Ida Holm|; Post; Post, Ida Holm",
        "|; Post; ''",
      })
  void theFirstSourceThatNamesSomebodyIsBelieved(String sources, String site, String names) {
    List<List<String>> values =
        List.of(sources.split("\\|", -1)).stream().map(s -> List.of(s.split(", ", -1))).toList();
    assertEquals(names, String.join(", ", Authors.clean(values, site)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-03-02T07:15; 2024-03-02T07:15",
        "2024-03-02T07:15:00+0100; 2024-03-02T07:15:00+0100",
        "2024-03-02T07:15:00.123456789Z; 2024-03-02T07:15:00Z",
        "2024-03-02 and then some; 2024-03-02",
        "2024-02-30; ''",
        "1599-01-01; ''",
        "2200-01-01; ''",
        "1600-01-01; 1600-01-01",
        "20240302; 2024-03-02",
        "20241332; ''",
        "3/2/2024; 2024-03-02",
        "Mon, 26 Aug 2024 10:00:00 GMT; 2024-08-26",
        "2 Mar 2024; 2024-03-02",
        "1709363700; ''",
      })
  void datesOfTheHead(String value, String iso) {
    assertEquals(iso, PageDate.iso(value).orElse(""), value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sept. 5, 2024; en; 2024-09-05",
        "5th September 2024; en; 2024-09-05",
        "Published 1 May 2024, updated 3 May 2024; en; 2024-05-01",
        "29 Feb 2023, 1 March 2023; en; 2023-03-01",
        "16.02.2021; de; 2021-02-16",
        "16/02/2021; es; 2021-02-16",
        "02/16/2021; ''; 2021-02-16",
        "02/03/2021; de; 2021-03-02",
        "5-6-2021; en-GB; 2021-06-05",
        "5.6/2021; de; ''",
        "Maybe 5 of 2021; en; ''",
        "Room 12.5.2021a; de; ''",
      })
  void datesThatReadersSee(String line, String language, String iso) {
    assertEquals(iso, PageDate.shown(line, language).orElse(""), line);
  }
}
