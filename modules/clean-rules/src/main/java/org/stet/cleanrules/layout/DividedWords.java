package org.stet.cleanrules.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Phrases;

/**
 * Tells whether a hyphen at the end of a line divides a word or belongs to it.
 *
 * <p>It divides one if the whole word stands elsewhere in the text; if what follows is an ending
 * that is no word; or, in a text that was wrapped at a width and divides more than one word, if
 * neither half stands elsewhere as a word. A half such as {@code self} or {@code well} keeps its
 * hyphen but where the whole word stands elsewhere, and so does any word in doubt.
 */
final class DividedWords {
  private static final Phrases ENDINGS = Phrases.load("word-endings.txt");
  private static final Phrases HYPHENATED = Phrases.load("hyphen-prefixes.txt");
  private static final Phrases SUSPENDING = Phrases.load("suspending-words.txt");
  private static final int SHORTEST_HALF = 2;

  private final Set<String> words;
  private final boolean divides;

  private DividedWords(Set<String> words, boolean divides) {
    this.words = words;
    this.divides = divides;
  }

  /** The words of {@code lines} but for the halves at line ends. */
  static DividedWords of(CopyLines lines, boolean wrapped) {
    Set<String> words = new HashSet<>();
    int divided = 0;
    boolean rest = false;
    for (CopyLine line : lines.all()) {
      boolean cut =
          endsWithHyphen(line) && lines.after(line).filter(CopyLine::startsLowerCase).isPresent();
      collect(line.words(), rest, cut, words);
      rest = cut;
      divided += cut ? 1 : 0;
    }
    return new DividedWords(words, wrapped && divided > 1);
  }

  /** Whether {@code line} stops inside a word, or a word of several parts, that goes on below. */
  static boolean isDivided(CopyLine line, CopyLine next) {
    return endsWithHyphen(line)
        && head(line.words()).length() >= SHORTEST_HALF
        && next.startsLowerCase()
        && next.count() > 1;
  }

  /** Whether the hyphen stands for a part that follows later: {@code pre- and post-war}. */
  static boolean isSuspended(CopyLine line, CopyLine next) {
    return endsWithHyphen(line) && SUSPENDING.has(tail(next.words()));
  }

  /** Whether the last word of {@code line} and the first of {@code next} are one. */
  boolean isOneWord(CopyLine line, CopyLine next) {
    String head = head(line.words());
    String tail = tail(next.words());
    if (!endsWithHyphen(line) || head.isEmpty() || tail.isEmpty() || !next.startsLowerCase()) {
      return false;
    }
    if (words.contains(head + tail)) {
      return true;
    }
    if (HYPHENATED.has(head) || isPartOfMore(line.words(), next.words())) {
      return false;
    }
    return ENDINGS.has(tail) || (divides && !words.contains(head) && !words.contains(tail));
  }

  /** Whether the word has a figure or another hyphen: {@code 40-year-}. */
  private static boolean isPartOfMore(String line, String next) {
    int before = line.length() - 2 - head(line).length();
    int after = tail(next).length();
    return (before >= 0 && (line.charAt(before) == '-' || Character.isDigit(line.charAt(before))))
        || (after < next.length() && next.charAt(after) == '-');
  }

  private static boolean endsWithHyphen(CopyLine line) {
    String words = line.words();
    return words.length() > 1
        && words.endsWith("-")
        && Character.isLetter(words.charAt(words.length() - 2));
  }

  /** The letters before the hyphen at the end. */
  private static String head(String line) {
    int from = Math.max(0, line.length() - 1);
    while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
      from--;
    }
    return line.substring(from, Math.max(from, line.length() - 1)).toLowerCase(Locale.ROOT);
  }

  private static String tail(String next) {
    int to = 0;
    while (to < next.length() && Character.isLetter(next.charAt(to))) {
      to++;
    }
    return next.substring(0, to).toLowerCase(Locale.ROOT);
  }

  private static void collect(String line, boolean withoutFirst, boolean cut, Set<String> words) {
    String all = line.toLowerCase(Locale.ROOT);
    int end = cut ? all.length() - 1 - head(line).length() : all.length();
    int start = withoutFirst ? tail(line).length() : 0;
    for (int i = start; i <= end; i++) {
      if (i == end || !Character.isLetter(all.charAt(i))) {
        if (i > start) {
          words.add(all.substring(start, i));
        }
        start = i + 1;
      }
    }
  }
}
