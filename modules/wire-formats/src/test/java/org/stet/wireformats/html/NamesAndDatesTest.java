package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-02 | 2024-03-02",
        "2024-03-02T07:15:00+01:00 | 2024-03-02T07:15:00+01:00",
        "2024-03-02T07:15:00.123Z | 2024-03-02T07:15:00Z",
        "2024-03-02 07:15:00 | 2024-03-02T07:15:00",
        "20240302T071500Z | 2024-03-02",
        "Sat, 2 Mar 2024 07:15:00 GMT | 2024-03-02",
        "2024/03/02 | 2024-03-02",
        "March 2, 2024 | 2024-03-02",
        "2024-13-45 | ''",
        "0000-00-00 | ''",
        "yesterday | ''",
        "'' | ''",
      })
  void datesOfMetadata(String given, String iso) {
    assertEquals(iso, PageDate.iso(given).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Updated Dec. 18, 2025 at 4 p.m. | en-US | 2025-12-18",
        "2 March 2024 | en-GB | 2024-03-02",
        "Saturday, March 2nd, 2024 | en | 2024-03-02",
        "2/24/2026 | '' | 2026-02-24",
        "2/3/2026 | en-US | 2026-02-03",
        "2/3/2026 | en-GB | 2026-03-02",
        "2/3/2026 | '' | ''",
        "12.06.1999 | '' | 1999-06-12",
        "Mittwoch, 12. März 2025, 9:04 Uhr | de | 2025-03-12",
        "Publié le 1er août 2024 à 18h | fr | 2024-08-01",
        "12 de diciembre de 2023 | es | 2023-12-12",
        "5 lutego 2024 | pl | 2024-02-05",
        "31. Februar 2024 | de | ''",
        "12 millions 2024 | fr | ''",
        "31/31/2026 | en-US | ''",
        "February 30, 2024 | en | ''",
        "May 2024 | en | ''",
        "1,200 people in 2024 | en | ''",
      })
  void datesThatAreShown(String line, String language, String iso) {
    assertEquals(iso, PageDate.shown(line, language).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://torsvik.example/2025/12/08/ferry | 2025-12-08",
        "https://torsvik.example/news/2025-1-8-ferry.html | 2025-01-08",
        "https://torsvik.example/p?u=%2F2025-12-08%2Fferry | 2025-12-08",
        "https://torsvik.example/2025/12/ferry | ''",
        "https://torsvik.example/2025/13/08/ferry | ''",
        "https://torsvik.example/12/08/2025/ferry | ''",
        "https://torsvik.example/2025/12/1945 | ''",
      })
  void datesOfAddresses(String address, String iso) {
    assertEquals(iso, PageDate.inAddress(address).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ida Holm => Ida Holm",
        "ByNina Pineda => Nina Pineda",
        "BY JOHN O'HARA and Mary-Lou van der Berg => JOHN O'HARA and Mary-Lou van der Berg",
        "Written by Ida Holm on March 2, 2024 => Ida Holm",
        "By Ida Holm | 2 March 2024 => Ida Holm",
        "Ida Holm • Updated March 2, 2024 => Ida Holm",
        "September 1st, 2023 By Ida Holm => Ida Holm",
        "By Ida Holm, M.D. => Ida Holm, M.D",
        "By the sea, the wind was stronger => ",
        "Bypass closed for two weeks => ",
        "March 2, 2024 => ",
        "Share this article => ",
        "5 min read => ",
        " => ",
      })
  void namesThatAreShown(String row) {
    int arrow = row.indexOf("=>");
    assertEquals(
        row.substring(arrow + 2).strip(), ShownByline.name(row.substring(0, arrow).strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Holm | Ida Holm",
        "by Ida Holm | Ida Holm",
        "https://gazette.example/authors/holm | ''",
        "@idaholm | ''",
        "ida@gazette.example | ''",
        "\"Ida Holm\" | Ida Holm",
        "--- | ''",
      })
  void namesOfMetadata(String given, String name) {
    assertEquals(name, Authors.name(given));
  }

  @Test
  void theSiteIsAnAuthorOnlyIfNobodyElseIs() {
    assertEquals(
        List.of("Ida Holm"),
        Authors.clean(List.of(List.of("Gazette"), List.of("Ida Holm")), "Gazette"));
    assertEquals(
        List.of("Gazette"), Authors.clean(List.of(List.of("Gazette"), List.of()), "Gazette"));
    assertEquals(
        List.of("Ida Holm"), Authors.clean(List.of(List.of("By Ida Holm", "ida holm")), ""));
  }
}
