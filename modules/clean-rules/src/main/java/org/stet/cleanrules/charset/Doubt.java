package org.stet.cleanrules.charset;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.cleanrules.charset.Misread.Evidence;

/**
 * Characters that may be a misread one, or the last letter of a word and the mark behind it ({@code
 * «CAFÉ»}, {@code VI MÅ…}, {@code a gâ…”}). That copy was misread elsewhere does not settle it,
 * since a desk sets a damaged paragraph among good ones: the same letter must have been misread
 * where nothing else can be meant, and no quotation may wait for the mark.
 */
final class Doubt {
  /** Marks that stand behind a word. */
  private static final String BEHIND =
      "\u00a0\u00ab\u00bb\u00ae\u00b0\u00b1\u00b2\u00b3\u00b4\u00b7\u00b8\u00b9\u00d7"
          + "\u2013\u2014\u2018\u2019\u201c\u201d\u2020\u2021\u2022\u2026\u2039\u203a\u2122";

  private static final String DOUBLE = "\u201c\u201d\u201e\"";
  private static final String SINGLE = "\u2018\u2019\u201a";
  private static final String ANGLES = "\u00ab\u00bb";
  private static final String ANGLE = "\u2039\u203a";

  private final String text;
  private final Set<Integer> sureLetters = new HashSet<>();

  /** Offsets of characters that are surely misread. */
  private final BitSet sure = new BitSet();

  /**
   * Doubts about some of {@code misread}, which is all that may be so in {@code text}, in order.
   */
  Doubt(String text, List<Misread> misread) {
    this.text = text;
    for (Misread one : misread) {
      if (one.evidence() == Evidence.PROOF || one.evidence() == Evidence.LIKELY) {
        sureLetters.add(Character.toLowerCase(one.original()));
      }
    }
    for (Misread one : misread) {
      if (one.evidence() != Evidence.POSSIBLE
          && (one.evidence() != Evidence.DOUBTFUL || isDispelled(one))) {
        for (int i = one.start(); i < one.end(); i++) {
          sure.set(i);
        }
      }
    }
  }

  /** Whether the characters at {@code at} look like a word's end and a mark as well. */
  static boolean isDue(String text, int at, int original) {
    int length = WrongSet.length(original);
    char first = text.charAt(at);
    char mark = text.charAt(at + 1);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + length < text.length() ? text.charAt(at + length) : ' ';
    if (length > 3 || BEHIND.indexOf(mark) < 0) {
      return false;
    }
    if (length == 3) {
      return BEHIND.indexOf(text.charAt(at + 2)) >= 0 && !Character.isLetterOrDigit(after);
    }
    if (!Character.isUpperCase(first) || Character.isLowerCase(before)) {
      return false;
    }
    if (mark == '\u00a0') {
      return Character.isUpperCase(before);
    }
    if (original == '\u00d6' && Character.isLetter(before)) {
      return false; // A dash right behind a word and before none would be odd.
    }
    return !Character.isLetter(after) && !(first == '\u00c2' && !isInWordOrQuoted(before));
  }

  /** Whether {@code misread} looks like the last capital of a word and what stands behind it. */
  static boolean isEndOfCapitals(String text, Misread misread) {
    int start = misread.start();
    int end = misread.end();
    return start > 0
        && Character.isUpperCase(text.charAt(start - 1))
        && Character.isUpperCase(text.charAt(start))
        && !Character.isLetter(text.charAt(start + 1))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  /** Whether {@code misread} is a misread character nonetheless. */
  boolean isDispelled(Misread misread) {
    int start = misread.start();
    int original = misread.original();
    if (Character.isLowerCase(original)
        && start > 0
        && Character.isUpperCase(text.charAt(start - 1))) {
      return false;
    }
    boolean sign = !Character.isLetter(original) && !Character.isIdentifierIgnorable(original);
    boolean seen =
        (sign && (Misread.isLatin(original) || Misread.isSign(original)))
            || sureLetters.contains(Character.toLowerCase(original));
    return seen && !isAwaited(start + 1) && !isAwaited(misread.end() - 1);
  }

  /** Whether a quotation that was opened before in its paragraph may end with the mark here. */
  private boolean isAwaited(int mark) {
    String family = family(text.charAt(mark));
    boolean open = false;
    for (int i = mark - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
      if (family.indexOf(text.charAt(i)) >= 0 && !sure.get(i)) {
        open = !open;
      }
    }
    return open;
  }

  private static boolean isInWordOrQuoted(char before) {
    return Character.isLetter(before) || !family(before).isEmpty();
  }

  /** The marks among which {@code mark} opens or closes; empty if it is none of quotation. */
  private static String family(char mark) {
    for (String family : List.of(DOUBLE, SINGLE, ANGLES, ANGLE)) {
      if (family.indexOf(mark) >= 0) {
        return family;
      }
    }
    return "";
  }
}
