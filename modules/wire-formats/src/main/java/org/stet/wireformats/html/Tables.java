package org.stet.wireformats.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells tables of data from those that only lay out the page, and listings from stories that are
 * set in {@code pre} as a whole.
 */
final class Tables {
  /** Cells with more words than this, on an average, hold text and not data. */
  private static final int WORDS_OF_DATA = 6;

  private final Set<Element> data = new HashSet<>();
  private final Set<Element> listings = new HashSet<>();
  private final Set<Element> texts = new HashSet<>();

  Tables(List<PageLine> story) {
    Map<Element, int[]> counts = new HashMap<>();
    Map<Element, Integer> set = new HashMap<>();
    int all = 0;
    for (PageLine line : story) {
      all += line.count();
      if (line.tag().equals("pre")) {
        set.merge(line.element(), line.count(), Integer::sum);
      }
      @Nullable Element table = null;
      for (Element element : Page.chain(line.element(), null)) {
        if (element.normalName().equals("table")) {
          table = element;
          break;
        }
      }
      if (table != null) {
        int[] count = counts.computeIfAbsent(table, t -> new int[2]);
        count[0]++;
        count[1] += line.count();
        if (Prose.is(line)) {
          texts.add(table);
        }
      }
    }
    int most = all / 3;
    set.forEach(
        (pre, words) -> {
          boolean columns = Columns.inMostLines(pre.wholeText());
          if (words <= most || columns) {
            data.add(pre);
          }
          if (columns) {
            listings.add(pre);
          }
        });
    counts.forEach(
        (table, count) -> {
          boolean rows = table.select("tr").size() >= 2;
          boolean nested = table.selectFirst("table table, h1, nav") != null;
          if (rows && !nested && count[1] <= count[0] * WORDS_OF_DATA) {
            data.add(table);
          }
        });
  }

  /** Whether {@code element} is preformatted in columns, so that each of its lines counts. */
  boolean isListing(Element element) {
    return listings.contains(element);
  }

  /** Whether {@code element} is a table of data or a listing. */
  boolean isData(Element element) {
    return data.contains(element);
  }

  /** Whether {@code cell} is a cell of a table in which sentences stand: its words are text too. */
  boolean isCellOfText(Element cell) {
    String tag = cell.normalName();
    @Nullable Element table = tag.equals("td") || tag.equals("th") ? cell.closest("table") : null;
    return table != null && texts.contains(table) && table.selectFirst("table table") == null;
  }
}
