package org.stet.wireformats.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together that were wrapped at one width: a line on which the first word of the next
 * would not have fitted goes on there. Text that shows no such width stays as it is.
 */
final class WrappedText {
  private static final int NARROWEST = 30;
  private static final int WIDEST = 100;

  /** So many lines that are full and end no sentence prove that the text was wrapped. */
  private static final int PROOF = 2;

  /** A line may be shorter than the width by that much and still have been full. */
  private static final int SLACK = 2;

  private WrappedText() {}

  /** The lines of {@code text}, empty ones included, with wrapped ones joined. */
  static List<String> lines(String text) {
    List<String> lines = text.lines().toList();
    int width = lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
    if (width < NARROWEST || width > WIDEST) {
      return lines;
    }
    int proof = 0;
    boolean small = false;
    for (int i = 1; i < lines.size(); i++) {
      boolean open =
          !endsSentence(lines.get(i - 1)) && isFull(lines.get(i - 1), lines.get(i), width);
      proof += open ? 1 : 0;
      small |= open && Character.isLowerCase(lines.get(i).codePointAt(0));
    }
    return proof >= PROOF || small ? joined(lines, width) : lines;
  }

  private static List<String> joined(List<String> lines, int width) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i > 0 && isFull(lines.get(i - 1), line, width)) {
        int last = joined.size() - 1;
        joined.set(last, joined.get(last).stripTrailing() + " " + line);
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean endsSentence(String line) {
    String words = line.strip();
    return !words.isEmpty() && ".!?:\"”».".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether the first word of {@code next} had no room on {@code line}. */
  private static boolean isFull(String line, String next, int width) {
    if (line.isBlank() || next.isBlank() || !Character.isLetterOrDigit(next.codePointAt(0))) {
      boolean quotes = !next.isBlank() && "\"“„«'‘(".indexOf(next.charAt(0)) >= 0;
      if (line.isBlank() || !quotes) {
        return false;
      }
    }
    int space = next.indexOf(' ');
    int first = space < 0 ? next.stripTrailing().length() : space;
    return line.stripTrailing().length() + 1 + first + SLACK > width;
  }
}
