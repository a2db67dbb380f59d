package org.stet.cleanrules.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings of boxes that a page puts into or below a story: {@code Education research,
 * condensed} over an invitation to sign up, the title of an event over {@code Register now}, {@code
 * More harbour news} over titles.
 */
final class PageBoxes {
  private static final Phrases BUTTONS = Phrases.load("buttons.txt");
  private static final int LONGEST_HEADING = 6;
  private static final int LONGEST_OFFER = 12;
  private static final int MOST_OFFERED = 2;
  private static final int SHORTEST_TITLE = 5;

  private final CopyLines lines;
  private final List<@Nullable Furniture> kinds;

  /**
   * @param kinds what each line is by its own words
   */
  PageBoxes(CopyLines lines, List<@Nullable Furniture> kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /** Adds the headings to the kinds. */
  void mark() {
    for (int i = 1; i < lines.size(); i++) {
      Furniture kind = kinds.get(i);
      if (kind == null) {
        markList(i);
      } else if (BUTTONS.has(lines.get(i).key())) {
        markAbove(i, LONGEST_OFFER, MOST_OFFERED, kind);
      } else if (kind == Furniture.NEWSLETTER || kind == Furniture.APPEAL) {
        markAbove(i, LONGEST_HEADING, 1, kind);
      }
    }
  }

  /**
   * Marks the titles right above {@code below}, if prose stands over them: what stands under no
   * prose may be the headline.
   */
  private void markAbove(int below, int longest, int most, Furniture kind) {
    int first = below;
    while (first > 0 && below - first < most && isTitle(first - 1, longest)) {
      first--;
    }
    if (first == below || first == 0 || !isProse(first - 1)) {
      return;
    }
    for (int i = first; i < below; i++) {
      kinds.set(i, kind);
    }
  }

  /** Marks {@code More harbour news} if two titles and no text follow. */
  private void markList(int heading) {
    CopyLine line = lines.get(heading);
    boolean more = line.key().startsWith("more ") && isTitle(heading, LONGEST_HEADING);
    if (more && isHeadline(heading + 1) && isHeadline(heading + 2)) {
      kinds.set(heading, Furniture.RELATED);
    }
  }

  private boolean isTitle(int index, int longest) {
    CopyLine line = lines.get(index);
    return kinds.get(index) == null
        && line.count() <= longest
        && !line.endsSentence()
        && Titles.isTitle(line);
  }

  private boolean isHeadline(int index) {
    return index < lines.size()
        && kinds.get(index) == null
        && lines.get(index).count() >= SHORTEST_TITLE
        && lines.get(index).lastMark() != '!'
        && Titles.isTitle(lines.get(index));
  }

  private boolean isProse(int index) {
    return kinds.get(index) != null || lines.get(index).isProse();
  }
}
