package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the sets of Cyrillic letters apart, which frequencies of bytes confuse: read in the wrong
 * one, a word has capitals in its midst, or signs that are no letters.
 */
final class Cyrillic {
  private static final int SAMPLE = 1 << 16;

  /** So many words are not all in capitals. */
  private static final int MANY = 8;

  private static final List<Charset> SETS =
      CharsetLabel.known("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic");

  private Cyrillic() {}

  static boolean isOne(Charset charset) {
    return SETS.contains(charset);
  }

  /** The set in which {@code bytes} read best; of equal ones {@code likely}, then the commonest. */
  static Charset best(byte[] bytes, Charset likely) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    Charset best = likely;
    int least = oddities(new String(sample, likely));
    for (Charset set : SETS) {
      int odd = oddities(new String(sample, set));
      if (odd < least) {
        best = set;
        least = odd;
      }
    }
    return best;
  }

  /**
   * How odd {@code text} is: words with capitals in their midst, signs that nobody writes there,
   * and a long text of capitals alone.
   */
  private static int oddities(String text) {
    int odd = 0;
    int shouted = 0;
    int words = 0;
    for (String word : text.split("[\\s\\p{Punct}]+")) {
      String letters =
          word.replaceAll(
              "^[\u00ab\u201e\u201c\u2116\u2014]|[\u00bb\u201c\u201d\u2026]$|\u00a0", "");
      if (letters.chars().allMatch(c -> c < 128)) {
        continue;
      }
      words++;
      odd += (int) letters.chars().filter(c -> c > 127 && !isCyrillic((char) c)).count();
      String rest = letters.substring(1);
      boolean upper = rest.chars().anyMatch(Character::isUpperCase);
      boolean lower = letters.chars().anyMatch(Character::isLowerCase);
      odd += upper && lower ? 1 : 0;
      shouted += upper && !lower ? 1 : 0;
    }
    return 4 * odd + (words < MANY ? 0 : shouted);
  }

  private static boolean isCyrillic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }
}
