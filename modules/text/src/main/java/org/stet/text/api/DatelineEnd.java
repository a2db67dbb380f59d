package org.stet.text.api;

/** What parts a dateline from the text behind it. */
enum DatelineEnd {
  /** A dash, or two or three, with space around them or a bracket before them. */
  DASH,
  /** A colon behind a bracket or a day: {@code Oslo (NTB): }, {@code London, 9 December 2025: }. */
  COLON,
  /** A full stop: {@code /TASS/. }, {@code Köln, 9. Dezember 2025. }. */
  POINT,
  /** Nothing but the bracket of the agency itself: {@code Bonn (KNA) }. */
  NOTHING,
  /** Nothing that could part anything. */
  NONE;

  private static final String DASHES = "-–—_―";
  private static final String CLOSING = ")/]";

  /** What stands at {@code at} in {@code head}. */
  static DatelineEnd at(String head, int at) {
    char c = head.charAt(at);
    char before = head.charAt(at - 1);
    boolean last = at + 1 == head.length();
    boolean spaced = last || Character.isWhitespace(head.charAt(at + 1));
    boolean closed = CLOSING.indexOf(before) >= 0;
    if (isDash(c)) {
      boolean apart = Character.isWhitespace(before) || closed || before == '.';
      boolean more = !last && isDash(head.charAt(at + 1));
      return apart && (spaced || more || closed) && !opensBracket(head, at) ? DASH : NONE;
    }
    if (!spaced) {
      return NONE;
    }
    return switch (c) {
      case ':' -> closed || Character.isDigit(before) ? COLON : NONE;
      case '.' -> dashFollows(head, at + 1) ? NONE : POINT;
      case ')', '/', ']' -> dashFollows(head, at + 1) ? NONE : NOTHING;
      default -> NONE;
    };
  }

  /** Where the text begins behind this, which stands at {@code at}; white space is not skipped. */
  int after(String head, int at) {
    int end = at + 1;
    while (this == DASH && end < head.length() && end < at + 3 && isDash(head.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code words} without the marks at their end. */
  static String bare(String words) {
    int end = words.length();
    while (end > 0 && (" ,-–—_".indexOf(words.charAt(end - 1)) >= 0 || endsWithPoint(words, end))) {
      end--;
    }
    return words.substring(0, end).strip();
  }

  /** Whether a full stop that belongs to no short word ends before {@code end}. */
  private static boolean endsWithPoint(String words, int end) {
    return words.charAt(end - 1) == '.';
  }

  private static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  private static boolean dashFollows(String head, int from) {
    int at = from;
    while (at < head.length() && " .".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    return at < head.length() && isDash(head.charAt(at));
  }

  /** Whether the agency in its bracket comes only behind the dash. */
  private static boolean opensBracket(String head, int from) {
    int at = from;
    while (at < head.length() && (isDash(head.charAt(at)) || head.charAt(at) == ' ')) {
      at++;
    }
    return at < head.length() && head.charAt(at) == '(' && closesSoon(head, at);
  }

  private static boolean closesSoon(String head, int from) {
    int close = head.indexOf(')', from);
    return close > 0
        && close + 1 < head.length()
        && (dashFollows(head, close + 1) || isDash(head.charAt(close + 1)));
  }
}
