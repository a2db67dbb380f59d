package org.stet.wireformats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.Readings;

class PdfFormatTest {
  private static final String FIRST =
      "The harbour of Ellis will be dredged for the first time in thirty years, the port"
          + " authority said on Monday, so that larger ships can reach the grain terminal at the"
          + " upper end of the bay.";
  private static final String SECOND =
      "Work begins in May and will take eleven weeks. Two dredgers from the mainland have been"
          + " hired, and a third is to follow as soon as the pontoons at the old fish market are"
          + " out of the way.";
  private static final String THIRD =
      "“We have waited for this since my father ran the terminal,” said Ada Holm, who"
          + " sells grain to nine countries and has had to load her ships half full in every dry"
          + " summer.";

  private final PdfFormat format = new PdfFormat();

  private static RawItem item(PdfWriter writer) throws IOException {
    return new RawItem("item", null, writer.bytes());
  }

  private WireStory story(PdfWriter writer) throws IOException {
    RawItem item = item(writer);
    assertEquals("pdf", WireReader.standard().formatOf(item).orElseThrow().id());
    WireStory story = Readings.story(format, item);
    for (Edit edit : story.reading().edits()) {
      assertFalse(edit.reason().isBlank(), edit::toString);
      assertTrue(edit.rule().startsWith("pdf-"), edit::toString);
    }
    return story;
  }

  private static String field(WireStory story, FieldName name) {
    return story.article().field(name).orElse("");
  }

  private static List<String> blocks(WireStory story) {
    return story.article().body().stream()
        .map(block -> block.role().id() + ": " + story.article().plain(block))
        .toList();
  }

