package org.stet.wireformats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.Readings;

/** Columns of text, justified and ragged, and the tables that look like them. */
class PdfColumnsTest {
  private static final List<String> STORY =
      List.of(
          "The municipal waterworks of Orrby will replace the nineteenth century distribution"
              + " mains below the market square, notwithstanding considerable reservations among"
              + " shopkeepers, the administration announced on Thursday.",
          "“Interruptions are unfortunately unavoidable,” said Tove Lind, who represents the"
              + " neighbourhood association, describing extraordinarily complicated negotiations"
              + " with subcontractors and environmental authorities throughout the spring.",
          "Transportation officials recommended approximately fourteen alternative routes, and"
              + " the responsible committee, characteristically, postponed every decision until"
              + " the autumn, when infrastructure investments will be reconsidered anyway.",
          "Bus passengers should meanwhile anticipate substantial inconveniences. Temporary"
              + " shelters of corrugated iron have been commissioned, although nobody knows who"
              + " is going to manufacture them.");

  private static final List<String> WORDS =
      List.of(
          ("the of a in to on for and that with was were said by from at it is as an be has council"
                  + " harbour river bridge committee government investigation neighbourhood"
                  + " responsibility administration university notwithstanding construction"
                  + " approximately infrastructure consequences simultaneously characteristics old"
                  + " ferry crew minister transport parliament month officials decision appeal")
              .split(" ", -1));

  private static Article article(PdfWriter writer) throws IOException {
    return Readings.story(new PdfFormat(), new RawItem("item", null, writer.bytes())).article();
  }

  private static List<String> blocks(Article article) {
    return article.body().stream()
        .map(block -> block.role().id() + ": " + article.plain(block))
        .toList();
  }

