package org.stet.wireformats.html;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The dates in a chronicle: each heads what happened then, with running text above and below it.
 * None is when the story was published.
 */
final class Chronicle {
  private static final int LONGEST = 5;
  private static final int FEWEST = 2;

  private Chronicle() {}

  /** The lines from {@code from} on that are such dates; none if there is only one. */
  static BitSet dates(Page page, List<Decision> decisions, int from) {
    BitSet dates = new BitSet();
    Set<String> different = new HashSet<>();
    for (int i = Math.max(1, from); i + 1 < decisions.size(); i++) {
      PageLine line = page.lines().get(i);
      if (line.count() <= LONGEST
          && isText(page, decisions, i - 1)
          && isText(page, decisions, i + 1)
          && PageDate.shown(line.words(), page.metadata().language()).isPresent()) {
        dates.set(i);
        different.add(line.folded());
      }
    }
    return different.size() < FEWEST ? new BitSet() : dates;
  }

  private static boolean isText(Page page, List<Decision> decisions, int line) {
    return decisions.get(line).role().isText() && Prose.is(page.lines().get(line));
  }
}
