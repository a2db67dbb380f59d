package org.stet.wireformats.html;

import java.util.List;

/** What follows the last running text of a story: short lines that belong to the page. */
final class EndMatter {
  private EndMatter() {}

  static void drop(List<PageLine> story, List<Decision> decisions) {
    int last = -1;
    for (int i = 0; i < story.size(); i++) {
      if (decisions.get(i).role().isText() && Prose.is(story.get(i))) {
        last = i;
      }
    }
    if (last < 0) {
      return;
    }
    int end = last + 1;
    while (end < story.size() && goesOn(story.get(end), decisions.get(end).role())) {
      end++;
    }
    for (int i = end; i < story.size(); i++) {
      LineRole role = decisions.get(i).role();
      if (role == LineRole.PARAGRAPH || role == LineRole.SUBHEAD) {
        decisions.set(i, Decision.furniture("After the end of the story"));
      }
    }
  }

  /** Whether a short line right after the running text still belongs to it. */
  private static boolean goesOn(PageLine line, LineRole role) {
    return switch (role) {
      case LIST_ITEM, TABLE, QUOTE, CAPTION, CREDIT -> true;
      case PARAGRAPH -> Prose.isSentence(line.words()) && line.count() >= 2;
      case SUBHEAD -> true;
      default -> false;
    };
  }
}
