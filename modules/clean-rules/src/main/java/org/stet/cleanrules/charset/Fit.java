package org.stet.cleanrules.charset;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;

/**
 * Whether what a repair yields fits the word that it stands in: good copy has letters side by side
 * whose bytes happen to be UTF-8 ({@code PÓŁNOC}, {@code PŘÍŠTÍ}, {@code píšťala}), and repaired it
 * would have a Cyrillic letter, a mark without its letter or a sign in the midst of a Latin word.
 */
final class Fit {
  /** Signs that stand between letters. */
  private static final String BETWEEN_LETTERS = "\u00a0\u00ad\u00b7\u00ab\u00bb";

  private final String text;
  private final List<Misread> misread;

  /** The text with all of {@link #misread} put back. */
  private final String mended;

  /** Where each of {@link #misread} stands in {@link #mended}. */
  private final int[] places;

  /** What may be misread in {@code text}, in order, and what it would be. */
  Fit(String text, List<Misread> misread) {
    this.text = text;
    this.misread = misread;
    this.places = new int[misread.size()];
    StringBuilder mending = new StringBuilder(text.length());
    int at = 0;
    for (int i = 0; i < misread.size(); i++) {
      mending.append(text, at, misread.get(i).start());
      places[i] = mending.length();
      mending.appendCodePoint(misread.get(i).original());
      at = misread.get(i).end();
    }
    this.mended = mending.append(text, at, text.length()).toString();
  }

  /** Whether the word in which misread {@code index} stands is good as it is. */
  boolean isGoodAsItStands(int index) {
    int start = misread.get(index).start();
    int end = misread.get(index).end();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Alphabets.haveWord(text.substring(start, end));
  }

  /** Whether what misread {@code index} would become is one half of a misread character again. */
  boolean isHalfWay(int index, WrongSet set) {
    for (int at = Math.max(0, places[index] - 3); at <= places[index]; at++) {
      int original = mended.charAt(at) < 0x80 ? -1 : set.original(mended, at);
      if (original >= 0 && at + WrongSet.length(original) > places[index]) {
        return true;
      }
    }
    return false;
  }

  /** Whether what misread {@code index} would become fits what would stand beside it. */
  boolean isGoodMended(int index) {
    int original = misread.get(index).original();
    int place = places[index];
    int end = place + Character.charCount(original);
    int base = base(place);
    int before = base < 0 ? ' ' : mended.codePointAt(base);
    int after = end == mended.length() ? ' ' : mended.codePointAt(end);
    if (isMark(original)) {
      return isLatin(before) ? composes(base, end) : Character.isLetter(before);
    }
    if (isLatin(original)) {
      return Alphabets.haveLetter(original)
          && !isForeign(before)
          && !isForeign(after)
          && isOfOneCase(original, place, after);
    }
    if (Character.isLetter(original) && original != '\u00aa' && original != '\u00ba') {
      return !isLatin(before) && !isLatin(after);
    }
    boolean between = isLatin(before) && isLatin(after);
    return !between || WrongSet.length(original) > 2 || isBetweenLetters(original);
  }

  private static boolean isBetweenLetters(int sign) {
    return sign < 0xa0 || BETWEEN_LETTERS.indexOf(sign) >= 0;
  }

  /** Where what stands before {@code place} begins, without the marks on it; -1 at the start. */
  private int base(int place) {
    int at = place;
    do {
      at -= at == 0 ? 1 : Character.charCount(mended.codePointBefore(at));
    } while (at >= 0 && isMark(mended.codePointAt(at)));
    return at;
  }

  /** Whether a letter and the marks on it make one of a language. */
  private boolean composes(int base, int end) {
    String letter = Normalizer.normalize(mended.substring(base, end), Normalizer.Form.NFC);
    return letter.codePointCount(0, letter.length()) == 1
        && Alphabets.haveLetter(letter.codePointAt(0));
  }

  /** Whether a letter is not a small one at the end or in the midst of a word in capitals. */
  private boolean isOfOneCase(int letter, int place, int after) {
    if (!Character.isLowerCase(letter)) {
      return true;
    }
    int capitals = 0;
    int at = place;
    while (at > 0 && Character.isUpperCase(mended.charAt(at - 1))) {
      capitals++;
      at--;
    }
    boolean first = at == 0 || !Character.isLetter(mended.charAt(at - 1));
    return !(capitals > 1 && first && !Character.isLowerCase(after))
        && !(capitals > 0 && Character.isUpperCase(after));
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static boolean isForeign(int c) {
    return Character.isLetter(c) && !isLatin(c) && UnicodeScript.of(c) != UnicodeScript.COMMON;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
