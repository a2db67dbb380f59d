package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.TextRange;

class QuotedSpeechTest {
  /** The look-up agrees with asking every quoted stretch. */
  @Test
  void agreesWithTheSlowWay() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int c = 0; c < length; c++) {
        text.append("ab \"“”‘’«».\n".charAt(random.nextInt(12)));
      }
      Article article = Article.of(text.toString());
      QuotedSpeech speech = QuotedSpeech.of(article);
      int start = random.nextInt(length + 1);
      TextRange range = new TextRange(start, Math.min(length, start + random.nextInt(4)));
      assertEquals(slow(article, range), speech.isTouchedBy(range), text + " " + range);
    }
  }

  private static boolean slow(Article article, TextRange range) {
    return QuoteMarks.scan(article).stream()
        .anyMatch(
            span ->
                range.isEmpty()
                    ? span.range().start() < range.start()
                        && (range.start() < span.range().end()
                            || (!span.closed() && range.start() == span.range().end()))
                    : range.overlaps(span.range()));
  }
}
