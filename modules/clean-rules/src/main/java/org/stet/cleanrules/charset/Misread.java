package org.stet.cleanrules.charset;

import java.util.ArrayList;
import java.util.List;
import org.stet.cleanrules.charset.WrongSet.Kind;

/**
 * A character that was read in the wrong set.
 *
 * @param start where its wrong reading begins, in UTF-16 code units
 * @param original the character as it was, as a code point
 * @param evidence how much it says that it was misread
 */
record Misread(int start, int original, Evidence evidence) {

  /** How much a character says that it was misread. */
  enum Evidence {
    /** Nobody writes such characters on purpose: it proves the mistake. */
    PROOF,
    /** Right where the mistake was proved once. */
    LIKELY,
    /** Right where the mistake was proved time and again. */
    POSSIBLE
  }

  /** So many letters of a foreign script in a row are no chance. */
  private static final int LETTERS_IN_A_ROW = 2;

  /** In the letters of Cyrillic copy itself chance is greater. */
  private static final int LETTERS_IN_CYRILLIC = 3;

  /** What stands after a letter in good copy, and so may follow one that only looks odd. */
  private static final String CLOSING =
      "\u00bb\u201d\u2019\u201c\u2018\u203a\u2026\u2013\u2014\u00a0\u2122\u00ae";

  int end() {
    return start + WrongSet.length(original);
  }

  /** All that may be misread in {@code text} if it was read in {@code set}. */
  static List<Misread> in(String text, WrongSet set) {
    List<Misread> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int original = text.charAt(at) < 0x80 ? -1 : set.original(text, at);
      if (original < 0) {
        at++;
        continue;
      }
      int end = at;
      List<Integer> run = new ArrayList<>();
      while (end < text.length() && original >= 0) {
        run.add(original);
        end += WrongSet.length(original);
        original = end < text.length() ? set.original(text, end) : -1;
      }
      judge(text, set.kind(), at, run, found);
      at = end;
    }
    return found;
  }

  private static void judge(
      String text, Kind kind, int start, List<Integer> run, List<Misread> found) {
    long letters = run.stream().filter(Misread::isForeign).count();
    boolean row = letters >= (kind == Kind.WINDOWS_1251 ? LETTERS_IN_CYRILLIC : LETTERS_IN_A_ROW);
    int at = start;
    for (int original : run) {
      boolean known = isLatin(original) || isSign(original);
      boolean beside = row || run.size() > 1 || WrongSet.length(original) > 2;
      if (known ? isSure(text, kind, at, original) : row && isWritten(original)) {
        found.add(new Misread(at, original, Evidence.PROOF));
      } else if (known || isHalf(original) || (beside && isWritten(original))) {
        found.add(new Misread(at, original, Evidence.LIKELY));
      } else if (isWritten(original)) {
        found.add(new Misread(at, original, Evidence.POSSIBLE));
      }
      at += WrongSet.length(original);
    }
  }

  private static boolean isSure(String text, Kind kind, int at, int original) {
    int length = WrongSet.length(original);
    for (int i = at; i < at + length; i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    if (length > 2) {
      return isSign(original);
    }
    if (!isLatin(original) || kind == Kind.WINDOWS_1251) {
      return false;
    }
    boolean after = at > 0 && Character.isLowerCase(text.charAt(at - 1));
    boolean before = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
    char second = text.charAt(at + 1);
    return switch (kind) {
      case WINDOWS_1252, WINDOWS_1250 -> {
        boolean measure =
            "\u00b2\u00b3\u00b9\u00b0".indexOf(second) >= 0 && text.charAt(at) == '\u00c5';
        yield (CLOSING.indexOf(second) < 0 && !measure) || (after && before);
      }
      case MAC_ROMAN -> after || before;
      default -> {
        boolean drawn = second >= '\u2500' && second <= '\u259f';
        yield drawn ? after && before : after || before;
      }
    };
  }

  /** Letters and signs that Western and Central European copy has. */
  private static boolean isLatin(int original) {
    return original >= 0xa0 && original <= 0x17f;
  }

  /** Marks, dashes, currencies, arrows, pictures: what is one character by itself. */
  private static boolean isSign(int original) {
    return (original >= 0x2010 && original <= 0x205e)
        || (original >= 0x20a0 && original <= 0x20bf)
        || (original >= 0x2100 && original <= 0x21ff)
        || (original >= 0x2600 && original <= 0x27bf)
        || (original >= 0xfb00 && original <= 0xfb04)
        || original == 0xfeff
        || original >= 0x1f000;
  }

  /** Whether it is itself what is left of a byte, since the copy was misread twice. */
  private static boolean isHalf(int original) {
    return original >= 0x80 && original < 0xa0;
  }

  /** Whether it is a character that a text may have. */
  private static boolean isWritten(int original) {
    return switch (Character.getType(original)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL, Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  /** Letters of other scripts, which come in words. */
  private static boolean isForeign(int original) {
    return original > 0x17f && Character.isLetter(original);
  }
}
