package org.stet.factcheck;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows there are, and how they stand.
 *
 * @param rows all that are in the text
 * @param quotes those that are quotes
 * @param claims those that are claims
 * @param marks how many have which mark; those that are gone, too
 */
record Counts(int rows, int quotes, int claims, Map<Mark, Integer> marks) {

  Counts {
    marks = Map.copyOf(marks);
  }

  static Counts of(List<CheckRow> all) {
    Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
    int quotes = 0;
    int claims = 0;
    for (CheckRow row : all) {
      marks.merge(row.mark(), 1, Integer::sum);
      quotes += row.group() == Group.QUOTES ? 1 : 0;
      claims += row.group() == Group.CLAIMS ? 1 : 0;
    }
    return new Counts(quotes + claims, quotes, claims, marks);
  }

  int of(Mark mark) {
    return marks.getOrDefault(mark, 0);
  }

  /** Those somebody has to look at. */
  int open() {
    return of(Mark.OPEN) + of(Mark.CHANGED);
  }

  /** Those somebody decided about, and that stand as they stood then. */
  int checked() {
    return of(Mark.VERIFIED) + of(Mark.DISPUTED) + of(Mark.WRONG);
  }

  /** How many rows {@code show} shows. */
  int of(Show show) {
    return switch (show) {
      case ALL -> rows + of(Mark.GONE);
      case QUOTES -> quotes;
      case CLAIMS -> claims;
      case OPEN -> open();
    };
  }
}
