package org.stet.exportformats.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.ZipText;
import org.stet.testkit.Fixtures;

/** The documents are opened by Apache POI, which has its own ideas of what is one. */
class DocxExporterTest {
  private static final String STORY =
      """
      Headline: Lock *keepers* vote
      Standfirst: Barges will move
      Byline: By Oona Carrick
      Dateline: GREYWATER (Nordwire) -
      Slug: locks-strike
      Date: 2025-10-16T14:05:00+01:00
      Keywords: canals, strikes
      Language: en-GB
      Embargo: until six

      They voted on *Thursday*, [the union](https://union.example/vote) said.

      ## What was agreed

      - Two rest days

      > The water does not sleep.

      Picture: Barges wait [Tam Ferris]

      Picture: [Agency Nord]

      ```agate
      Lock         Barges  Days
      Upper Fenn       17     6
      ```

      ```note
      Ring the lawyer.
      ```

      The talks go on.
      """;

  static List<Fixtures.Case> cases() {
    return ExporterFixturesTest.cases();
  }

  private static byte[] bytes(String copyFile) {
    return Exports.file(new DocxExporter(), copyFile).bytes();
  }

  private static XWPFDocument open(String copyFile) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(copyFile)));
  }

  private static List<String> lines(XWPFDocument document) {
    List<String> lines = new ArrayList<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      lines.add(paragraph.getStyle() + ": " + paragraph.getText());
    }
    return lines;
  }

  @Test
  void everyParagraphHasTheStyleOfTheHouse() throws IOException {
    try (XWPFDocument document = open(STORY)) {
      assertEquals(
          List.of(
              "StoryDetails: Slug: locks-strike",
              "StoryDetails: Embargo: until six",
              "Title: Lock keepers vote",
              "Subtitle: Barges will move",
              "Byline: By Oona Carrick",
              "Normal: GREYWATER (Nordwire) — They voted on Thursday, the union said.",
              "Heading2: What was agreed",
              "ListBullet: Two rest days",
              "Quote: The water does not sleep.",
              "Caption: Barges wait (Tam Ferris)",
              "Caption: Agency Nord",
              "Agate: Lock\tBarges\tDays",
              "Agate: Upper Fenn\t17\t6",
              "Normal: The talks go on."),
          lines(document));
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        assertTrue(document.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
      }
      var list = document.getStyles().getStyle("ListBullet").getCTStyle().getPPr().getNumPr();
      assertEquals("1", list.getNumId().getVal().toString());
      assertTrue(document.getNumbering().numExist(list.getNumId().getVal()));
    }
  }

  @Test
  void theDatelineTheEmphasisAndTheLinkLookTheirPart() throws IOException {
    try (XWPFDocument document = open(STORY)) {
      List<XWPFRun> runs = document.getParagraphs().get(5).getRuns();
      assertEquals("GREYWATER (Nordwire)", runs.get(0).text());
      assertEquals("Dateline", runs.get(0).getStyle());
      assertEquals("", runs.get(1).getStyle());
      XWPFRun thursday =
          runs.stream().filter(run -> run.text().equals("Thursday")).findFirst().orElseThrow();
      assertTrue(thursday.isItalic());
      XWPFHyperlinkRun link =
          (XWPFHyperlinkRun)
              runs.stream().filter(XWPFHyperlinkRun.class::isInstance).findFirst().orElseThrow();
      assertEquals("https://union.example/vote", link.getHyperlink(document).getURL());
      XWPFRun credit = document.getParagraphs().get(9).getRuns().get(1);
      assertEquals("Credit", credit.getStyle());
    }
  }

  @Test
  void thePropertiesSayWhatTheStoryIs() throws IOException {
    try (XWPFDocument document = open(STORY)) {
      var core = document.getProperties().getCoreProperties();
      assertEquals("Lock keepers vote", core.getTitle());
      assertEquals("By Oona Carrick", core.getCreator());
      assertEquals("Barges will move", core.getDescription());
      assertEquals("canals, strikes", core.getKeywords());
      assertEquals("2025-10-16T13:05:00Z", core.getCreated().toInstant().toString());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStoryIsOpened(Fixtures.Case fixture) throws IOException {
    String copyFile = fixture.text("stet");
    Map<String, String> parts = ZipText.of(bytes(copyFile));
    assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
    parts.values().forEach(ShownDocument::xml);
    try (XWPFDocument document = open(copyFile)) {
      assertEquals(
          ShownDocument.accepted(String.valueOf(parts.get("word/document.xml"))), lines(document));
    }
  }

  @Test
  void eachPartHasAnEntryAndATypeAndEachRelationshipItsPart() {
    Map<String, String> parts = ZipText.of(bytes(STORY));
    String types = parts.get("[Content_Types].xml");
    String links = parts.get("_rels/.rels") + parts.get("word/_rels/document.xml.rels");
    for (String name : parts.keySet()) {
      if (name.endsWith(".xml") && !name.startsWith("[")) {
        assertTrue(String.valueOf(types).contains("PartName=\"/" + name + "\""), name);
        assertTrue(links.contains("Target=\"" + name.replaceFirst("^word/(?!document)", "")), name);
      }
    }
  }

  @Test
  void theSameStoryGivesTheSameBytes() {
    java.util.TimeZone zone = java.util.TimeZone.getDefault();
    byte[] here = bytes(STORY);
    try {
      java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Apia"));
      assertArrayEquals(here, bytes(STORY));
    } finally {
      java.util.TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x, https://a.example/x",
    "'https://a.example/\"onclick=\"x', https://a.example/%22onclick=%22x",
    "https://a.example/ä b|c, https://a.example/%C3%A4%20b%7Cc",
    "https://a.example/100%, ''",
    "https://[a.example/, ''",
    "mailto:desk@nordwire.example, mailto:desk@nordwire.example",
  })
  void anAddressIsAUriOrIsLeftOut(String target, String expected) {
    assertEquals(expected, LinkTarget.of(target));
    assertFalse(!expected.isEmpty() && URI.create(expected).getScheme().isEmpty());
  }

  @Test
  void aStoryFromRightToLeftIsSetSo() {
    Map<String, String> parts = ZipText.of(bytes("Language: ar\n\nمرحبا\n"));
    assertTrue(String.valueOf(parts.get("word/styles.xml")).contains("<w:bidi/>"));
    assertTrue(String.valueOf(parts.get("word/styles.xml")).contains("w:bidi=\"ar\""));
    assertTrue(String.valueOf(parts.get("word/document.xml")).contains("<w:rtl>"));
  }

  @Test
  void whatPeopleAreShownIsThePlainText() {
    String words = Exports.written(new DocxExporter(), STORY);
    assertTrue(words.startsWith("Lock keepers vote\n\nBarges will move\n"), words);
    assertEquals(
        "", words.lines().filter(line -> line.contains("lawyer")).collect(Collectors.joining()));
  }
}
