package org.stet.cleanrules.charset;

import org.stet.cleanrules.charset.WrongSet.Kind;

/**
 * Whether characters that may be a misread one can be nothing else: good copy in some language has
 * nearly every pair of them somewhere, above all a letter and the mark behind it ({@code CLICHÉ»},
 * {@code готов…»}) and words in capitals ({@code DEVÄŤ}).
 */
final class Proof {
  /** Marks that good copy sets right behind, before or between letters. */
  private static final String MARKS =
      "\u00a0\u00ab\u00bb\u00b1\u00b7\u00d7\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2021\u2022"
          + "\u2026\u2030\u2039\u203a\u2122\u00ae\u00b4\u00a8\u00b8\u2264\u2265";

  /** Signs before which nobody writes a capital A with a circumflex that stands for itself. */
  private static final String AFTER_A_CIRCUMFLEX =
      "\u00a3\u00a5\u00a2\u00a9\u00ae\u00b0\u00a7\u00bf\u00a1\u00bc\u00bd\u00be";

  private Proof() {}

  /** Whether the characters at {@code at}, read as {@code original}, prove the mistake. */
  static boolean is(String text, Kind kind, int at, int original) {
    int length = WrongSet.length(original);
    for (int i = at; i < at + length; i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return switch (length) {
      case 2 -> Misread.isLatin(original) && ofTwo(text, kind, at);
      case 3 -> isCommonSign(original);
      default -> kind != Kind.WINDOWS_1251 && original >= 0x1f000 && original <= 0x1faff;
    };
  }

  /** Marks, dashes, currencies: their first two bytes are never good copy side by side. */
  private static boolean isCommonSign(int original) {
    return (original >= 0x2010 && original <= 0x203a)
        || (original >= 0x20a0 && original <= 0x20bf)
        || (original >= 0xfb00 && original <= 0xfb04)
        || original == 0x2116
        || original == 0x2122
        || original == 0xfeff;
  }

  private static boolean ofTwo(String text, Kind kind, int at) {
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    boolean inWord = isSmall(before) && isSmall(after);
    return switch (kind) {
      case WINDOWS_1252, WINDOWS_1250 -> {
        if (first == '\u00c2' && AFTER_A_CIRCUMFLEX.indexOf(second) >= 0) {
          yield !Character.isLetter(before);
        }
        if (MARKS.indexOf(second) >= 0) {
          yield inWord;
        }
        // A capital after a small letter is odd by itself; before one it begins a word.
        yield isSmall(before) || (isSmall(after) && !Character.isLetter(second));
      }
      case MAC_ROMAN -> {
        boolean common = Character.isLetter(second) || MARKS.indexOf(second) >= 0;
        yield inWord || (!common && (isSmall(before) || isSmall(after)));
      }
      case IBM_437, IBM_850 -> isSmall(before);
      case WINDOWS_1251 -> false;
    };
  }

  /** Whether {@code c} is a small Latin letter. */
  private static boolean isSmall(char c) {
    return Character.isLowerCase(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
