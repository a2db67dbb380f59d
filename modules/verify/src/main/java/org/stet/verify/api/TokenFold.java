package org.stet.verify.api;

import java.util.Locale;
import org.stet.text.api.TextRange;

/**
 * Folds a text to words. White space, capitals, shapes of marks and all punctuation go;
 * contractions are taken apart, numerals and spelling variants get one form. One pass, linear.
 */
final class TokenFold {
  private static final String APOSTROPHES = "'’‘ʼ′`´＇";
  private static final int ASCII = 128;
  static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff\u200e\u200f";

  private final String text;

  /** The same text: a string looks up its kind of letters for each. */
  private final char[] letters;

  private final Tokens tokens;
  private final Numerals numerals;
  private final WordForms forms;

  TokenFold(String text, WordForms forms) {
    this.text = text;
    this.letters = text.toCharArray();
    this.forms = forms;
    this.tokens = new Tokens(text);
    this.numerals = new Numerals(tokens);
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Folds the stretch from {@code start} to {@code end}; what was folded before stays in front. */
  void fold(int start, int end) {
    int at = start;
    while (at < end) {
      char c = letters[at];
      if (isWordPart(c)) {
        int last = wordEnd(at, end);
        add(at, last);
        at = last;
      } else {
        // What an opening mark cut off: [the mayor]'s.
        int suffix = Character.isLetter(next(at, end)) ? looseSuffix(at, end) : at;
        numerals.sign(c, at);
        at = Math.max(suffix, at + 1);
      }
    }
    numerals.end();
  }

  Tokens tokens() {
    return tokens;
  }

  private char next(int at, int end) {
    return at + 1 < end ? letters[at + 1] : ' ';
  }

  /** Adds the suffix of a contraction whose word is in brackets; where it ends. */
  private int looseSuffix(int at, int end) {
    if (!isApostrophe(letters[at]) || at == 0 || letters[at - 1] != ']') {
      return at;
    }
    int last = wordEnd(at + 1, end);
    String word = "'" + text.substring(at + 1, last).toLowerCase(Locale.ROOT);
    if (!Contractions.isSuffix(word)) {
      return at;
    }
    tokens.add(Contractions.ofSuffix(word), at, last, at, last);
    return last;
  }

  private static boolean isWordPart(char c) {
    return c < ASCII ? isPlain(c) : isForeign(c);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isForeign(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isCombining(c);
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private int wordEnd(int start, int end) {
    int at = start;
    while (at < end) {
      char c = letters[at];
      boolean inside = isWordPart(c) || (c >= ASCII && INVISIBLE.indexOf(c) >= 0);
      if (!inside && (c == ' ' || !joins(at, start, end))) {
        break;
      }
      at++;
    }
    while (at > start && letters[at - 1] >= ASCII && INVISIBLE.indexOf(letters[at - 1]) >= 0) {
      at--;
    }
    return at;
  }

  /** Whether the mark at {@code at} is inside a word: don't, 7.3, 1,000, U.S. */
  private boolean joins(int at, int start, int end) {
    char c = letters[at];
    char before = at > start ? letters[at - 1] : ' ';
    char after = next(at, end);
    if (isApostrophe(c)) {
      return Character.isLetterOrDigit(before) && Character.isLetter(after);
    }
    if (c == ',' || c == '.') {
      if (Character.isDigit(before) && Character.isDigit(after)) {
        return true;
      }
    }
    boolean letter = Character.isUpperCase(before) && (at - 1 == start || letters[at - 2] == '.');
    boolean initial =
        Character.isUpperCase(after)
            && (at + 2 >= end || !Character.isLetterOrDigit(letters[at + 2]));
    return c == '.' && letter && initial;
  }

  private void add(int start, int end) {
    WordForms.Form form = forms.of(new String(letters, start, end - start));
    String first = form.words().get(0);
    if (form.isFiller()) {
      tokens.fillers().add(new TextRange(start, end));
    } else if (form.words().size() == 1) {
      boolean country = first.equals("us") && text.startsWith("US", start) && !capitals(start);
      numerals.word(country ? "u.s" : first, start, end);
    } else {
      numerals.end();
      for (int i = 0; i < form.words().size(); i++) {
        int from = form.cut() == 0 || i == 0 ? start : start + form.cut();
        int to = form.cut() == 0 || i > 0 ? end : start + form.cut();
        tokens.add(form.words().get(i), from, to, start, end);
      }
    }
  }

  /** Whether the word before is in capitals too. */
  private boolean capitals(int start) {
    int at = start - 1;
    while (at > 0 && !Character.isLetter(letters[at])) {
      at--;
    }
    return at > 0 && Character.isUpperCase(letters[at]);
  }
}
