package org.stet.checkquotes;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.QuoteType;

/** Tells speech from fragments of it, from words kept at a distance, and from titles. */
final class Types {
  private static final int SHORT = 3;
  private static final int LONGEST_TITLE = 8;

  private Types() {}

  /** What the quotation of these {@code words} is. */
  static QuoteType of(String words, @Nullable Setting setting, @Nullable Said said) {
    int count = count(words);
    if (setting == null) {
      return count > SHORT ? QuoteType.DIRECT : QuoteType.SCARE;
    }
    boolean titled = isTitleCase(words) && count <= LONGEST_TITLE && !endsAsSentence(words);
    if (titled && setting.work() && !setting.alone()) {
      return QuoteType.TITLE;
    }
    if (setting.soCalled() && count <= LONGEST_TITLE) {
      return QuoteType.SCARE;
    }
    if (said == null) {
      boolean introduced = count > SHORT || setting.afterComma();
      if (setting.alone() || (introduced && isSentence(words))) {
        return QuoteType.DIRECT;
      }
      if (titled && count > 1) {
        return QuoteType.TITLE;
      }
      if (setting.opens() && setting.beforeComma() && count >= SHORT && startsWithCapital(words)) {
        return QuoteType.DIRECT; // Speech in a language whose verbs are not known.
      }
      return count <= SHORT || setting.named() ? QuoteType.SCARE : QuoteType.MIXED;
    }
    boolean sentence = setting.alone() || setting.splitFrom();
    sentence |=
        startsWithCapital(words)
            && (setting.afterComma() || (setting.opens() && setting.beforeComma()));
    sentence |= isSentence(words) && (setting.ends() || setting.opens()) && !said.calls();
    sentence |= setting.opens() && setting.beforeComma() && count > SHORT;
    return sentence ? QuoteType.DIRECT : QuoteType.MIXED;
  }

  /**
   * How many words these are; no more than can matter are counted, an open mark may hold a book.
   */
  static int count(String words) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < words.length() && count <= LONGEST_TITLE; i++) {
      char c = words.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      if (Character.isIdeographic(c)) {
        inside = false; // No blanks between words; a sign is about a word.
      }
      boolean joins = inside && "'’-".indexOf(c) >= 0;
      count += part && !inside ? 1 : 0;
      inside = part || joins;
    }
    return count;
  }

  /** Whether the words begin with a capital and end with a mark that ends sentences. */
  static boolean isSentence(String words) {
    return startsWithCapital(words) && (endsAsSentence(words) || words.strip().endsWith(","));
  }

  /** Whether the words begin with a capital and are too many for a name. */
  static boolean startsAsSentence(String words) {
    return startsWithCapital(words) && count(words) > SHORT + 1;
  }

  private static boolean endsAsSentence(String words) {
    String stripped = words.strip();
    return !stripped.isEmpty() && ".?!…。！？؟।".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  private static boolean startsWithCapital(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        return !Character.isLowerCase(words.charAt(i));
      }
    }
    return false;
  }

  /** Whether every longer word begins with a capital, and at least half of all words. */
  private static boolean isTitleCase(String words) {
    int capitals = 0;
    int all = 0;
    for (String word : words.strip().split("\\s+", LONGEST_TITLE + 2)) {
      int first = 0;
      while (first < word.length() && !Character.isLetterOrDigit(word.charAt(first))) {
        first++;
      }
      if (first < word.length()
          && Character.isLowerCase(word.charAt(first))
          && word.length() - first > 4) {
        return false;
      }
      all += first < word.length() ? 1 : 0;
      capitals += first < word.length() && Character.isUpperCase(word.charAt(first)) ? 1 : 0;
    }
    return capitals > 0 && 2 * capitals >= all && startsWithCapital(words);
  }
}
