package org.stet.wire.api;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Short copy of which nearly every word has letters beyond ASCII, such as headlines in capitals:
 * two of them side by side may be valid UTF-8 ({@code PÓŁNOC}), and many look like other scripts.
 */
final class LatinWords {
  /** Copy as short as a headline; what is longer has other evidence. */
  private static final int SHORT = 400;

  /** Nearly all characters beyond ASCII are letters of one language. */
  private static final double SURE_LETTERS = 0.9;

  /** Of them some are signs, where UTF-8 makes no sense. */
  private static final double MOST_LETTERS = 0.7;

  private LatinWords() {}

  /** Whether {@code bytes} are words of a language in a set of Latin letters. */
  static boolean are(byte[] bytes) {
    return bytes.length <= SHORT && isMixed(bytes) && fit(bytes) >= SURE_LETTERS;
  }

  /**
   * Whether {@code bytes}, which are valid UTF-8, are rather words in a set of single bytes: as
   * UTF-8 every character beyond ASCII is of another script and stands in a Latin word.
   */
  static boolean areTakenForUtf8(byte[] bytes) {
    return bytes.length <= SHORT && isOddUtf8(bytes) && fit(bytes) >= MOST_LETTERS;
  }

  private static double fit(byte[] bytes) {
    return LatinSets.best(bytes).letters();
  }

  /** Whether most bytes beyond ASCII are in words that have letters of ASCII as well. */
  private static boolean isMixed(byte[] bytes) {
    int mixed = 0;
    int all = 0;
    int high = 0;
    boolean ascii = false;
    for (int i = 0; i <= bytes.length; i++) {
      byte b = i < bytes.length ? bytes[i] : (byte) ' ';
      if (b < 0) {
        high++;
      } else if (Character.isLetter(b)) {
        ascii = true;
      } else {
        mixed += ascii ? high : 0;
        all += high;
        high = 0;
        ascii = false;
      }
    }
    return all > 0 && mixed * 2 > all;
  }

  private static boolean isOddUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        any = true;
        if (!isOdd(text, i)) {
          return false;
        }
      }
    }
    return any;
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    boolean joined = isCapital(text, at - 1) && (isCapital(text, at + 1) || isEnd(text, at + 1));
    if (!joined && !isCapital(text, at + 1)) {
      return false;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      String composed =
          at == 0 ? "" : Normalizer.normalize(text.substring(at - 1, at + 1), Normalizer.Form.NFC);
      return composed.length() != 1;
    }
    return Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
  }

  private static boolean isEnd(String text, int at) {
    return at == text.length() || text.charAt(at) <= ' ';
  }

  private static boolean isCapital(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }
}
