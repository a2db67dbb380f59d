package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stet.wireformats.Readings.blocks;
import static org.stet.wireformats.Readings.item;
import static org.stet.wireformats.Readings.rejected;
import static org.stet.wireformats.Readings.story;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;

class PlainTextFormatTest {
  private final PlainTextFormat format = new PlainTextFormat();

  private Article read(String text) {
    return story(format, item("a.txt", text)).article();
  }

  @Test
  void copyOfAnAgencyWithoutItsHeaderIsReadAsSuch() {
    String body =
        "LISBON, Dec 9 (Nordwire) - Portugal will cap the prices of bread, its prime minister said.";
    Article corrected =
        read(
            "(Corrects vote count in paragraph 2 to 89, not 98)\n\n"
                + "CORRECTED-UPDATE 1-Portugal caps price of bread\n\nBy Maren Holt\n\n"
                + body
                + "\nThe vote was 89 to 40.\n");
    assertEquals(
        "CORRECTED-UPDATE 1-Portugal caps price of bread",
        corrected.field(FieldName.HEADLINE).orElse(""));
    assertEquals("CORRECTED-UPDATE 1", corrected.field(FieldName.TAKE).orElse(""));
    assertEquals(
        "Corrects vote count in paragraph 2 to 89, not 98",
        corrected.field(FieldName.EDNOTE).orElse(""));
    Article refiled = read("REFILE-Portugal caps price of bread\n\n" + body + "\n");
    assertEquals("REFILE", refiled.field(FieldName.TAKE).orElse(""));
    assertTrue(refiled.field(FieldName.DATELINE).orElse("").startsWith("LISBON"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adds up: why the council counts twice\n\nIt rained on Monday, the mayor said.\n",
        "(Corrective lenses are free from Monday on, the clinic said.) It rained.\n",
        "Update: your harbour\n\nIt rained on Monday, the mayor said.\n",
        "Flash floods hit Ellis\n\nIt rained on Monday, the mayor said.\n"
      })
  void otherTextIsNot(String text) {
    assertEquals(List.of(), read(text).fields());
  }

  @Test
  void everyLineThatIsNotBlankIsAParagraph() {
    WireStory story =
        story(format, item("a.txt", "Ferry runs aground\n\n  By Ida Holm  \nRain.\n"));
    assertEquals(
        List.of("paragraph: Ferry runs aground", "paragraph: By Ida Holm", "paragraph: Rain."),
        blocks(story.article()));
    assertEquals("Ferry runs aground\n\n  By Ida Holm  \nRain.\n", story.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\f", "\u000b", "\u0085", "\u2028", "\u2029", "\r\r\n"})
  void everyKindOfLineEndEndsALine(String end) {
    WireStory story = story(format, item("a", "One" + end + "- two" + end + end + "## three"));
    assertEquals(
        List.of("paragraph: One", "paragraph: - two", "paragraph: ## three"),
        blocks(story.article()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline: no header line",
        "> a",
        "```note",
        "*stars*",
        "[a](b)",
        "\\*",
        "Picture: x",
        "\\## x",
        "Date:"
      })
  void whatLooksLikeAMarkIsJustWords(String line) {
    WireStory story = story(format, item("a.txt", line + "\n" + line));
    assertEquals(List.of("paragraph: " + line, "paragraph: " + line), blocks(story.article()));
  }

  @Test
  void isTheLastToTakeAnItemUnlessItIsCalledPlainText() {
    assertEquals(1, format.sniff(item("a.dat", "x")).confidence());
    assertEquals(10, format.sniff(item("A.TXT", "x")).confidence());
    RawItem typed = new RawItem("a", "Text/Plain; charset=utf-8", new byte[] {'x'});
    assertEquals(10, format.sniff(typed).confidence());
  }

  @Test
  void otherKindsOfFilesAreNamed() {
    assertEquals("not-text", rejected(format, item("a.pdf", "%PDF-1.4\n...")).code());
    assertEquals(
        "in/a.pdf is no text but a PDF document",
        rejected(format, item("in/a.pdf", "%PDF-1.4\n...")).message());
    assertEquals(
        "a is no text but a Word document (DOCX)",
        rejected(format, item("a", "PK\3\4...word/document.xml")).message());
  }

  @Test
  void nothingToReadIsSaidPlainly() {
    assertEquals("a.txt is empty (0 bytes)", rejected(format, item("a.txt", "")).message());
    assertEquals("empty", rejected(format, item("a.txt", " \r\n\u00a0\ufeff")).code());
  }

  @Test
  void noticesOfTheCharacterSetAreHandedOn() {
    byte[] bytes = "Café à Nîmes".getBytes(Charset.forName("windows-1252"));
    WireStory story = story(format, new RawItem("a", "text/plain; charset=utf-8", bytes));
    assertEquals("Café à Nîmes", story.text());
    assertEquals("charset-overridden", story.notices().get(0).code());
  }

  @Test
  void anyTextIsReadLineByLine() {
    Random random = new Random(3);
    String[] pieces = {
      "\r", "\n", "\f", " ", "a", "- ", "## ", "\\", "*", "[", "](", ")", "😀", "```"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<String> expected =
          text.toString()
              .lines()
              .flatMap(line -> List.of(line.split("\f")).stream())
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .map(line -> "paragraph: " + line)
              .toList();
      assertEquals(expected, blocks(story(format, item("a", text.toString())).article()));
    }
  }

  @Test
  void longFilesAreReadInTime() {
    byte[] lines = "- a line\r\n".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
    byte[] line = "a *b* \\[ ".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertEquals(
              1 << 18, story(format, new RawItem("a", null, lines)).article().blocks().size());
          assertTrue(story(format, new RawItem("a", null, line)).article().blocks().size() == 1);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL: Ferry sails again\n\nKill the story slugged FERRY.\n",
        "\n\nFERRY\nMANDATORY KILL\nIts owner withdrew the statement.\n",
        "EDITORS: STORY KILL\nKill FERRY.\n",
        "NTB OSLO\nAttention editors\n\nWe are withdrawing our story \"Ferry sails\".\n"
      })
  void aTextThatKillsAStorySaysSo(String text) {
    WireStory story = ((Reading.Read) format.read(item("kill.txt", text))).story();
    assertEquals("cancelled", story.article().field(FieldName.STATUS).orElseThrow());
    assertEquals(StoryKind.ADVISORY, story.kind());
    assertTrue(story.article().text().endsWith(text), story.article()::text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL THE BILL, THOUSANDS CRY\n\nThousands marched.\n",
        "HOLD THE LINE\n\nA review.\n",
        "Ferry sails\nThe owner\nMANDATORY KILL\n"
      })
  void aTextThatTellsOfSuchWordsDoesNot(String text) {
    WireStory story = ((Reading.Read) format.read(item("kill.txt", text))).story();
    assertTrue(story.article().field(FieldName.STATUS).isEmpty());
    assertEquals(StoryKind.STORY, story.kind());
  }
}
