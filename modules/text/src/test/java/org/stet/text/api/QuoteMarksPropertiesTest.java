package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the quoted stretches of any text. */
class QuoteMarksPropertiesTest {
  private static final String MARKS = "\"“”„‟'‘’‚‛`«»‹›";
  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "„",
          "'",
          "’",
          "‘",
          "‚",
          "``",
          "''",
          "`",
          "«",
          "»",
          "‹",
          "›",
          "word",
          "said",
          "boys",
          "n",
          "90s",
          "5",
          " ",
          " ",
          ", ",
          ". ",
          "—",
          "(",
          ")",
          "[",
          "]",
          "...",
          "\u00a0",
          "é",
          "\uD83D\uDE00",
          "*",
          "\\",
          "12");

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74})
  void stretchesNestAndStayInTheirParagraphs(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      List<TextRange> paragraphs = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        String paragraph = paragraph(random);
        paragraphs.add(TextRange.ofLength(text.length(), paragraph.length()));
        text.append(paragraph).append('\n');
      }
      assertSound(text.toString(), paragraphs, QuoteMarks.scan(text.toString(), paragraphs));
    }
  }

  private static void assertSound(String text, List<TextRange> paragraphs, List<QuotedSpan> spans) {
    for (int i = 0; i < spans.size(); i++) {
      QuotedSpan span = spans.get(i);
      String message = span + " in " + text;
      TextRange range = span.range();
      TextRange home = paragraphs.stream().filter(p -> p.contains(range)).findFirst().orElseThrow();
      assertTrue(range.contains(span.words()) && !span.words().isEmpty(), message);
      assertEquals(span.words().in(text).strip(), span.words().in(text), message);
      if (span.closed()) {
        assertTrue(MARKS.indexOf(text.charAt(range.end() - 1)) >= 0, message);
        assertTrue(span.words().end() < range.end(), message);
      } else if (span.parent() < 0) {
        String left = text.substring(range.end(), home.end()).replace('\u00a0', ' ');
        assertTrue(
            left.isBlank() || left.codePoints().anyMatch(c -> MARKS.indexOf(c) >= 0), message);
      }
      assertTrue(!span.continued() || span.range().end() <= home.end(), message);
      if (i > 0) {
        assertTrue(spans.get(i - 1).range().start() <= range.start(), message);
      }
      int innermost = -1;
      for (int j = 0; j < i; j++) {
        TextRange other = spans.get(j).range();
        assertTrue(!other.overlaps(range) || other.contains(range), "crossing: " + message);
        innermost = other.contains(range) ? j : innermost;
      }
      assertEquals(innermost, span.parent(), message);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {75, 76})
  void whatStandsInOneParagraphDoesNotChangeTheNext(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      String first = paragraph(random);
      String second = "word " + paragraph(random);
      String text = first + "\n" + second;
      TextRange where = TextRange.ofLength(first.length() + 1, second.length());
      List<QuotedSpan> both =
          QuoteMarks.scan(text, List.of(new TextRange(0, first.length()), where)).stream()
              .filter(s -> where.contains(s.range()) && s.range().start() > where.start())
              .toList();
      List<QuotedSpan> alone = QuoteMarks.scan(text, List.of(where));
      assertEquals(
          alone.stream().map(QuotedSpan::range).toList(),
          both.stream().map(QuotedSpan::range).toList(),
          text);
    }
  }

  @Test
  void readsTheWordsOfAnArticleNotItsMarks() {
    Article article =
        Article.of(
            """
            Headline: Mayor: 'No more'

            She said *"No* \\[more\\]*,"* and left [a "note"](http://e.org/?q="x").

            "No more.

            Picture: The mayor, "Ida" [Ada "Foto" Moor]

            ## Silence

            "Never," she said.

            ```note
            "Ask her."
            ```
            """);
    List<QuotedSpan> spans = QuoteMarks.scan(article);
    assertEquals(
        List.of("No more", "No [more],", "note", "No more.", "Ida", "Never,"),
        spans.stream().map(s -> article.plain(s.words())).toList());
    assertEquals(
        "\"No* \\[more\\]*,\"", spans.get(1).range().in(article.text()), "with the marks inside");
    assertTrue(spans.get(3).continued(), "past a picture and a subhead");
    assertEquals(1, spans.stream().filter(QuotedSpan::continued).count());
  }
}
