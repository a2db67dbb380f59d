package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.Readings;
import org.stet.wireformats.iptc7901.Iptc7901Format;
import org.stet.wireformats.pressrelease.PressReleaseFormat;

/** What is taken for an agency's message, and what is not. */
class AgencySniffTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The harbour bridge will close on Monday.\nIt rained.",
        "a 4 i 93 is the number of the road\nto Lorby",
        "nwa0412 3 i 93 nwa\nno codes, no message",
        "The code ZCZC opened every telegram.\nNNNN",
        "The press release said nothing.\nIt was short.",
        "Source: Nordwire\nThe bridge closes.",
        "From: Ida Bek <ib@lorby.example>\nSubject: x\n\nFOR IMMEDIATE RELEASE\n",
        "<html><body>FOR IMMEDIATE RELEASE</body></html>",
        "{\"headline\": \"PRESS RELEASE\"}",
        "Headline: x\nSource: Y\n\nMEDIA RELEASE\n",
        "r i a 05-04 0212\nIt rained."
      })
  void otherTextsAreLeftToOthers(String text) {
    RawItem item = Readings.item("story.txt", text);
    for (WireFormat format : Messages.formats()) {
      assertEquals(0, format.sniff(item).confidence(), format.id());
    }
  }

  @Test
  void theNameOfAFileDoesNotCount() {
    RawItem named = Readings.item("story.anpa", "It rained.");
    assertEquals("plain-text", WireReader.standard().formatOf(named).orElseThrow().id());
  }

  @Test
  void bytesOfWindowsAreLetters() {
    String message =
        Messages.codes("␁nwa0412 3 i 93  nwa 1888\nÆrø/\n␂Færgen sejler =\n\nÆrø (nwa) - Så.\n␃");
    RawItem item = new RawItem("x", null, message.getBytes(Charset.forName("windows-1252")));
    WireStory story = Readings.story(new Iptc7901Format(), item);
    assertEquals("Færgen sejler", story.article().field(FieldName.HEADLINE).orElseThrow());
    assertEquals("Ærø", story.article().field(FieldName.SLUG).orElseThrow());
    assertEquals("Så.", story.article().plain(story.article().body().get(0)));
  }

  @Test
  void anEmptyItemIsRejected() {
    for (WireFormat format : Messages.formats()) {
      assertEquals("empty", Readings.rejected(format, Readings.item("x", "")).code());
      assertEquals(
          "empty", Readings.rejected(format, Readings.item("x", " \n\u0001\u0002")).code());
    }
  }

  @Test
  void aVeryLongItemIsReadInTime() {
    String line = "LORBY (NW) _ ((((/////;;;;{{{{ === ___ By By By embargo until \u001e\u001e \n";
    byte[] bytes = line.repeat(40_000).getBytes(StandardCharsets.UTF_8);
    for (WireFormat format : Messages.formats()) {
      long start = System.nanoTime();
      Readings.story(format, new RawItem("x", null, bytes));
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < 20_000, format.id() + ": " + millis);
    }
  }

  @Test
  void aReleaseOfOneLineIsAHeadline() {
    WireStory story =
        Readings.story(new PressReleaseFormat(), Readings.item("x", "PRESS RELEASE\nFerries sail"));
    assertEquals("Ferries sail", story.article().field(FieldName.HEADLINE).orElseThrow());
  }
}
