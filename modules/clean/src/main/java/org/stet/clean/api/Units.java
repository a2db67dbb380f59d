package org.stet.clean.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * The header lines and blocks of an article as ranges, ascending and apart from each other. A
 * look-up takes time logarithmic in their number.
 */
final class Units {
  private final List<TextRange> ranges = new ArrayList<>();

  Units(Article article) {
    article.fields().forEach(field -> ranges.add(field.range()));
    article.body().forEach(block -> ranges.add(block.range()));
    ranges.removeIf(TextRange::isEmpty);
  }

  /** The units that share a code unit with {@code range}. */
  List<TextRange> touchedBy(TextRange range) {
    int from = firstEndingAfter(range.start());
    int to = from;
    while (to < ranges.size() && ranges.get(to).start() < range.end()) {
      to++;
    }
    return ranges.subList(from, to);
  }

  /** Whether {@code range} takes away every unit it touches, and touches one. */
  boolean areWhole(TextRange range) {
    List<TextRange> touched = touchedBy(range);
    return !touched.isEmpty()
        && range.contains(touched.get(0))
        && range.contains(touched.get(touched.size() - 1));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
