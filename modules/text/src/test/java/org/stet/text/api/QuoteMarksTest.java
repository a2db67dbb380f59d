package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Which stretches are quoted.
 *
 * <p>In the tables the words of each stretch stand in the order of their start, with {@code |}
 * between them; {@code +} before those inside another one, {@code ...} after those that nothing
 * closes, {@code >>} after those that go on in the next paragraph. Paragraphs are parted by {@code
 * ¶}.
 */
class QuoteMarksTest {

  /** The quoted stretches of {@code text} in the writing of the tables. */
  static String quoted(String text) {
    List<TextRange> paragraphs = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("¶", -1)) {
      paragraphs.add(TextRange.ofLength(at, paragraph.length()));
      at += paragraph.length() + 1;
    }
    List<QuotedSpan> spans = QuoteMarks.scan(text, paragraphs);
    List<String> all = new ArrayList<>();
    for (QuotedSpan span : spans) {
      int depth = 0;
      for (int i = span.parent(); i >= 0; i = spans.get(i).parent()) {
        depth++;
      }
      String end = (span.closed() ? "" : "...") + (span.continued() ? ">>" : "");
      all.add("+".repeat(depth) + span.words().in(text) + end);
    }
    return all.isEmpty() ? "-" : String.join(" | ", all);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quote-marks.txt",
      delimiterString = " => ",
      quoteCharacter = '\u0001',
      encoding = "UTF-8",
      maxCharsPerColumn = 10_000)
  void table(String text, String expected) {
    assertEquals(expected, quoted(text));
  }
}
