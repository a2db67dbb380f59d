package org.stet.text.api;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many marks of one kind: scanning takes time in step with the length. */
class QuoteMarksSpeedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "\"a ", " \"a", "a\" ", "“", "“a ", "”", "„a ", "'", " 'a", "a' ", "a 's' ", "‘a ",
        "``a ", "''", "'' ", "`", "« a ", "»", "«a» ", "‹a ", "\"'", "'\"", "5'", "5\" ", "5'10\" ",
        "'90s ", "boys' a ", "\"a 'b ", "\"a «b ", "«a \"b» ", "'n' ", "*\"", "\u00a0", "“”", "\" ",
      })
  void manyMarksTakeLinearTime(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    String spaced = piece.repeat(50_000) + " ".repeat(50_000);
    assertTimeoutPreemptively(
        ofSeconds(90),
        () -> {
          QuoteMarks.scan(text, List.of(new TextRange(0, text.length())));
          QuoteMarks.scan(spaced, List.of(new TextRange(0, spaced.length())));
          QuoteMarks.scan(Article.of(text));
          List<TextRange> paragraphs = new ArrayList<>();
          for (int i = 0; i + piece.length() <= text.length(); i += piece.length()) {
            paragraphs.add(TextRange.ofLength(i, piece.length()));
          }
          QuoteMarks.scan(text, paragraphs);
        });
  }

  @Test
  void aHundredThousandStretchesThatNothingCloses() {
    String text = "\"a ".repeat(100_000);
    assertTimeoutPreemptively(
        ofSeconds(90),
        () -> {
          List<QuotedSpan> spans = QuoteMarks.scan(text, List.of(new TextRange(0, text.length())));
          assertEquals(100_000, spans.size());
          assertEquals(99_998, spans.get(99_999).parent());
        });
  }
}
