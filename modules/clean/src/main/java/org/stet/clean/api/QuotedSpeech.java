package org.stet.clean.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.Article;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.TextRange;

/**
 * The stretches of an article that stand between quotation marks, marks included, as ranges that do
 * not overlap: what the law of quoted speech protects. Rules ask it before they propose what the
 * pipeline would refuse.
 *
 * <p>Ranges are UTF-16 code units over the article's text. Immutable; a look-up takes time
 * logarithmic in the number of stretches.
 */
public final class QuotedSpeech {
  private final List<TextRange> ranges = new ArrayList<>();
  private final List<Boolean> open = new ArrayList<>();

  private QuotedSpeech(Article article) {
    for (QuotedSpan span : QuoteMarks.scan(article)) {
      add(span.range(), !span.closed());
    }
  }

  /** The quoted speech of {@code article}. */
  public static QuotedSpeech of(Article article) {
    return new QuotedSpeech(article);
  }

  private void add(TextRange range, boolean isOpen) {
    int last = ranges.size() - 1;
    if (last >= 0 && range.start() < ranges.get(last).end()) {
      TextRange before = ranges.get(last);
      if (range.end() > before.end()) {
        ranges.set(last, new TextRange(before.start(), range.end()));
        open.set(last, isOpen);
      }
    } else {
      ranges.add(range);
      open.add(isOpen);
    }
  }

  /**
   * Whether replacing {@code edited} would change what stands between marks. An empty range,
   * standing for an insertion, does inside a stretch, and at the end of one that is not closed.
   */
  public boolean isTouchedBy(TextRange edited) {
    int at = lastStartingBefore(edited.isEmpty() ? edited.start() : edited.end());
    if (at < 0) {
      return false;
    }
    TextRange range = ranges.get(at);
    return edited.isEmpty()
        ? edited.start() < range.end() || (open.get(at) && edited.start() == range.end())
        : edited.overlaps(range);
  }

  private int lastStartingBefore(int offset) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** The letters and digits of each quoted stretch of {@code article}, in order. */
  static List<String> lettersOf(Article article) {
    return QuoteMarks.scan(article).stream()
        .map(span -> Words.letters(span.words().in(article.text())))
        .toList();
  }
}
