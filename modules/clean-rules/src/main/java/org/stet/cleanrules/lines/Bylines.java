package org.stet.cleanrules.lines;

import java.util.Locale;
import org.stet.text.api.BylineForm;

/** Tells lines that say who wrote a story. */
public final class Bylines {
  private static final Phrases BY = Phrases.load("by-words.txt");
  private static final Phrases SMALL = Phrases.load("name-words.txt");
  private static final Phrases ROLES = Phrases.load("author-words.txt");
  private static final Phrases DAYS = Phrases.load("date-words.txt");
  private static final int SHORTEST_DAY = 5;
  private static final int LONGEST = 30;
  private static final int LONGEST_NAMES = 10;
  private static final int LONGEST_ROLE = 5;

  private Bylines() {}

  /** Whether {@code line} is nothing but the word By. */
  public static boolean isCut(CopyLine line) {
    return (line.count() == 1 && isBy(line.words()))
        || (line.words().endsWith(",") && isByline(line));
  }

  /** Whether {@code line} can be what stands after By on the line before. */
  public static boolean isRest(CopyLine line) {
    return line.count() <= LONGEST_NAMES + 4
        && !line.endsSentence()
        && (!isByline(line) || isStroked(words(line)));
  }

  /** Whether {@code line} is a byline. */
  public static boolean isByline(CopyLine line) {
    if (!line.isParagraph() || line.count() < 2 || line.count() > LONGEST) {
      return false;
    }
    if (isPosted(line) || BylineForm.of(line.words()).isPresent()) {
      return true;
    }
    if (line.isProse()) {
      return false;
    }
    String[] words = words(line);
    if (isGlued(words[0])) {
      return isNames(words, 1);
    }
    if (isBy(words[0])) {
      return (line.count() <= 3 && startsLower(words[0]))
          || (words[0].length() > 0 && isNames(words, 1));
    }
    return isStroked(words);
  }

  /** Whether {@code line}, the one below a byline, says what its author is: {@code City Editor}. */
  public static boolean isRole(CopyLine line) {
    if (!line.isParagraph() || line.count() > LONGEST_ROLE || line.endsSentence()) {
      return false;
    }
    String[] words = words(line);
    boolean role = false;
    for (String word : words) {
      if (!startsUpper(word) && !isSmall(word)) {
        return false;
      }
      role |= ROLES.has(CopyLine.fold(word));
    }
    return role;
  }

  private static String[] words(CopyLine line) {
    return line.words().strip().split("[\\s\\p{Z}]+", LONGEST + 1);
  }

  /** Whether the first word is By with a name stuck to it: {@code ByAnn}. */
  private static boolean isGlued(String word) {
    return word.length() > 3
        && (word.startsWith("By") || word.startsWith("by"))
        && Character.isUpperCase(word.charAt(2))
        && Character.isLowerCase(word.charAt(3));
  }

  /** Whether the words are names, a stroke and what they are: {@code Ann Bell | Columnist}. */
  private static boolean isStroked(String[] words) {
    if (words.length < 3) {
      return false;
    }
    int strokes = 0;
    for (String word : words) {
      strokes += word.equals("|") ? 1 : 0;
    }
    boolean inside = !words[0].equals("|") && !words[1].equals("|");
    return strokes == 1
        && inside
        && !words[words.length - 1].equals("|")
        && words.length <= LONGEST_NAMES
        && allNames(words);
  }

  private static boolean allNames(String[] words) {
    for (String word : words) {
      if (!startsUpper(word) && !word.equals("|") && !isSmall(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code line} is a posting line of a weblog: {@code Posted on 1 May by Ann Bell}. */
  private static boolean isPosted(CopyLine line) {
    String key = line.key();
    int by = key.indexOf(" by ");
    boolean posted =
        key.startsWith("posted ") || key.startsWith("published ") || key.startsWith("written by ");
    return posted && (by > 0 || key.startsWith("written by ")) && hasDigitOrName(line);
  }

  private static boolean hasDigitOrName(CopyLine line) {
    return line.words().chars().anyMatch(Character::isDigit) || line.key().startsWith("written by");
  }

  private static boolean isBy(String word) {
    return BY.has(word.toLowerCase(Locale.ROOT).replace(":", ""))
        && (word.equals(word.toLowerCase(Locale.ROOT))
            || Character.isUpperCase(word.codePointAt(0)));
  }

  /** Whether the words from {@code from} up to the first comma or stroke are names. */
  private static boolean isNames(String[] words, int from) {
    if (from < words.length && isDay(words[from])) {
      return false;
    }
    int names = 0;
    for (int i = from; i < words.length; i++) {
      String word = words[i];
      if ("|/-–—·•".contains(word)) {
        break;
      }
      if (names > 0 && (Character.isDigit(word.charAt(0)) || Dates.isMonth(word))) {
        break;
      }
      boolean ends = word.endsWith(",") || word.endsWith("|");
      boolean name = startsUpper(word);
      if (!name && (i == from || !isSmall(word))) {
        return false;
      }
      names += name ? 1 : 0;
      if (names > LONGEST_NAMES) {
        return false;
      }
      if (ends) {
        return names > 1 || !isClause(words, i + 1);
      }
    }
    return names > 0;
  }

  /** Whether {@code word} is a day of the week, which nobody is called: {@code By Monday}. */
  private static boolean isDay(String word) {
    String key = CopyLine.fold(word);
    return key.length() >= SHORTEST_DAY && DAYS.has(key);
  }

  /**
   * Whether the words from {@code from} on are no person's role: {@code By Easter, all was lost}.
   */
  private static boolean isClause(String[] words, int from) {
    if (from >= words.length || !startsLower(words[from]) || isSmall(words[from])) {
      return false;
    }
    for (int i = from; i < words.length; i++) {
      if (ROLES.has(CopyLine.fold(words[i]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(String word) {
    return SMALL.has(word.toLowerCase(Locale.ROOT))
        || Character.isDigit(word.charAt(0))
        || word.startsWith("(")
        || word.startsWith("&");
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean startsLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }
}
