package org.stet.wireformats.html;

/**
 * Tells a listing set in columns, such as results or prices, from other preformatted text: a gap of
 * two spaces or a tabulator stands inside most of its lines.
 */
public final class Columns {
  private static final int FEWEST_LINES = 2;

  private Columns() {}

  /** Whether most of the lines of {@code text} that are not blank have a gap inside. */
  public static boolean inMostLines(String text) {
    int lines = 0;
    int gaps = 0;
    for (String line : text.replace('\u00a0', ' ').split("\n")) {
      String words = line.strip();
      lines += words.isEmpty() ? 0 : 1;
      gaps += words.contains("  ") || words.indexOf('\t') > 0 ? 1 : 0;
    }
    return lines >= FEWEST_LINES && gaps * 2 > lines;
  }
}
