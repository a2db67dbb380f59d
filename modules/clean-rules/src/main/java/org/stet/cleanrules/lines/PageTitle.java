package org.stet.cleanrules.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title of a story among the lines of a page above it, told by what stands beside it: a byline
 * or date below, prose below, the same words in the page's breadcrumb.
 */
final class PageTitle {
  private static final int TITLE_REACH = 30;
  private static final int SIGNATURE_REACH = 7;

  /** What a line must come to at the least, or there is no title. */
  private static final double ENOUGH = 4;

  private final CopyLines lines;
  private final List<@Nullable Furniture> kinds;

  PageTitle(CopyLines lines, List<@Nullable Furniture> kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /** Index of the title above the line at {@code body}, or -1. */
  int above(int body) {
    int best = -1;
    double most = ENOUGH;
    for (int i = Math.max(0, body - TITLE_REACH); i < body; i++) {
      double score = titleScore(i, body);
      // Of two that are equal the later one stands nearer to the text.
      if (score >= most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double titleScore(int index, int body) {
    CopyLine line = lines.get(index);
    if (kinds.get(index) != null || !Titles.isTitle(line) || line.count() < 2) {
      return -1;
    }
    double score = Math.min(line.count(), 12) / 3.0 - (body - index) * 0.15;
    score += line.count() < 4 ? -2 : 0;
    double signed = signature(index);
    // Of a title and the deck below it the title counts more, if it is longer than a menu word.
    score += signed > 8 && line.count() >= 5 ? signed + 0.5 : signed;
    score += isProse(index + 1) ? 3 : 0;
    score += index + 1 < body && Credits.of(lines.get(index + 1)).isPresent() ? 5 : 0;
    score += index > 0 && isSignature(lines.get(index - 1)) ? 3 : 0;
    return score + (line.count() >= 5 && isNamedElsewhere(line) ? 5 : 0);
  }

  /**
   * What a byline or date below the line at {@code index} counts, with nothing between but a deck,
   * a name, credits and furniture.
   */
  private int signature(int index) {
    int decks = 0;
    int names = 0;
    int steps = 0;
    for (int i = index + 1; i < lines.size() && i <= index + SIGNATURE_REACH; i++) {
      if (isSigned(i)) {
        return steps == 0 ? 8 : 9;
      }
      CopyLine between = lines.get(i);
      steps++;
      if (Credits.of(between).isPresent() || (kinds.get(i) != null && decks > 0)) {
        continue;
      }
      if (kinds.get(i) == null && (between.isSentence() || between.count() >= 10)) {
        decks++;
      } else if (kinds.get(i) == null && between.count() <= 4 && decks > 0) {
        names++;
      } else {
        return 0;
      }
      if (decks > 1 || names > 1) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isSigned(int index) {
    return index < lines.size()
        && (isSignature(lines.get(index)) || Bylines.isCut(lines.get(index)));
  }

  /** Whether a line of the page, near enough, holds the words of {@code line} and more. */
  private boolean isNamedElsewhere(CopyLine line) {
    int from = Math.max(0, line.index() - 2 * TITLE_REACH);
    int to = Math.min(lines.size(), line.index() + 2 * TITLE_REACH);
    for (int i = from; i < to; i++) {
      CopyLine other = lines.get(i);
      if (i != line.index() && !StoryEnd.isText(other) && other.key().contains(line.key())) {
        return true;
      }
    }
    return false;
  }

  static boolean isSignature(CopyLine line) {
    return Dates.isDate(line) || Bylines.isByline(line);
  }

  private boolean isProse(int index) {
    return PageFrame.isProse(lines, kinds, index);
  }
}
