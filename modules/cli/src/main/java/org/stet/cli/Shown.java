package org.stet.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as a terminal shows them: how wide they are, where they break, and without the control
 * characters that could make a terminal do things.
 */
final class Shown {
  private Shown() {}

  /** {@code words} on one line: white space as spaces, control characters as pictures of them. */
  static String onOneLine(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      boolean space = c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
      if (!space) {
        shown.appendCodePoint(visible(c));
      } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
        shown.append(' ');
      }
    }
    return shown.toString();
  }

  /** {@code text} with control characters as pictures of them; lines and tabs stay. */
  static String harmless(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      shown.appendCodePoint(c == '\n' || c == '\t' ? c : visible(c));
    }
    return shown.toString();
  }

  private static int visible(int c) {
    if (c < ' ') {
      return 0x2400 + c;
    }
    boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    return Character.isISOControl(c) || turnsText || half ? 0xFFFD : c;
  }

  /** How many columns {@code words} take. */
  static int width(String words) {
    int width = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      width += width(c);
    }
    return width;
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width calls wide, roughly. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** {@code words}, broken at spaces into lines of at most {@code columns}; at least one line. */
  static List<String> wrapped(String words, int columns) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int space = -1;
    int width = 0;
    int widthAtSpace = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      if (c == ' ') {
        space = i;
        widthAtSpace = width + 1;
      }
      width += width(c);
      if (width > columns && i > start && c != ' ') {
        if (space > start) {
          lines.add(words.substring(start, space));
          start = space + 1;
          width -= widthAtSpace;
        } else {
          lines.add(words.substring(start, i));
          start = i;
          width = width(c);
        }
        space = -1;
      }
      i += Character.charCount(c);
    }
    lines.add(words.substring(start).stripTrailing());
    return lines;
  }

  /** {@code words} filled up with spaces to {@code columns}. */
  static String padded(String words, int columns) {
    int missing = columns - width(words);
    return missing > 0 ? words + " ".repeat(missing) : words;
  }

  /** The beginning of {@code words}, with an ellipsis if something is left out. */
  static String cut(String words, int columns) {
    if (width(words) <= columns) {
      return words;
    }
    int width = 0;
    int end = 0;
    while (end < words.length()) {
      int c = words.codePointAt(end);
      width += width(c);
      if (width >= columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return words.substring(0, end).stripTrailing() + "…";
  }
}
