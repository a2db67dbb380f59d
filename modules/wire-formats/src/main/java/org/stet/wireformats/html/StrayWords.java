package org.stet.wireformats.html;

import java.util.List;

/**
 * Lines of a few words that stand in no paragraph. Between lines of the story they are part of it:
 * what stands below a subhead before its text, a label between a paragraph and its list.
 */
final class StrayWords {
  /** The reason for which they go where they belong to nothing. */
  static final String REASON = "A few words that belong to no running text";

  private static final int LONGEST_RUN = 12;

  private StrayWords() {}

  static void keepBetween(List<PageLine> story, List<Decision> decisions) {
    for (int start = 1; start < decisions.size(); start++) {
      int end = start;
      while (end < decisions.size() && decisions.get(end).reason().equals(REASON)) {
        end++;
      }
      if (end > start && end < decisions.size() && belong(story, decisions, start, end)) {
        for (int i = start; i < end; i++) {
          decisions.set(i, new Decision(LineRole.PARAGRAPH, "Stands between lines of the story"));
        }
      }
      start = end;
    }
  }

  private static boolean belong(
      List<PageLine> story, List<Decision> decisions, int start, int end) {
    LineRole above = decisions.get(start - 1).role();
    LineRole below = decisions.get(end).role();
    boolean text = below.isText() || below == LineRole.SUBHEAD;
    if (above == LineRole.SUBHEAD) {
      return text && end - start <= LONGEST_RUN;
    }
    if (above == LineRole.LIST_ITEM) {
      return end - start == 1 && below == LineRole.LIST_ITEM;
    }
    return end - start == 1 && text && above.isText() && Prose.is(story.get(start - 1));
  }
}
