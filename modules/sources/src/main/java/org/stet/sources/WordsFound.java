package org.stet.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.text.api.TextRange;

/** Looks for words in a text: capitals do not count, nor does how the words are set in lines. */
final class WordsFound {
  /** As many as anybody goes through. */
  private static final int MOST = 5_000;

  private WordsFound() {}

  /** Where {@code words} stand in {@code text}, in order; nowhere if there are no words. */
  static List<TextRange> in(String text, String words) {
    String wanted = words.strip();
    List<TextRange> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    String pattern =
        Stream.of(wanted.split("[\\s\\h]+"))
            .map(word -> Pattern.quote(word))
            .collect(Collectors.joining("[\\s\\h]+"));
    Matcher matcher =
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    while (found.size() < MOST && matcher.find()) {
      found.add(new TextRange(matcher.start(), matcher.end()));
    }
    return found;
  }

  /**
   * The one of {@code found} to go to from {@code offset}: the next one, or the one before; at the
   * end it goes on from the other end. -1 if there is none.
   */
  static int next(List<TextRange> found, int offset, boolean forward) {
    if (found.isEmpty()) {
      return -1;
    }
    if (forward) {
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).start() >= offset) {
          return i;
        }
      }
      return 0;
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).end() <= offset) {
        return i;
      }
    }
    return found.size() - 1;
  }

  /** {@code 3 of 12}, as short as it can be. */
  static String count(int index, int size) {
    return String.format(Locale.ROOT, "%d/%d", index + 1, size);
  }
}
