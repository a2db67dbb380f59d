package org.stet.wireformats.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.Readings;

class RtfFormatTest {
  private static RawItem item(String body) {
    String rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0" + body + "}";
    return new RawItem("item", null, rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static WireStory story(String body) {
    return Readings.story(new RtfFormat(), item(body));
  }

  private static String body(WireStory story) {
    return story.article().body().stream()
        .map(block -> story.article().plain(block))
        .collect(Collectors.joining("\n"));
  }

  private static String text(String body) {
    return body(story(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\'93Yes,\\'94 she said.|“Yes,” she said.",
        "Caf\\'e9 and bar.|Café and bar.",
        "Caf\u00e9 and bar.|Café and bar.",
        "\\u8220?Yes\\u8221?.|“Yes”.",
        "\\uc0\\u8220 Yes\\u8221 .|“Yes”.",
        "\\uc2\\u8220\\'93\\'93Yes.|“Yes.",
        "\\uc1\\u8220\\'93Yes\\u8221\\'94.|“Yes”.",
        "A \\u-10179?\\u-8704? here.|A \ud83d\ude00 here.",
        "{\\uc0 \\u233 }\\u233?t\\u233?.|éété.",
        "one\\emdash two\\endash three\\~four.|one—two–three\u00a0four.",
        "\\{brackets\\} and \\\\ signs.|{brackets} and \\ signs.",
        "twenty\\_six.|twenty‑six.",
        "Strom\\-netz.|Stromnetz.",
        "{\\b bold} {\\i slanted} words.|bold slanted words.",
        "{\\field{\\*\\fldinst HYPERLINK \"http://x.example\"}{\\fldrslt A link}}.|A link.",
        "{\\*\\unknown gone}Stays.|Stays.",
        "{\\pict\\wmetafile8 0102}Stays.|Stays.",
        "{\\pict\\bin5 }}}}}gone}Stays.|Stays.",
        "{\\*\\bkmkstart mark}Stays{\\*\\bkmkend mark}.|Stays.",
        "\\unknownword7 Stays.|Stays.",
        "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}}}Stays.|Stays."
      })
  void whatStandsInTheFileIsRead(String rtf, String words) {
    assertEquals(words, text(rtf).strip());
  }

  @ParameterizedTest
  @CsvSource({
    "204, \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2., Привет.",
    "238, \\'a3\\'f3d\\'9f., Łódź.",
    "161, \\'c1\\'e8\\'de\\'ed\\'e1., Αθήνα.",
    "162, \\'ddstanbul., İstanbul.",
    "128, \\'93\\'fa\\'96\\'7b\\'8c\\'ea., 日本語.",
    "134, \\'d6\\'d0\\'ce\\'c4., 中文.",
    "77, Caf\\'8e., Café.",
    "0, Caf\\'e9., Café."
  })
  void everyFontHasItsCharacterSet(int set, String rtf, String words) {
    String fonts = "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset" + set + " B;}}";
    assertEquals(words, text(fonts + "\\f1 " + rtf).strip());
  }

  @Test
  void lineEndsOfTheFileAreNothing() {
    assertEquals("abc.", text("a\nb\r\nc."));
    assertEquals("a\nb", text("a\\\nb"));
  }

  @Test
  void aSecondByteMayLookLikeAControlSign() {
    String fonts = "{\\fonttbl{\\f1\\fcharset128 B;}}";
    assertEquals("ソニー表", text(fonts + "\\f1 \\'83\\'5c\\'83\\'6a\\'81\\'5b\\'95\\'5c").strip());
    assertEquals("アAソ", text(fonts + "\\f1 \\'83A\\'41\\'83\\'5c").strip());
  }

  @Test
  void deletedAndHiddenTextIsLeftOutAndListed() {
    WireStory story = story("He {\\deleted was}{\\revised is} here{\\v\\ secret}.");
    assertEquals("He is here.", body(story));
    assertTrue(story.text().contains("was"), story.text());
    assertTrue(
        story.reading().edits().stream().anyMatch(edit -> edit.rule().equals("rtf-deleted-text")));
    assertTrue(story.notices().get(0).message().contains("tracked changes"));
  }

  @Test
  void aTextBoxComesBehindItsParagraphAndOnce() {
    String box =
        "Before {\\shp{\\*\\shpinst{\\shptxt \\pard In the box.\\par}}{\\shprslt{\\*\\do"
            + "{\\dptxbxtext \\pard In the box.\\par}}}}and after.\\par Below.";
    assertEquals("Before and after.\nIn the box.\nBelow.", text(box).strip());
  }

  @Test
  void whatTheFileSaysOfItselfIsReadFromItsGroup() {
    WireStory story =
        story(
            "{\\info{\\title Harbour fees}{\\author Ruth Teale}{\\keywords harbour, fees}"
                + "{\\creatim\\yr2020\\mo2\\dy3\\hr4\\min5}}The harbour fees go up on Monday for all"
                + " boats of more than eight metres, the board said.");
    assertEquals("Ruth Teale", story.article().field(FieldName.BYLINE).orElse(""));
    assertEquals("2020-02-03T04:05", story.article().field(FieldName.DATE).orElse(""));
    assertEquals("harbour, fees", story.article().field(FieldName.KEYWORDS).orElse(""));
    assertEquals("Harbour fees", story.article().field(FieldName.HEADLINE).orElse(""));
  }

  @Test
  void itIsToldByItsFirstBytes() {
    assertEquals("rtf", WireReader.standard().formatOf(item("x")).orElseThrow().id());
    RawItem words =
        new RawItem("story.rtf", null, "{rtf} is a format".getBytes(StandardCharsets.UTF_8));
    assertFalse(WireReader.standard().formatOf(words).orElseThrow().id().equals("rtf"));
  }
}
