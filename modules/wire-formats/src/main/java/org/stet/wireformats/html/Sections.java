package org.stet.wireformats.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Headings under which nothing of the story stands: those of boxes that were dropped. */
final class Sections {
  private Sections() {}

  static void dropEmpty(List<PageLine> story, List<Decision> decisions) {
    for (int i = story.size() - 1; i >= 0; i--) {
      if (decisions.get(i).role() == LineRole.SUBHEAD && !hasText(story, decisions, i)) {
        decisions.set(i, Decision.furniture("A heading with nothing of the story below it"));
      }
    }
  }

  private static boolean hasText(List<PageLine> story, List<Decision> decisions, int heading) {
    int level = level(story.get(heading));
    boolean dropped = false;
    for (int i = heading + 1; i < story.size(); i++) {
      LineRole role = decisions.get(i).role();
      if (role.isText()) {
        return true;
      }
      if (role == LineRole.SUBHEAD) {
        if (level(story.get(i)) <= level) {
          return !dropped;
        }
        return true;
      }
      dropped |= role == LineRole.FURNITURE;
    }
    return false;
  }

  /** The level of the heading around {@code line}, or 7. */
  static int level(PageLine line) {
    for (Element element : Page.chain(line.element(), null)) {
      String tag = element.normalName();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return tag.charAt(1) - '0';
      }
    }
    return 7;
  }
}
