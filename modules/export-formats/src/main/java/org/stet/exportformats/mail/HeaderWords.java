package org.stet.exportformats.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Header lines with any words: as encoded words (RFC 2047) if they are not plain, and folded. */
final class HeaderWords {
  /**
   * An encoded word may have 75 characters, of which 12 are {@code =?UTF-8?B?} and the end; the
   * first stands behind the name of the line.
   */
  private static final int MOST_BYTES = 45;

  private static final int LONGEST_LINE = 76;

  private HeaderWords() {}

  /** The line without the end of the last line. {@code words} stand on one line. */
  static String line(String name, String words) {
    boolean plain = words.chars().allMatch(c -> c >= ' ' && c < 127) && !words.contains("=?");
    return plain ? folded(name + ":", words) : encoded(name + ":", words);
  }

  private static String folded(String name, String words) {
    StringBuilder lines = new StringBuilder(name);
    int start = 0;
    for (String word : words.split(" ", -1)) {
      boolean fits = lines.length() - start + 1 + word.length() <= LONGEST_LINE;
      if (word.length() >= LONGEST_LINE) {
        return encoded(name, words);
      }
      // A line of white space alone would end the head for some readers.
      if (!fits && !word.isEmpty()) {
        lines.append("\r\n");
        start = lines.length();
      }
      lines.append(' ').append(word);
    }
    return lines.toString();
  }

  private static String encoded(String name, String words) {
    StringBuilder lines = new StringBuilder(name);
    int at = 0;
    while (at < words.length()) {
      int end = at;
      int bytes = 0;
      while (end < words.length()) {
        int next = words.offsetByCodePoints(end, 1);
        int more = words.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
        if (bytes + more > (at == 0 ? MOST_BYTES - 6 : MOST_BYTES)) {
          break;
        }
        bytes += more;
        end = next;
      }
      byte[] utf8 = words.substring(at, end).getBytes(StandardCharsets.UTF_8);
      lines.append(at == 0 ? " " : "\r\n ");
      lines.append("=?UTF-8?B?").append(Base64.getEncoder().encodeToString(utf8)).append("?=");
      at = end;
    }
    return lines.toString();
  }
}
