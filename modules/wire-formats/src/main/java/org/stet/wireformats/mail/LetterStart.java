package org.stet.wireformats.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells where a note above a story ends that its writer has signed. */
final class LetterStart {
  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_LINE = 160;

  /** A note has at most so many lines above its name. */
  private static final int REACH = 6;

  private LetterStart() {}

  /**
   * Where the line below the signature of a note stands: {@code Hi Bo, / story below, 400 words. /
   * Ann}. It is 0 if {@code lines} do not begin with a greeting, or nobody signs.
   *
   * @param writer who sent the letter, as its head says; may be empty
   */
  static int signed(List<String> lines, String writer) {
    int seen = 0;
    for (int at = 0; at < lines.size() && seen <= REACH; at++) {
      String line = lines.get(at).strip();
      if (line.isEmpty() || LetterLine.isBanner(line)) {
        continue;
      }
      boolean first = seen++ == 0;
      if (first ? !LetterLine.isGreeting(line) : line.length() > LONGEST_LINE) {
        return 0;
      }
      if (!first && isName(line, writer)) {
        int below = Letter.words(lines.subList(at + 1, lines.size()));
        return below > Letter.words(lines.subList(0, at + 1)) ? at + 1 : 0;
      }
    }
    return 0;
  }

  /** Whether {@code line} is nothing but the name, or a part of it, of whoever writes. */
  static boolean isName(String line, String writer) {
    List<String> names = words(writer.replaceFirst("<.*", ""));
    List<String> words = words(line);
    return !words.isEmpty() && words.size() <= LONGEST_NAME && names.containsAll(words);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
