package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.OffsetMap.Stretch;

/**
 * The lines between two fences: kept as they are, but for a backslash before what looks like one.
 */
final class Fence {
  private Fence() {}

  static boolean closes(String line) {
    return line.strip().equals(LineMarks.FENCE);
  }

  /** {@code line} so that it does not end the fence. */
  static String escapeLine(String line) {
    return closes(unescapeLine(line)) || closes(line) ? "\\" + line : line;
  }

  /** How many backslashes stand before a closing fence in {@code line}; 0 for any other line. */
  private static String unescapeLine(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == '\\') {
      at++;
    }
    return line.substring(at);
  }

  /**
   * The words of {@code lines}, which stand at {@code start} of the article's text; without the
   * carriage returns of line ends that have one.
   */
  static PlainText plain(String lines, int start) {
    TextRange range = TextRange.ofLength(start, lines.length());
    if (lines.indexOf('\\') < 0 && lines.indexOf('\r') < 0) {
      return new PlainText(range, lines, OffsetMap.identity(lines.length()));
    }
    List<Stretch> dropped = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < lines.length()) {
      int end = lines.indexOf('\n', at);
      int next = end < 0 ? lines.length() : end + 1;
      String line = lines.substring(at, end < 0 ? next : end);
      if (line.startsWith("\\") && closes(unescapeLine(line))) {
        dropped.add(new Stretch(TextRange.ofLength(at, 1), TextRange.at(words.length())));
        at++;
      }
      if (end > at && lines.charAt(end - 1) == '\r') {
        words.append(lines, at, end - 1);
        dropped.add(new Stretch(TextRange.ofLength(end - 1, 1), TextRange.at(words.length())));
        at = end;
      }
      words.append(lines, at, next);
      at = next;
    }
    return new PlainText(
        range, words.toString(), OffsetMap.of(lines.length(), words.length(), dropped));
  }
}
