package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Negations;

/** Words whose coming or going turns a sentence: not, may, if, numbers and names. */
final class GraveWords {
  private static final Set<String> MODALS =
      Set.of(
          """
          can could may might must shall should will would ought
          kann können könnte muss müssen müsste soll sollen sollte darf dürfen dürfte
          pourrait doit devrait puede podría debe debería
          """
              .strip()
              .split("\\s+"));

  /** No word of them is a harmless one in another of these languages. */
  private static final Set<String> CONDITIONS =
      Set.of(
          """
          if unless only except provided until whether wenn sofern außer nur
          si sauf seulement salvo sólo solo
          """
              .strip()
              .split("\\s+"));

  private static final String WHETHER = "whether";

  private GraveWords() {}

  /**
   * The gravest of what one stretch has and the other has not; null if nothing is grave.
   *
   * @param mine a stretch of words
   * @param others the words of the other side
   */
  static @Nullable DifferenceKind gravest(Tokens mine, int first, int end, List<String> others) {
    List<String> left = new ArrayList<>(others);
    DifferenceKind gravest = null;
    for (int i = first; i < end; i++) {
      if (left.remove(mine.word(i))) {
        continue;
      }
      DifferenceKind kind = kind(mine, i);
      if (kind != null && (gravest == null || kind.compareTo(gravest) < 0)) {
        gravest = kind;
      }
    }
    return gravest;
  }

  /**
   * Whether words that nobody sees may have turned or qualified the rest: grave ones, or {@link
   * Qualifiers}.
   */
  static boolean hides(Tokens mine, int first, int end, List<String> others) {
    return gravest(mine, first, end, others) != null
        || mine.words(first, end).stream()
            .anyMatch(word -> Qualifiers.isOne(word) && !others.contains(word));
  }

  /** Whether a folded word makes what stands beside it depend on something. */
  static boolean isCondition(String word) {
    return CONDITIONS.contains(word) && !word.equals(WHETHER);
  }

  static boolean isNegation(String word) {
    return Negations.isOne(word);
  }

  /** What kind of grave word stands at {@code index}, or null. */
  private static @Nullable DifferenceKind kind(Tokens tokens, int index) {
    String word = tokens.word(index);
    if (Negations.isOne(word)) {
      return DifferenceKind.NEGATION;
    }
    if (Numerals.isNumber(word)) {
      return DifferenceKind.NUMBER;
    }
    if (MODALS.contains(word)) {
      return DifferenceKind.MODAL;
    }
    if (CONDITIONS.contains(word)) {
      return DifferenceKind.CONDITION;
    }
    return isName(tokens, index) ? DifferenceKind.NAME : null;
  }

  /** A capital inside a sentence makes a name, except for "I". */
  private static boolean isName(Tokens tokens, int index) {
    String text = tokens.text();
    int start = tokens.start(index);
    if (!Character.isUpperCase(text.charAt(start)) || tokens.word(index).equals("i")) {
      return false;
    }
    int at = start - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      if (".?!:\n\"“„«[".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
      at--;
    }
    return at >= 0;
  }

  /** The graver of two kinds, or the one that is there. */
  static @Nullable DifferenceKind graver(
      @Nullable DifferenceKind one, @Nullable DifferenceKind other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
