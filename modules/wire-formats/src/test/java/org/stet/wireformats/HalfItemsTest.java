package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.testkit.Fixtures;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Files of which only a part has arrived, and files in which a value is odd. */
class HalfItemsTest {
  private static WireStory story(String text) {
    RawItem item = new RawItem("item", null, text.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(Reading.Read.class, WireReader.standard().read(item)).story();
  }

  private static String filled(String item, Object... values) {
    return String.format(Locale.ROOT, item, values);
  }

  private static String value(WireStory story, FieldName name) {
    return story.article().field(name).orElse("");
  }

  static Stream<Fixtures.Case> cases() {
    return MarkupFixturesTest.cases();
  }

  /** Whatever is missing, nothing throws, and what is read can be taken back. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aPartOfAFileIsReadOrRefusedWithWords(Fixtures.Case one) throws IOException {
    byte[] whole = Files.readAllBytes(MarkupFixturesTest.input(one));
    for (int tenths = 1; tenths < 10; tenths++) {
      byte[] part = Arrays.copyOf(whole, whole.length * tenths / 10);
      Reading reading = WireReader.standard().read(new RawItem("item", null, part));
      if (reading instanceof Reading.Read read) {
        WireStory story = read.story();
        assertEquals(
            story.text(), story.reading().invert(story.text()).applyTo(story.article().text()));
      } else {
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, reading);
        assertFalse(rejected.message().isBlank(), one + " cut at " + tenths);
      }
    }
  }

  /** Cut in the middle of its text, a story keeps what was whole before the cut, and says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<nitf><body><body.head><hedline><hl1>Pont rouvert</hl1></hedline></body.head><body.content><p>Le pont est ouvert.</p><p>Deux voi",
        "<rss version='2.0'><channel><title>ADL</title><item><title>Pont rouvert</title><description>Le pont est ouvert. Deux voi",
        "{\"uri\":\"urn:1\",\"type\":\"text\",\"pubstatus\":\"usable\",\"headline\":\"Pont rouvert\",\"body_text\":\"Le pont est ouvert.\",\"body_xhtml\":\"<p>Le pont est ouvert.</p><p>Deux voi",
      })
  void whatCameBeforeTheCutIsKept(String half) {
    WireStory story = story(half);
    assertEquals("Pont rouvert", value(story, FieldName.HEADLINE));
    assertTrue(story.article().text().contains("Le pont est ouvert."), story.article().text());
    assertFalse(story.notices().isEmpty(), "nobody is told that the end is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "usable, ''",
    "USABLE, ''",
    "'', ''",
    "canceled, cancelled",
    "cancelled, cancelled",
    "Canceled, cancelled",
    "withheld, withheld",
    "embargoed, withheld",
  })
  void theStatusOfNitfIsTold(String status, String told) {
    WireStory story =
        story(
            filled(
                "<nitf><head><docdata management-status='%s'/></head><body><body.content><p>Es regnet seit drei Tagen.</p></body.content></body></nitf>",
                status));
    assertEquals(told, value(story, FieldName.STATUS));
  }

  @ParameterizedTest
  @CsvSource({
    "usable, ''",
    "canceled, cancelled",
    "withheld, withheld",
    "stat:canceled, cancelled",
    "http://cv.iptc.org/newscodes/pubstatusg2/withheld, withheld",
  })
  void theStatusOfNinjsIsTold(String status, String told) {
    for (String name : List.of("pubstatus", "pubStatus")) {
      WireStory story =
          story(
              filled(
                  "{\"uri\":\"urn:2\",\"type\":\"text\",\"headline\":\"Regen\",\"body_text\":\"Es regnet.\",\"%s\":\"%s\"}",
                  name, status));
      assertEquals(told, value(story, FieldName.STATUS), name);
    }
  }

  /** A time of release that is not after the issue is no embargo. */
  @ParameterizedTest
  @CsvSource({
    "20260702T060000Z, 20260702T100000Z, usable, 2026-07-02T10:00:00Z",
    "20260702T060000Z, 20260702T060000Z, usable, ''",
    "20260702T060000Z, 20260702T050000Z, usable, ''",
    "20260702T060000Z, 20260702T070000+0200, usable, ''",
    "20260702T060000Z, 20260702T070000-0200, usable, 2026-07-02T07:00:00-02:00",
    "20260702T060000Z, demain, embargoed, ''",
    "'', 20260702T100000Z, withheld, 2026-07-02T10:00:00Z",
    "'', 20260702T100000Z, usable, ''",
  })
  void theEmbargoOfNitfIsTold(String issue, String release, String status, String embargo) {
    WireStory story =
        story(
            filled(
                ("<nitf><head><docdata management-status='%s'><date.issue norm='%s'/>"
                    + "<date.release norm='%s'/></docdata></head>"
                    + "<body><body.content><p>Le pont est ouvert.</p></body.content></body></nitf>"),
                status,
                issue,
                release));
    assertEquals(embargo, value(story, FieldName.EMBARGO));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S&amp;P &lt; 5|S&P < 5",
        "caf&eacute; &#8211; bar|café – bar",
        "<![CDATA[Brot & Butter]]>|Brot & Butter",
        "&#x30C6;&#x30B9;&#x30C8;|テスト",
        "A&nbsp;B|A\u00a0B",
        "R&D rules|R&D rules",
        "&laquo;Oui&raquo;|«Oui»",
      })
  void entitiesBecomeCharacters(String written, String read) {
    WireStory story =
        story(
            filled(
                "<nitf><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content><p>Text %s</p></body.content></body></nitf>",
                written, written));
    assertEquals(read, value(story, FieldName.HEADLINE));
    assertEquals(
        List.of("headline: " + read, "paragraph: Text " + read), Readings.blocks(story.article()));
  }
}