  @Test
  void largeLettersAreTheHeadlineAndTwoColumnsAreReadInOrder() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(50, 90, PdfWriter.BOLD, 26, "Ellis will dredge its harbour at last");
      writer.line(50, 112, PdfWriter.ITALIC, 13, "Larger ships could reach the terminal by August");
      writer.line(50, 134, PdfWriter.ROMAN, 10, "By Sunniva Dahl");
      double left = writer.paragraph(50, 160, 235, PdfWriter.ROMAN, 10, FIRST);
      writer.paragraph(50, left + 8, 235, PdfWriter.ROMAN, 10, SECOND);
      double right = writer.paragraph(310, 160, 235, PdfWriter.ROMAN, 10, THIRD);
      writer.paragraph(310, right + 8, 235, PdfWriter.ROMAN, 10, "It will cost nine million.");
      WireStory story = story(writer);
      assertEquals("Ellis will dredge its harbour at last", field(story, FieldName.HEADLINE));
      assertEquals(
          "Larger ships could reach the terminal by August", field(story, FieldName.STANDFIRST));
      assertEquals("By Sunniva Dahl", field(story, FieldName.BYLINE));
      assertEquals(
          List.of(
              "paragraph: " + FIRST,
              "paragraph: " + SECOND,
              "paragraph: " + THIRD,
              "paragraph: It will cost nine million."),
          blocks(story));
    }
  }

  @Test
  void columnsBelowEachOtherArePartedByAHeadlineAcross() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(50, 60, PdfWriter.BOLD, 24, "One story above");
      writer.paragraph(50, 90, 235, PdfWriter.ROMAN, 10, FIRST);
      writer.paragraph(310, 90, 235, PdfWriter.ROMAN, 10, SECOND);
      writer.line(50, 260, PdfWriter.BOLD, 16, "And another line across both of the columns here");
      writer.paragraph(50, 290, 235, PdfWriter.ROMAN, 10, THIRD);
      writer.paragraph(
          310, 290, 235, PdfWriter.ROMAN, 10, "The last words of the page stand here.");
      assertEquals(
          List.of(
              "paragraph: " + FIRST,
              "paragraph: " + SECOND,
              "subhead: And another line across both of the columns here",
              "paragraph: " + THIRD,
              "paragraph: The last words of the page stand here."),
          blocks(story(writer)));
    }
  }

  @Test
  void indentsBeginParagraphsAndAParagraphGoesOnOnTheNextPage() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(60, 80, PdfWriter.SANS, 20, "Grain terminal gets deeper water");
      writer.line(
          60,
          120,
          PdfWriter.SANS,
          10,
          "The first paragraph of this story is set without an indent, as");
      writer.line(
          60, 132, PdfWriter.SANS, 10, "the first one below a headline often is in a newspaper.");
      writer.line(
          72,
          144,
          PdfWriter.SANS,
          10,
          "The second one has an indent of twelve points, and it goes");
      writer.line(
          60,
          156,
          PdfWriter.SANS,
          10,
          "on for some lines, so that the page ends in the middle of a");
      writer.newPage();
      writer.line(60, 80, PdfWriter.SANS, 10, "sentence that comes to its end only here.");
      writer.line(72, 92, PdfWriter.SANS, 10, "A third one follows.");
      assertEquals(
          List.of(
              "paragraph: The first paragraph of this story is set without an indent, as the first"
                  + " one below a headline often is in a newspaper.",
              "paragraph: The second one has an indent of twelve points, and it goes on for some"
                  + " lines, so that the page ends in the middle of a sentence that comes to its"
                  + " end only here.",
              "paragraph: A third one follows."),
          blocks(story(writer)));
    }
  }

  @Test
  void headsAndFeetThatComeBackGoWithTheirReason() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      for (int page = 1; page <= 3; page++) {
        if (page > 1) {
          writer.newPage();
        }
        writer.line(60, 40, PdfWriter.SANS, 8, "Port Authority of Ellis, press service");
        double at = page == 1 ? 120 : 80;
        if (page == 1) {
          writer.line(60, 90, PdfWriter.BOLD, 20, "Dredging begins in May");
        }
        writer.paragraph(
            60, at, 400, PdfWriter.ROMAN, 10, List.of(FIRST, SECOND, THIRD).get(page - 1));
        writer.line(290, 810, PdfWriter.SANS, 8, "Page " + page + " of 3");
      }
      WireStory story = story(writer);
      assertEquals(
          List.of("paragraph: " + FIRST, "paragraph: " + SECOND, "paragraph: " + THIRD),
          blocks(story));
      long removed =
          story.reading().edits().stream()
              .filter(edit -> edit.reason().contains("head or foot of a page"))
              .count();
      assertTrue(removed >= 1, story.reading()::toString);
      assertTrue(story.text().contains("Page 2 of 3"), story.text());
      assertFalse(story.article().text().contains("of 3"), story.article().text());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agree-, ment was, agreement was",
    "a long-, term plan, a long-term plan",
    "well-, known for it, well-known for it",
    "the Anglo-, Saxon kings, the Anglo-Saxon kings",
    "the 30-, year bond, the 30-year bond",
    "Schiff-, fahrt ruht, Schifffahrt ruht",
    "it fell -, it rose, it fell - it rose",
    "a Lisbon-, based firm, a Lisbon-based firm",
    "a forty-five-, metre mast, a forty-five-metre mast",
    "a thirty-one-, storey tower, a thirty-one-storey tower",
    "in fourteenth-, century walls, in fourteenth-century walls",
    "a four-year-, old girl, a four-year-old girl",
    "a talks-, first line, a talks-first line",
    "her re-, election was, her re-election was",
    "not re-, peated there, not repeated there",
    "at the thresh-, old of, at the threshold of",
    "kilo-, metre long, kilometre long",
    "wait with-, out end, wait without end"
  })
  void dividedWordsAreOneAgainAndTrueHyphensStay(String one, String two, String joined)
      throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      String head = "On the first day of the long-term talks nobody would say of ";
      writer.line(60, 100, PdfWriter.SANS, 10, head + one);
      writer.line(60, 112, PdfWriter.SANS, 10, two + " and so it went on until the night.");
      WireStory story = story(writer);
      assertEquals(
          List.of("paragraph: " + head + joined + " and so it went on until the night."),
          blocks(story));
      assertTrue(story.text().contains(one + "\n" + two), story.text());
    }
  }

  @Test
  void joinedLettersAreSingleLetters() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      PDFont font = writer.liberation();
      writer.line(
          60,
          100,
          font,
          11,
          "The office said the \ufb01rst \ufb02ight from the new field in the hills");
      writer.line(
          60,
          114,
          font,
          11,
          "would leave on Friday for \u0141\u00f3d\u017a, as it had in every summer before.");
      WireStory story = story(writer);
      assertEquals(
          List.of(
              "paragraph: The office said the first flight from the new field in the hills would"
                  + " leave on Friday for \u0141\u00f3d\u017a, as it had in every summer before."),
          blocks(story));
      assertTrue(story.text().contains("\ufb01rst"), story.text());
    }
  }

  @Test
  void smallLinesAboutAPictureAreACaption() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(50, 60, PdfWriter.BOLD, 22, "Larger ships for Ellis");
      double at = writer.paragraph(50, 90, 440, PdfWriter.ROMAN, 11, FIRST);
      at = writer.paragraph(50, at + 10, 440, PdfWriter.ROMAN, 11, SECOND);
      writer.line(50, at + 150, PdfWriter.SANS, 8, "The terminal in spring. Photo: Kit Larsen");
      assertTrue(
          blocks(story(writer)).contains("caption: The terminal in spring. Photo: Kit Larsen"));
    }
  }

  @Test
  void paragraphsEndWhereTheNextWordWouldHaveFound() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      double at = writer.paragraph(60, 100, 300, PdfWriter.ROMAN, 11, "Slug: ellis-harbour");
      at = writer.paragraph(60, at, 300, PdfWriter.ROMAN, 11, "Headline: Ellis to dredge");
      at = writer.paragraph(60, at, 300, PdfWriter.ROMAN, 11, "By Sunniva Dahl");
      at = writer.paragraph(60, at, 300, PdfWriter.ROMAN, 11, FIRST);
      at = writer.paragraph(60, at, 300, PdfWriter.ROMAN, 11, SECOND);
      writer.paragraph(60, at, 300, PdfWriter.ROMAN, 11, THIRD);
      WireStory story = story(writer);
      assertEquals("ellis-harbour", field(story, FieldName.SLUG));
      assertEquals("Ellis to dredge", field(story, FieldName.HEADLINE));
      assertEquals("By Sunniva Dahl", field(story, FieldName.BYLINE));
      assertEquals(
          List.of("paragraph: " + FIRST, "paragraph: " + SECOND, "paragraph: " + THIRD),
          blocks(story));
    }
  }

  @Test
  void rowsOfATableStayRows() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      double at = writer.paragraph(60, 100, 400, PdfWriter.ROMAN, 11, FIRST) + 10;
      String[][] rows = {
        {"Grain", "Tonnes", "Change"}, {"Wheat", "812", "-1.4"}, {"Rye", "9", "0"}
      };
      for (String[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          writer.line(60 + i * 90, at, PdfWriter.ROMAN, 11, row[i]);
        }
        at += 14;
      }
      writer.paragraph(60, at + 10, 400, PdfWriter.ROMAN, 11, SECOND);
      WireStory story = story(writer);
      assertTrue(
          story
              .article()
              .text()
              .contains("```agate\nGrain\tTonnes\tChange\nWheat\t812\t-1.4\nRye\t9\t0\n```"),
          story.article()::text);
      assertTrue(blocks(story).contains("paragraph: " + SECOND), story.article()::text);
    }
  }

  /** Narrow columns set to full width, with gaps between words as wide as those of tables. */
  @Test
  void threeNarrowJustifiedColumnsAreNoTable() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(50, 60, PdfWriter.BOLD, 26, "Harbour of Ellis gets deeper");
      String[] columns = {FIRST, SECOND, THIRD};
      for (int i = 0; i < columns.length; i++) {
        writer.justified(50 + i * 170, 100, 150, PdfWriter.ROMAN, 11, columns[i]);
      }
      assertEquals(
          List.of("paragraph: " + FIRST, "paragraph: " + SECOND, "paragraph: " + THIRD),
          blocks(story(writer)));
    }
  }

  @Test
  void aHeadlineOfTwoLinesIsOneLine() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(120, 70, PdfWriter.BOLD, 24, "Harbour of Ellis to be");
      writer.line(90, 98, PdfWriter.BOLD, 24, "dredged for the first time in years");
      writer.paragraph(50, 140, 480, PdfWriter.ROMAN, 11, FIRST);
      assertEquals(
          "Harbour of Ellis to be dredged for the first time in years",
          field(story(writer), FieldName.HEADLINE));
    }
  }

  @Test
  void raisedSignsStayOnTheirLine() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(60, 100, PdfWriter.SANS, 12, "The hall of 900 m");
      double end = 60 + PdfWriter.SANS.getStringWidth("The hall of 900 m") / 1000 * 12;
      writer.line(end, 95.5, PdfWriter.SANS, 7, "2");
      writer.line(
          end + 4, 100, PdfWriter.SANS, 12, " is full, the owners said on the day it opened.");
      assertEquals(
          List.of(
              "paragraph: The hall of 900 m\u00b2 is full, the owners said on the day it opened."),
          blocks(story(writer)));
    }
  }

  @Test
  void raisedDigitsStayRaisedWhereverTheFileSetsThem() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      double end = 60 + PdfWriter.SANS.getStringWidth("It is made of 10") / 1000 * 12;
      writer.line(60, 100, PdfWriter.SANS, 12, "It is made of 10");
      writer.line(end + 12, 100, PdfWriter.SANS, 12, "parts, on 3");
      double half = end + 12 + PdfWriter.SANS.getStringWidth("parts, on 3") / 1000 * 12;
      writer.line(half + 10, 100, PdfWriter.SANS, 12, " acres, the owners said of the hall.");
      writer.line(end, 95.5, PdfWriter.SANS, 7, "14");
      writer.line(half, 95.5, PdfWriter.SANS, 6, "1");
      writer.line(half + 3.4, 99, PdfWriter.SANS, 9, "/");
      writer.line(half + 6, 101, PdfWriter.SANS, 6, "2");
      assertEquals(
          List.of(
              "paragraph: It is made of 10\u00b9\u2074 parts, on 3\u00b9/\u2082 acres, the owners"
                  + " said of the hall."),
          blocks(story(writer)));
    }
  }

  @Test
  void whatTheFileSaysOfItselfCountsLess() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.paragraph(60, 100, 400, PdfWriter.ROMAN, 11, FIRST);
      writer.document().getDocumentInformation().setTitle("Harbour of Ellis to be dredged");
      writer.document().getDocumentInformation().setAuthor("Sunniva Dahl");
      writer.document().getDocumentInformation().setKeywords("Ellis, harbour");
      Calendar date = Calendar.getInstance(TimeZone.getTimeZone("GMT+02:00"), Locale.ROOT);
      date.clear();
      date.set(2023, Calendar.APRIL, 3, 9, 15, 0);
      writer.document().getDocumentInformation().setModificationDate(date);
      writer.document().getDocumentCatalog().setLanguage("en-GB");
      WireStory story = story(writer);
      assertEquals("Harbour of Ellis to be dredged", field(story, FieldName.HEADLINE));
      assertEquals("Sunniva Dahl", field(story, FieldName.BYLINE));
      assertEquals("en-GB", field(story, FieldName.LANGUAGE));
      assertEquals("Ellis, harbour", field(story, FieldName.KEYWORDS));
      assertTrue(
          field(story, FieldName.DATE).startsWith("2023-04-03T09:15"), story.article()::text);
    }
  }

  @Test
  void aPasswordIsAskedForInPlainWords() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(60, 100, PdfWriter.ROMAN, 11, "Secret until the day of the sale.");
      RawItem item = item(writer.protect("owner", "user"));
      Reading.Rejected rejected = Readings.rejected(format, item);
      assertEquals("encrypted", rejected.code());
      assertTrue(rejected.message().startsWith("item is protected by a password"));
    }
  }

  @Test
  void aFileThatOnlyItsOwnerMayChangeIsRead() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.paragraph(60, 100, 400, PdfWriter.ROMAN, 11, FIRST);
      writer.protect("owner", "");
      assertEquals(List.of("paragraph: " + FIRST), blocks(story(writer)));
    }
  }

  @Test
  void picturesWithoutTextAreSaidToBePictures() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      Reading.Rejected rejected = Readings.rejected(format, item(writer));
      assertEquals("no-text", rejected.code());
      assertTrue(rejected.message().contains("scanner"), rejected.message());
      writer.newPage();
      writer.paragraph(60, 100, 400, PdfWriter.ROMAN, 11, FIRST);
      assertTrue(
          story(writer).notices().stream().anyMatch(n -> n.message().startsWith("page 1 of the")));
    }
  }

  @Test
  void aPageOfScatteredWordsTakesNoTime() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      Random random = new Random(11);
      try (PDPageContentStream stream =
          new PDPageContentStream(writer.document(), writer.document().getPage(0))) {
        for (int i = 0; i < 20_000; i++) {
          stream.beginText();
          stream.setFont(PdfWriter.SANS, 2 + random.nextInt(4));
          stream.newLineAtOffset(random.nextInt(590), random.nextInt(840));
          stream.showText("word" + i % 97);
          stream.endText();
        }
      }
      RawItem item = item(writer);
      Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> format.read(item));
      assertInstanceOf(Reading.Read.class, reading);
    }
  }

  @Test
  void halfAFileIsReadOrSaidToBeDamaged() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.paragraph(60, 100, 400, PdfWriter.ROMAN, 11, FIRST);
      byte[] whole = writer.bytes();
      byte[] cutTail = Arrays.copyOf(whole, whole.length - 120);
      WireStory story = Readings.story(format, new RawItem("item", null, cutTail));
      assertEquals(List.of("paragraph: " + FIRST), blocks(story));
      byte[] head = Arrays.copyOf(whole, 60);
      Reading.Rejected rejected = Readings.rejected(format, new RawItem("item", null, head));
      assertEquals("broken-pdf", rejected.code());
      assertTrue(rejected.message().startsWith("item is a "), rejected.message());
    }
  }
}
