package org.stet.storejdbc;

import org.jspecify.annotations.Nullable;

/** What fits into the columns for names, titles and reasons. */
final class Columns {
  private static final int MOST = 2000;
  private static final int MOST_OF_ORIGIN = 8000;

  private Columns() {}

  /** {@code words}, cut where they are too long, never within a character. */
  static String fit(String words) {
    return cut(words, MOST);
  }

  static @Nullable String fitOrNull(@Nullable String words) {
    return words == null ? null : cut(words, MOST);
  }

  static @Nullable String origin(@Nullable String origin) {
    return origin == null ? null : cut(origin, MOST_OF_ORIGIN);
  }

  private static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
    return words.substring(0, end);
  }
}
