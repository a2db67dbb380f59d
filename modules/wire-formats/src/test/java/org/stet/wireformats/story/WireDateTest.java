package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20020225T143000-0500|2002-02-25T14:30:00-05:00",
        "20170102T222800+0000|2017-01-02T22:28:00+00:00",
        "2014-07-16T15:53:10.000Z|2014-07-16T15:53:10Z",
        "2022-07-11 18:33|2022-07-11T18:33",
        "20190121T102708|2019-01-21T10:27:08",
        "20260504|2026-05-04",
        "2026-06-11T09:30:00+0200|2026-06-11T09:30:00+02:00",
        "2026-06-11T09:30+02|2026-06-11T09:30+02:00",
        "20260611T0930Z|2026-06-11T09:30Z",
        "2026-06-11T09:30:00,250Z|2026-06-11T09:30:00Z",
        "2024-02-29|2024-02-29",
        "  2026-06-11  |2026-06-11",
        "2026-06-11 09:30:00 UTC|2026-06-11T09:30:00Z",
        "Fri, 12 Jun 2026 7:05 CEST|2026-06-12T07:05+02:00",
        "Friday, 12 June 2026 07:05:00 PDT|2026-06-12T07:05:00-07:00",
        "12 December 2026|2026-12-12",
        "Wed, 7 Oct 26 06:30:00 EDT|2026-10-07T06:30:00-04:00",
        "2026-05-04+02:00|2026-05-04",
        "Mon, 04 May 2026 08:15:00 +0200|2026-05-04T08:15:00+02:00",
        "4 May 2026 08:15 GMT|2026-05-04T08:15Z",
        "Mon, 4 May 26 08:15:00 EST|2026-05-04T08:15:00-05:00",
      })
  void isWrittenOneWay(String value, String iso) {
    assertEquals(iso, WireDate.iso(value).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "20261332",
        "2026-02-30",
        "2025-02-29",
        "0001-01-01",
        "1799-12-31",
        "2300-01-01",
        "20260504T246000Z",
        "2026-05-04T08:15:00+99:00",
        "morgen",
        "4月15日",
        "11. Juni 2026",
        "20260504T990000Z",
        "99 May 2026",
        "4 Foo 2026"
      })
  void whatIsNoDateIsNone(String value) {
    assertTrue(WireDate.iso(value).isEmpty(), value);
  }

  @Test
  void zonesCountWhenTimesAreCompared() {
    assertTrue(WireDate.isAfter("2026-05-04T08:15:00-05:00", "2026-05-04T08:15:00Z"));
    assertFalse(WireDate.isAfter("2026-05-04T08:15:00+05:00", "2026-05-04T08:15:00Z"));
    assertFalse(WireDate.isAfter("2026-05-04", "2026-05-04T00:00"));
  }
}
