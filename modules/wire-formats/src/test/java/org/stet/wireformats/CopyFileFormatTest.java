package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stet.wireformats.Readings.blocks;
import static org.stet.wireformats.Readings.item;
import static org.stet.wireformats.Readings.rejected;
import static org.stet.wireformats.Readings.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

class CopyFileFormatTest {
  private final CopyFileFormat format = new CopyFileFormat();

  @Test
  void isReadAsItStands() {
    String copy = "Headline: Ferry aground\nByline: Ida Holm\n\nRain.\n\n## Later\n\nWind.\n";
    WireStory story = story(format, item("a.stet", copy));
    assertEquals(copy, story.article().text());
    assertEquals(List.of(), story.reading().edits());
    assertEquals(
        List.of(
            "headline: Ferry aground",
            "byline: Ida Holm",
            "paragraph: Rain.",
            "subhead: Later",
            "paragraph: Wind."),
        blocks(story.article()));
  }

  @Test
  void lineEndsOfOtherSystemsBecomeLineFeeds() {
    WireStory story = story(format, item("a.stet", "Headline: A\r\n\r\nRain.\rWind.\r\n"));
    assertEquals("Headline: A\n\nRain.\nWind.\n", story.article().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline: Ferry aground\n\nRain.",
        "Headline: Ferry aground\r\nSource: Nordbyrån\r\n\r\nRain.",
        "Date: 2024-03-02\nHeadline: Ferry aground\n\nRain.",
        "\ufeffHeadline: Ferry aground\n",
        "Headline: Ferry aground",
        "Source: Nordbyrån\n\nRain.",
        "Date: 2 March\nSource: Nordbyrån\n\nRain."
      })
  void isKnownByItsHeaderLines(String text) {
    assertEquals(90, format.sniff(item("a.txt", text)).confidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Date: 2 March\nStatus: usable\n\nRain.",
        "Headline: a word that editors use\nand go on about.",
        "Headline:\n\nRain.",
        "Rain.\n\nHeadline: Ferry aground\n\n",
        " Headline: indented\n\nRain."
      })
  void plainTextIsNotTakenForOne(String text) {
    assertEquals(0, format.sniff(item("a.txt", text)).confidence());
  }

  @Test
  void theNameAloneIsEnough() {
    assertEquals(95, format.sniff(item("Desk/Ferry.STET", "Rain.")).confidence());
  }

  @Test
  void whatIsNoTextIsRejected() {
    assertEquals("empty", rejected(format, item("a.stet", "")).code());
    assertEquals("empty", rejected(format, item("a.stet", "\n\n")).code());
    assertEquals("not-text", rejected(format, item("a.stet", "GIF89a...")).code());
  }

  @Test
  void theStandardReaderKnowsBothFormatsOfText() {
    WireReader reader = WireReader.standard();
    RawItem copy = item("a.txt", "Headline: Ferry aground\n\nRain.");
    assertEquals("copy-file", reader.formatOf(copy).orElseThrow().id());
    assertEquals("plain-text", reader.formatOf(item("a.txt", "Rain.")).orElseThrow().id());
    assertEquals("plain-text", reader.formatOf(item("a", "")).orElseThrow().id());
  }
}
