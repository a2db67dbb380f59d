package org.stet.cleanrules.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a story begins and ends on a page that was copied as a whole, with its menus above and its
 * link lists below.
 *
 * <p>Running prose counts for a line, furniture, repeats and short lines count against it; the
 * story is the stretch with the best sum. Its title is looked for above the first running text, by
 * what stands beside it. Where the evidence is thin, the frame is empty: a menu left in is seen, a
 * paragraph taken out is not.
 */
public final class PageFrame {
  private static final int FEWEST_LINES = 12;
  private static final int LONG_LINE = 20;
  private static final int CROWD = 12;
  private static final int FEWEST_KNOWN = 3;

  private final CopyLines lines;
  private final List<@Nullable Furniture> kinds;
  private int start;
  private int end;

  private PageFrame(CopyLines lines) {
    this.lines = lines;
    this.kinds = lines.kinds();
    this.end = lines.size();
    boolean plain = lines.all().stream().allMatch(CopyLine::isParagraph);
    if (plain && lines.size() >= FEWEST_LINES) {
      find();
    }
  }

  public static PageFrame of(CopyLines lines) {
    return new PageFrame(lines);
  }

  /** Index of the first line of the story. */
  public int start() {
    return start;
  }

  /** Index after the last line of the story. */
  public int end() {
    return end;
  }

  private void find() {
    int[] core = core();
    int body = bodyStart(core[0], core[1]);
    int title = new PageTitle(lines, kinds).above(body);
    if (title >= 0 && isFrame(0, title)) {
      start = title;
      while (start > 0 && PageTitle.isSignature(lines.get(start - 1))) {
        start--;
      }
    }
    end = tail(body, core[1]);
  }

  /** First and last line of the stretch with the best sum. */
  private int[] core() {
    int best = 0;
    int bestFrom = 0;
    int bestTo = 0;
    int sum = 0;
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += weight(i);
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i;
      }
    }
    return new int[] {bestFrom, bestTo};
  }

  private int weight(int index) {
    CopyLine line = lines.get(index);
    if (kinds.get(index) != null) {
      return -12;
    }
    if (isProse(index)) {
      return lines.isRepeated(line) ? 0 : Math.min(line.count(), 50);
    }
    return lines.isRepeated(line) ? -8 : -3;
  }

  private boolean isProse(int index) {
    return isProse(lines, kinds, index);
  }

  /** Whether the line at {@code index} is running prose and no furniture. */
  static boolean isProse(CopyLines lines, List<@Nullable Furniture> kinds, int index) {
    return index < lines.size()
        && kinds.get(index) == null
        && StoryEnd.isText(lines.get(index))
        && lines.get(index).isProse();
  }

  /** The first of two lines of prose that follow on each other, or the first line of prose. */
  private int bodyStart(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isProse(i) && isProse(i + 1)) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (isProse(i)) {
        return i;
      }
    }
    return from;
  }

  /** Whether the lines from {@code from} on are a frame: many, and known or repeated ones. */
  private boolean isFrame(int from, int to) {
    int known = 0;
    int longLines = 0;
    for (int i = from; i < to; i++) {
      boolean unknown = kinds.get(i) == null && !lines.isRepeated(lines.get(i));
      longLines += unknown && lines.get(i).count() >= LONG_LINE ? 1 : 0;
      known += kinds.get(i) != null || lines.isRepeated(lines.get(i)) ? 1 : 0;
      if (i > from && isProse(i) && isProse(i - 1)) {
        return false;
      }
    }
    return longLines < known && (known >= 2 || to - from >= 6);
  }

  /**
   * Index of the first line below the story: a known line with hardly any prose below it, or with
   * some that is lost in a crowd of furniture.
   */
  private int tail(int body, int last) {
    int words = wordsOfProse(body);
    boolean crowd = isCrowd(last + 1, words);
    int after = 0;
    int first = lines.size();
    int known = 0;
    for (int i = lines.size() - 1; i > body; i--) {
      after += isProse(i) ? lines.get(i).count() : 0;
      boolean story = after * 10 > words || (isProse(i) && isProse(i - 1));
      if (story && !(crowd && i > last)) {
        break;
      }
      if (kinds.get(i) != null) {
        known++;
        first = i;
      }
    }
    if (known < FEWEST_KNOWN) {
      return lines.size();
    }
    while (first > body + 1 && isAddress(lines.get(first - 1))) {
      first--;
    }
    return first;
  }

  private int wordsOfProse(int from) {
    int words = 0;
    for (int i = from; i < lines.size(); i++) {
      words += isProse(i) ? lines.get(i).count() : 0;
    }
    return words;
  }

  /**
   * Whether the lines from {@code from} to the end are a crowd of furniture, in which some prose is
   * lost: teasers, forms, notices.
   */
  private boolean isCrowd(int from, int words) {
    int known = 0;
    int prose = 0;
    for (int i = from; i < lines.size(); i++) {
      prose += isProse(i) ? 1 : 0;
      known += kinds.get(i) != null || lines.isRepeated(lines.get(i)) ? 1 : 0;
    }
    int others = lines.size() - from - prose;
    return known >= CROWD && others >= prose * 4 && wordsOfProse(from) * 3 <= words;
  }

  /** Whether a short line gives an address or number, or stands on the page again. */
  private boolean isAddress(CopyLine line) {
    boolean digits = line.words().chars().filter(Character::isDigit).count() >= 4;
    return !line.endsSentence()
        && line.count() <= 8
        && !Dates.isDate(line)
        && (digits || line.words().indexOf('@') >= 0 || lines.isRepeated(line));
  }
}
