package org.stet.cleanrules.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.Phrases;

/**
 * Tells whether a hyphen at the end of a line divides a word or belongs to it.
 *
 * <p>It divides one if the whole word stands elsewhere in the text; if what follows is an ending
 * that is no word; or, in a text that was wrapped at a width and divides more than one word, if
 * neither half stands elsewhere as a word. A text that has more hyphens inside its lines than at
 * their ends divides none but for proof: mailers wrap at the hyphens that a text has. A half such
 * as {@code self} or {@code based} keeps its hyphen but where the whole word stands elsewhere, and
 * so does any word in doubt.
 */
final class DividedWords {
  private static final Phrases ENDINGS = Phrases.load("word-endings.txt");
  private static final Phrases HYPHENATED = Phrases.load("hyphen-prefixes.txt");
  private static final Phrases SUSPENDING = Phrases.load("suspending-words.txt");
  private static final Phrases SECOND_PARTS = Phrases.load("hyphen-second-parts.txt");

  /** A hyphen inside a line, which nobody set to divide a word. */
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+");

  /** Shorter lines that end with a hyphen may be labels. */
  private static final int LEAST_WORDS = 4;

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
    Set<String> divided = new HashSet<>();
    Set<String> compounds = new HashSet<>();
    Set<String> tails = new HashSet<>();
    boolean rest = false;
    for (CopyLine line : lines.all()) {
      Optional<CopyLine> next = lines.after(line).filter(DividedWords::goesOn);
      boolean cut = endsWithHyphen(line) && next.isPresent();
      collect(line.words(), rest, cut, words);
      rest = cut;
      if (cut) {
        String tail = next.map(below -> tail(below.words())).orElse("");
        divided.add(head(line.words()) + tail);
        tails.add(tail);
      }
      Matcher inside = COMPOUND.matcher(line.words());
      while (inside.find()) {
        compounds.add(inside.group());
      }
    }
    boolean proof =
        tails.stream().anyMatch(ENDINGS::has) || divided.stream().anyMatch(words::contains);
    boolean many = divided.size() > 1 && (proof || divided.size() > compounds.size());
    return new DividedWords(words, wrapped && many);
  }

  private static boolean goesOn(CopyLine next) {
    return next.startsLowerCase() && next.blanksBefore() == 0;
  }

  /** Whether {@code line} stops inside a word, or a word of several parts, that goes on below. */
  static boolean isDivided(CopyLine line, CopyLine next) {
    return endsWithHyphen(line)
        && head(line.words()).length() >= SHORTEST_HALF
        && next.startsLowerCase()
        && next.count() > 1;
  }

  /** Whether {@code line} stops behind the hyphen of a name or noun that goes on below. */
  static boolean isCompound(CopyLine line, CopyLine next) {
    return endsWithHyphen(line)
        && line.count() >= LEAST_WORDS
        && next.count() > 1
        && Character.isUpperCase(next.words().codePointAt(0));
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
    boolean compound = HYPHENATED.has(head) || SECOND_PARTS.has(tail);
    if (compound || isPartOfMore(line.words(), next.words())) {
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
