package org.stet.wireformats.agency;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.TextRange;

/**
 * One line of the decoded text of an agency's file.
 *
 * @param index its place among the lines, from 0
 * @param range the line without its line end
 * @param next where the next line begins
 * @param text the characters of the line, control characters and all
 */
public record AgencyLine(int index, TextRange range, int next, String text) {
  public static final char SOH = '\u0001';
  public static final char STX = '\u0002';
  public static final char ETX = '\u0003';
  public static final char EOT = '\u0004';

  /**
   * The lines of {@code text}. Line ends are those of the Unicode Standard (5.8), and the carriage
   * returns of teleprinters, several before one line feed. A line also ends before the codes that
   * open and close a part of a message (SOH, STX, ETX, EOT), without characters for it.
   */
  public static List<AgencyLine> of(String text) {
    List<AgencyLine> lines = new ArrayList<>();
    char[] letters = text.toCharArray(); // A string looks up its kind of letters for each.
    int start = 0;
    while (start < letters.length) {
      int end = start;
      while (end < letters.length && !isLineEnd(letters[end])) {
        end++;
        if (end < letters.length && letters[end] >= SOH && letters[end] <= EOT) {
          break;
        }
      }
      boolean ends = end < letters.length && isLineEnd(letters[end]);
      int next = ends ? afterLineEnd(text, end) : end;
      lines.add(
          new AgencyLine(
              lines.size(), new TextRange(start, end), next, text.substring(start, end)));
      start = next;
    }
    return lines;
  }

  private static int afterLineEnd(String text, int at) {
    int after = at;
    while (after < text.length() && text.charAt(after) == '\r') {
      after++;
    }
    if (after < text.length() && text.charAt(after) == '\n') {
      return after + 1;
    }
    return at + 1;
  }

  private static boolean isLineEnd(char c) {
    return switch (c) {
      case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** Whether {@code c} is nothing one sees: white space or a control character. */
  static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** The words, without control characters and the white space around them. */
  public String words() {
    int first = firstSeen() - range.start();
    int end = Math.max(first, lastSeen() - range.start());
    int at = first;
    while (at < end && !Character.isISOControl(text.charAt(at))) {
      at++;
    }
    return at == end ? text.substring(first, end) : withoutControls(first, end);
  }

  private String withoutControls(int first, int end) {
    StringBuilder words = new StringBuilder(end - first);
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t' || !Character.isISOControl(c)) {
        words.append(c == '\t' ? ' ' : c);
      }
    }
    return words.toString();
  }

  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnseen(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code code} opens the line. */
  public boolean opensWith(char code) {
    return !text.isEmpty() && text.charAt(0) == code;
  }

  /** The first character of the line that shows, in the whole text; its end if none does. */
  public int firstSeen() {
    int at = 0;
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    return range.start() + at;
  }

  /** What follows the last character of the line that shows; its start if none does. */
  public int lastSeen() {
    int at = text.length();
    while (at > 0 && isUnseen(text.charAt(at - 1))) {
      at--;
    }
    return range.start() + at;
  }
}
