package org.stet.exportformats.docx;

import org.stet.exportformats.docx.Look.Letter;
import org.stet.text.api.PlainText;

/** Sets tables: a line for each line, with a tabulator where there are two blanks or more. */
final class AgateLines {
  private AgateLines() {}

  /** Adds the lines of {@code table} to {@code text}. */
  static void add(PlainText table, WordText text) {
    String words = table.words();
    for (int at = 0; at < words.length(); ) {
      int found = words.indexOf('\n', at);
      int end = found < 0 ? words.length() : found;
      if (!words.substring(at, end).isBlank()) {
        row(table, at, end, text);
        text.end(WordStory.origin(table, end - 1) + 1, WordStyle.AGATE);
      }
      at = end + 1;
    }
  }

  private static void row(PlainText table, int start, int end, WordText text) {
    String words = table.words();
    int from = text.length();
    int at = start;
    while (at < end) {
      int gap = at;
      while (gap < end && (words.charAt(gap) == ' ' || words.charAt(gap) == '\t')) {
        gap++;
      }
      boolean columns = gap - at > 1 || (gap > at && words.charAt(at) == '\t');
      if (columns) {
        if (text.length() > from && gap < end) {
          text.tabulator(WordStory.origin(table, at));
        }
        at = gap;
      } else {
        int c = words.codePointAt(at);
        text.add(c, WordStory.origin(table, at), Letter.PLAIN);
        at += Character.charCount(c);
      }
    }
  }
}
