package org.stet.cleanrules.charset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    /** Looks like a word and the mark behind it just as well: see {@link Doubt}. */
    DOUBTFUL,
    /** Right where the mistake was proved time and again. */
    POSSIBLE
  }

  /** So many letters of one foreign script side by side are no chance. */
  private static final long LETTERS_IN_A_ROW = 3;

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
    boolean row =
        run.stream()
            .filter(Misread::isForeign)
            .collect(Collectors.groupingBy(Character.UnicodeScript::of, Collectors.counting()))
            .values()
            .stream()
            .anyMatch(letters -> letters >= LETTERS_IN_A_ROW);
    int at = start;
    for (int original : run) {
      boolean known = isLatin(original) || isSign(original);
      boolean beside = row || run.size() > 1 || WrongSet.length(original) > 2;
      if (known ? Proof.is(text, kind, at, original) : row && isWritten(original)) {
        found.add(new Misread(at, original, Evidence.PROOF));
      } else if (run.size() == 1 && Doubt.isDue(text, at, original)) {
        found.add(new Misread(at, original, Evidence.DOUBTFUL));
      } else if (known || isHalf(original) || (beside && isWritten(original))) {
        found.add(new Misread(at, original, Evidence.LIKELY));
      } else if (isWritten(original)) {
        found.add(new Misread(at, original, Evidence.POSSIBLE));
      }
      at += WrongSet.length(original);
    }
  }

  /** Letters and signs that Western and Central European copy has. */
  static boolean isLatin(int original) {
    return original >= 0xa0 && original <= 0x17f;
  }

  /** Marks, dashes, currencies, arrows, pictures: what is one character by itself. */
  static boolean isSign(int original) {
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

  /** Letters of the scripts in which the world's copy is written, which come in words. */
  private static boolean isForeign(int original) {
    return (original >= 0x370 && original <= 0x45f)
        || (original >= 0x5d0 && original <= 0x6ff)
        || (original >= 0x900 && original <= 0xe7f)
        || (original >= 0x10d0 && original <= 0x11ff)
        || (original >= 0x3041 && original <= 0x30ff)
        || (original >= 0x4e00 && original <= 0x9fff)
        || (original >= 0xac00 && original <= 0xd7a3);
  }
}
