package org.stet.exportformats.agency;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a letter that an alphabet lacks: signs by what they mean, letters by their base.
 */
final class StandIns {
  private static final Map<Integer, String> SIGNS = signs();
  private static final Map<Integer, String> ANPA = anpa();

  private StandIns() {}

  private static Map<Integer, String> signs() {
    Map<Integer, String> signs = new HashMap<>();
    each(signs, "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", "\"");
    each(signs, "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc", "'");
    each(signs, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-");
    each(signs, "\u2022\u2023\u25aa\u00b7", "*");
    each(signs, "\u2044\u2215", "/");
    each(signs, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " ");
    each(signs, "\u202f\u205f\u3000\t\n", " ");
    each(signs, "\u0141", "L");
    each(signs, "\u0142", "l");
    each(signs, "\u0110\u00d0", "D");
    each(signs, "\u0111\u00f0", "d");
    each(signs, "\u0131", "i");
    each(signs, "\u0152", "OE");
    each(signs, "\u0153", "oe");
    each(signs, "\u00c6", "AE");
    each(signs, "\u00e6", "ae");
    each(signs, "\u00d8", "O");
    each(signs, "\u00f8", "o");
    each(signs, "\u00de", "Th");
    each(signs, "\u00fe", "th");
    each(signs, "\u00df", "ss");
    each(signs, "\u1e9e", "SS");
    each(signs, "\u20ac", "EUR");
    each(signs, "\u00a3", "GBP");
    each(signs, "\u00a5", "JPY");
    each(signs, "\u00a9", "(c)");
    each(signs, "\u00ae", "(R)");
    each(signs, "\u00d7", "x");
    each(signs, "\u00a1\u00bf", "");
    each(signs, "\u00b0", " deg.");
    each(signs, "\u00a7", "Sec.");
    return Map.copyOf(signs);
  }

  /** Marks of quotations and dashes as the wire writes them, and what is not to be a code. */
  private static Map<Integer, String> anpa() {
    Map<Integer, String> signs = new HashMap<>();
    each(signs, "\u201c\u201e\u00ab", "``");
    each(signs, "\u201d\u00bb", "''");
    each(signs, "\u2013\u2014", "_");
    each(signs, "<{", "(");
    each(signs, ">}", ")");
    each(signs, "=", "(equals)");
    each(signs, "^`", "'");
    each(signs, "_~", "-");
    each(signs, "|\\", "/");
    each(signs, "@", "(at)");
    return Map.copyOf(signs);
  }

  private static void each(Map<Integer, String> signs, String letters, String standIn) {
    letters.codePoints().forEach(c -> signs.put(c, standIn));
  }

  /** What stands for {@code c}, empty where it is left out; null if nothing can. */
  static @Nullable String of(int c, Alphabet alphabet) {
    if (alphabet == Alphabet.ANPA && ANPA.containsKey(c)) {
      return ANPA.get(c);
    }
    String sign = SIGNS.get(c);
    if (sign != null) {
      return sign;
    }
    int type = Character.getType(c);
    if (type == Character.FORMAT || type == Character.LINE_SEPARATOR) {
      return type == Character.FORMAT ? "" : " "; // Direction marks, soft hyphens, joiners.
    }
    return base(c, alphabet);
  }

  /** The letter without its marks, or what a sign is made of: {@code ő}, {@code ½}, {@code ™}. */
  private static @Nullable String base(int c, Alphabet alphabet) {
    String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    StringBuilder base = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char part = apart.charAt(i);
      if (part == '\u2044') {
        base.append('/');
      } else if (alphabet.has(part)) {
        base.append(part);
      } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
        return null;
      }
    }
    return base.length() == 0 ? null : base.toString();
  }
}
