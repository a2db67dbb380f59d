package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFoldTest {
  /** The words of a quote with each gap by its kind where it stands. */
  private static String shown(String words) {
    FoldedQuote quote = QuoteFold.of(words);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i <= quote.tokens().size(); i++) {
      Gap gap = quote.gapBefore(i);
      shown.append(
          gap == null
              ? ""
              : "<" + gap.kind().id() + (gap.words().isEmpty() ? "" : " ") + gap.words() + "> ");
      shown.append(quote.tokens().word(i)).append(' ');
    }
    return shown.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we stay ... here | we stay <ellipsis> here",
        "we stay … here | we stay <ellipsis> here",
        "we stay . . . here | we stay <ellipsis> here",
        "we stay. ... We go | we stay <ellipsis> we go",
        "we stay [...] here | we stay <ellipsis> here",
        "we stay […] here | we stay <ellipsis> here",
        "we stay (...) here | we stay <ellipsis> here",
        "[the mayor] stays | <bracket the mayor> stays",
        "we saw [the mayor] | we saw <bracket the mayor>",
        "we want[ed] it | we <bracket wanted> it",
        "[T]he mayor | <bracket The> mayor",
        "we was [sic] there | we was there",
        "[the mayor]'s here | <bracket the mayor> 's here",
        "“We stay,” she said, “and wait.” | we stay <attribution  she said, > and wait",
        "He said no. | he said no",
        "7.5 per cent. | 7.5 percent",
        "[] x | x",
        "[open | open",
      })
  void readsWordsAndGaps(String words, String shown) {
    assertEquals(shown, shown(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "a[", "...", "[a]", "“a,” b “", "[a ", ". ", "'s ]"})
  void isNotSlowedDownByOddText(String part) {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> QuoteFold.of(part.repeat(20_000)));
  }

  @Test
  void knowsWhetherAGapIsInside() {
    FoldedQuote quote = QuoteFold.of("a b ... c d");
    assertEquals(true, quote.hasGap(1, 3));
    assertEquals(false, quote.hasGap(0, 2));
    assertEquals(false, quote.hasGap(2, 4));
  }
}
