package org.stet.revision;

import java.util.Map;
import java.util.TreeMap;
import org.stet.text.api.Article;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.TextRange;

/** What stands between quotation marks in an article. */
final class Quoted {
  /** The ends of the quoted stretches by their starts; one inside another is not told apart. */
  private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

  Quoted(Article article) {
    for (QuotedSpan span : QuoteMarks.scan(article)) {
      Map.Entry<Integer, Integer> last = stretches.lastEntry();
      if (last != null && span.range().start() < last.getValue()) {
        stretches.put(last.getKey(), Math.max(last.getValue(), span.range().end()));
      } else {
        stretches.put(span.range().start(), span.range().end());
      }
    }
  }

  /** Whether {@code range}, or the place if it is empty, is inside a quotation or holds some. */
  boolean holds(TextRange range) {
    int last = range.isEmpty() ? range.start() : range.end();
    Map.Entry<Integer, Integer> stretch = stretches.lowerEntry(last);
    return stretch != null && stretch.getValue() > range.start();
  }
}
