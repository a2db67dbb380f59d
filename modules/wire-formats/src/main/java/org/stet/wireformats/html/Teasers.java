package org.stet.wireformats.html;

import java.util.List;

/**
 * Teasers below the story: linked headings, each with a summary. Linked headings with a paragraph
 * each are also how a story that is a list of places or products is built, so what makes up much of
 * the story, or has running text after it, is no teaser.
 */
final class Teasers {
  /** The reason for which a linked heading without much text below it is dropped. */
  static final String HEADLINE = "The headline of another story";

  private static final int LONGEST = 60;
  private static final double MOST_OF_STORY = .3;

  private Teasers() {}

  static void drop(List<PageLine> story, List<Decision> decisions) {
    int start = story.size();
    int teasers = 0;
    int at = story.size() - 1;
    while (at >= 0) {
      LineRole role = decisions.get(at).role();
      PageLine line = story.get(at);
      boolean heading = isHeading(line, decisions.get(at));
      if (heading) {
        teasers++;
        start = at;
      } else if (role == LineRole.PARAGRAPH && !isSummary(story, decisions, at)) {
        break;
      }
      at--;
    }
    if (teasers < 2 || prose(story, start) > MOST_OF_STORY * prose(story, 0)) {
      return;
    }
    for (int i = start; i < story.size(); i++) {
      if (decisions.get(i).role().isBody()) {
        decisions.set(i, Decision.furniture("The teaser of another story"));
      }
    }
  }

  private static boolean isHeading(PageLine line, Decision decision) {
    boolean heading = decision.role() == LineRole.SUBHEAD || decision.reason().equals(HEADLINE);
    return heading && line.linkDensity() > .8;
  }

  /** Whether the line is a short paragraph with a linked heading right above it. */
  private static boolean isSummary(List<PageLine> story, List<Decision> decisions, int at) {
    if (Folded.count(story.get(at).words()) > LONGEST) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (isHeading(story.get(i), decisions.get(i))) {
        return true;
      }
      if (decisions.get(i).role().isBody()) {
        return false;
      }
    }
    return false;
  }

  private static double prose(List<PageLine> story, int from) {
    double words = 0;
    for (PageLine line : story.subList(from, story.size())) {
      words += Prose.is(line) ? line.size() : 0;
    }
    return words;
  }
}
