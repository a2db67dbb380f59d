package org.stet.checkquotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the places of quotations alone tell of who speaks: where another does, where nobody else.
 */
final class Turns {
  private Turns() {}

  /**
   * Whether nothing but blanks parts the quotation from one beside it, so that another speaks:
   * {@code "Why?" "It is late."}
   */
  static boolean changesAt(Story story, List<Stretch> stretches, int quote) {
    return isBeside(story, stretches, quote - 1) || isBeside(story, stretches, quote);
  }

  private static boolean isBeside(Story story, List<Stretch> stretches, int one) {
    if (one < 0 || one + 1 >= stretches.size()) {
      return false;
    }
    Stretch first = stretches.get(one);
    Stretch second = stretches.get(one + 1);
    return first.paragraph() == second.paragraph()
        && first.parent() < 0
        && second.parent() < 0
        && story.words().substring(first.range().end(), second.range().start()).isBlank();
  }

  /**
   * Of each paragraph how many stand before it, those of one quotation that runs on from one to the
   * next counted once.
   */
  static int[] ranks(Story story, List<Stretch> stretches) {
    Set<Integer> open = new HashSet<>();
    for (Stretch stretch : stretches) {
      if (stretch.continued()) {
        open.add(stretch.paragraph());
      }
    }
    int[] ranks = new int[story.paragraphs().size()];
    for (int p = 1; p < ranks.length; p++) {
      ranks[p] = ranks[p - 1] + (open.contains(p - 1) ? 0 : 1);
    }
    return ranks;
  }
}
