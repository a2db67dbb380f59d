package org.stet.exportformats.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.exportformats.words.CleanCharacters;

/**
 * The text of a document, item by item: letters (UTF-16 code units), and a {@code \n} for the mark
 * that ends each paragraph. Each item knows where it stands in the copy file. It only grows; for
 * one thread.
 */
final class WordText {
  /** Where items come from that the copy file does not have; other numbers count down from here. */
  static final int NOWHERE = -1;

  private final StringBuilder words = new StringBuilder();
  private final List<Look> looks = new ArrayList<>();
  private int[] origins = new int[256];

  /**
   * Adds a character, unless it may not go out.
   *
   * @param origin the offset in the copy file, in UTF-16 code units, or a negative number
   */
  void add(int c, int origin, Look look) {
    if (c >= ' ' && c < 0x7f) {
      append((char) c, origin, look);
      return;
    }
    boolean space = c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85;
    String clean = space ? " " : CleanCharacters.of(Character.toString(c));
    for (int i = 0; i < clean.length(); i++) {
      append(clean.charAt(i), origin < 0 ? origin : origin + i, look);
    }
  }

  /** A tabulator between two columns. */
  void tabulator(int origin) {
    append('\t', origin, Look.Letter.PLAIN);
  }

  /** Ends a paragraph. */
  void end(int origin, WordStyle style) {
    append('\n', origin, new Look.Mark(style));
  }

  private void append(char c, int origin, Look look) {
    int at = words.length();
    if (at == origins.length) {
      origins = Arrays.copyOf(origins, at * 2);
    }
    origins[at] = origin;
    words.append(c);
    looks.add(look);
  }

  int length() {
    return words.length();
  }

  char at(int index) {
    return words.charAt(index);
  }

  Look look(int index) {
    return looks.get(index);
  }

  /** The offset in the copy file, or a negative number. */
  int origin(int index) {
    return origins[index];
  }

  /** Whether the items are the same, but for the style of a paragraph that ends. */
  boolean same(int index, WordText other, int there) {
    return at(index) == other.at(there)
        && (at(index) == '\n' || look(index).equals(other.look(there)));
  }

  /** The letters of {@code [start, end)}. */
  String words(int start, int end) {
    return words.substring(start, end);
  }
}
