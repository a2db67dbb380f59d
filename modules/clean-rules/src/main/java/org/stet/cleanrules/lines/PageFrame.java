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
  private static final int TITLE_REACH = 30;
  private static final int CROWD = 12;
  private static final int FEWEST_KNOWN = 3;
  private static final int SIGNATURE_REACH = 7;

  private final CopyLines lines;
  private final List<@Nullable Furniture> kinds;
  private int start;
  private int end;

  private PageFrame(CopyLines lines) {
    this.lines = lines;
    this.kinds = Furniture.kinds(lines);
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
    int title = title(body);
    if (title >= 0 && isFrame(0, title)) {
      start = title;
      while (start > 0 && isDatedOrSigned(lines.get(start - 1))) {
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

  private int title(int body) {
    int best = -1;
    double most = 4;
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
    score += signature(index);
    score += isProse(index + 1) ? 3 : 0;
    score += index + 1 < body && Credits.of(lines.get(index + 1)).isPresent() ? 5 : 0;
    score += index > 0 && isDatedOrSigned(lines.get(index - 1)) ? 3 : 0;
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
        && (isDatedOrSigned(lines.get(index)) || Bylines.isCut(lines.get(index)));
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

  private static boolean isDatedOrSigned(CopyLine line) {
    return Dates.isDate(line) || Bylines.isByline(line);
  }

  /** Whether the lines from {@code from} on are a frame: many, and known or repeated ones. */
  private boolean isFrame(int from, int to) {
    int known = 0;
    for (int i = from; i < to; i++) {
      known += kinds.get(i) != null || lines.isRepeated(lines.get(i)) ? 1 : 0;
      if (i > from && isProse(i) && isProse(i - 1)) {
        return false;
      }
    }
    return known >= 2 || (known >= 1 && to - from >= 6);
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