  private static List<String> paragraphs(List<String> words) {
    return words.stream().map(each -> "paragraph: " + each).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, true",
    "2, 11, true",
    "3, 11, true",
    "4, 11, true",
    "2, 11, false",
    "3, 14, false",
    "4, 11, false",
    "4, 9, true",
    "3, 8, true",
    "2, 7, false"
  })
  void columnsAreReadOneByOneAndWordByWord(int count, double gap, boolean justified)
      throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(56, 90, PdfWriter.BOLD, 26, "Orrby digs up its market square");
      new ColumnSetter(count, gap, justified).set(writer, STORY);
      assertEquals(paragraphs(STORY), blocks(article(writer)));
    }
  }

  /** Words of all lengths in columns as narrow as they come: none may leave its place. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noWordOfAJustifiedColumnChangesItsPlace(int seed) throws IOException {
    Random random = new Random(seed);
    List<String> story = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      StringBuilder paragraph = new StringBuilder("Paragraph");
      for (int word = 20 + random.nextInt(20); word > 0; word--) {
        paragraph.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      story.add(paragraph.append('.').toString());
    }
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(56, 90, PdfWriter.BOLD, 26, "Words in narrow columns");
      new ColumnSetter(2 + seed % 3, 9 + seed % 4, true).set(writer, story);
      Article article = article(writer);
      assertEquals(
          String.join(" ", story),
          String.join(" ", article.body().stream().map(article::plain).toList()));
    }
  }

  @Test
  void oneJustifiedLineWithTwoWordsIsOneLine() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      String[][] left = {
        {"The", "waterworks", "then", "announced", "its"},
        {"notwithstanding", "the"},
        {"environmental", "its"},
        {"notwithstandable", "the"},
        {"repair", "of", "the", "oldest", "mains", "of", "all"}
      };
      for (int column = 0; column < 2; column++) {
        for (int i = 0; i < left.length; i++) {
          double x = 60 + column * 170;
          double filled = 0;
          for (String word : left[i]) {
            filled += ColumnSetter.width(word);
          }
          double space = (158 - filled) / (left[i].length - 1);
          for (String word : left[i]) {
            writer.line(x, 120 + i * 12, PdfWriter.SANS, 10, word);
            x += ColumnSetter.width(word) + space;
          }
        }
      }
      String one =
          "The waterworks then announced its notwithstanding the environmental its"
              + " notwithstandable the repair of the oldest mains of all";
      Article article = article(writer);
      String words = String.join(" ", article.body().stream().map(article::plain).toList());
      assertEquals(one + " " + one, words);
    }
  }

  @Test
  void aPictureAndItsCaptionBetweenColumnsPartNoColumn() throws IOException {
    try (PdfWriter writer = new PdfWriter()) {
      writer.line(56, 60, PdfWriter.BOLD, 24, "Orrby digs up its square");
      double at = writer.justified(56, 100, 150, PdfWriter.ROMAN, 10, STORY.get(0));
      writer.justified(56, at, 150, PdfWriter.ROMAN, 10, STORY.get(1));
      writer.paragraph(222, 180, 150, PdfWriter.SANS, 7.5, "The square in May. Photo: Bo Ek");
      writer.justified(222, 200, 150, PdfWriter.ROMAN, 10, STORY.get(2));
      writer.justified(388, 100, 150, PdfWriter.ROMAN, 10, STORY.get(3));
      List<String> blocks = blocks(article(writer));
      assertEquals(
          List.of(
              "paragraph: " + STORY.get(0),
              "paragraph: " + STORY.get(1),
              "caption: The square in May. Photo: Bo Ek",
              "paragraph: " + STORY.get(2),
              "paragraph: " + STORY.get(3)),
          blocks);
    }
  }

  /** Numbers stand right, below each other, and the lines above are as wide as the table. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void aTableWithNumbersToTheRightIsATable(int rows) throws IOException {
    String[][] cells = {
      {"Market square", "1,812"},
      {"Harbour", "96"},
      {"Upper town", "7"},
      {"Ferry", "12.5"},
      {"School hill", "410"}
    };
    try (PdfWriter writer = new PdfWriter()) {
      double at = writer.justified(56, 100, 240, PdfWriter.SANS, 10, STORY.get(0)) + 8;
      StringBuilder table = new StringBuilder("```agate\n");
      for (int i = 0; i < rows; i++) {
        writer.line(56, at, PdfWriter.SANS, 10, cells[i][0]);
        writer.line(296 - ColumnSetter.width(cells[i][1]), at, PdfWriter.SANS, 10, cells[i][1]);
        table.append(String.join("\t", cells[i])).append('\n');
        at += 12;
      }
      writer.justified(56, at + 8, 240, PdfWriter.SANS, 10, STORY.get(1));
      String text = article(writer).text();
      assertTrue(text.contains(table + "```"), text);
      assertTrue(text.contains(STORY.get(1)), text);
    }
  }

  @Test
  void shortCellsOfSeveralWordsAreATable() throws IOException {
    String[][] cells = {
      {"Stretch of road", "Closed from", "Contractor"},
      {"Market street", "early May", "Berg and sons"},
      {"Old ferry quay", "late June", "Lind works"},
      {"School hill", "not known", "to be named"},
      {"Upper town", "August", "Berg and sons"}
    };
    try (PdfWriter writer = new PdfWriter()) {
      double at = writer.paragraph(56, 100, 480, PdfWriter.SANS, 10, STORY.get(0)) + 8;
      StringBuilder table = new StringBuilder("```agate\n");
      for (String[] row : cells) {
        for (int i = 0; i < row.length; i++) {
          writer.line(56 + i * 130, at, PdfWriter.SANS, 10, row[i]);
        }
        table.append(String.join("\t", row)).append('\n');
        at += 13;
      }
      writer.paragraph(56, at + 8, 480, PdfWriter.SANS, 10, STORY.get(1));
      String text = article(writer).text();
      assertTrue(text.contains(table + "```"), text);
    }
  }

  @Test
  void theMarkOfAnItemStaysWithItsWords() throws IOException {
    String[] marks = {"1.", "2.", "3.", "4."};
    try (PdfWriter writer = new PdfWriter()) {
      double at = writer.paragraph(56, 100, 480, PdfWriter.SANS, 10, STORY.get(0)) + 8;
      for (String mark : marks) {
        writer.line(56, at, PdfWriter.SANS, 10, mark);
        writer.line(74, at, PdfWriter.SANS, 10, "Item of the list of works in " + at);
        at += 12;
      }
      String text = article(writer).text();
      assertFalse(text.contains("agate"), text);
      for (String mark : marks) {
        assertTrue(text.contains(mark + " Item of the list"), text);
      }
    }
  }
}
