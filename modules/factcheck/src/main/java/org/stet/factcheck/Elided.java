package org.stet.factcheck;

import java.util.function.ToIntFunction;

/** Words cut to a width, with an ellipsis where something is left out. */
final class Elided {
  private static final String ELLIPSIS = "\u2026";

  private Elided() {}

  /** {@code words} if they fit into {@code width}, else as much of their beginning as does. */
  static String to(int width, String words, ToIntFunction<String> measure) {
    if (measure.applyAsInt(words) <= width) {
      return words;
    }
    int low = 0;
    int high = words.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (measure.applyAsInt(words.substring(0, middle) + ELLIPSIS) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    boolean half = low > 0 && Character.isHighSurrogate(words.charAt(low - 1));
    String kept = words.substring(0, half ? low - 1 : low).stripTrailing();
    return kept.isEmpty() ? "" : kept + ELLIPSIS;
  }
}
