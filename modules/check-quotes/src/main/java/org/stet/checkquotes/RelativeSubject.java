package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/** Whom "who" means: of "Ruiz, who said" Ruiz; of a list of people the nearest. */
final class RelativeSubject {
  private static final Set<String> KNOW =
      Set.of(
          "know",
          "knows",
          "knew",
          "known",
          "see",
          "saw",
          "reveal",
          "revealed",
          "identify",
          "wonder");

  /** The words of a name from which on two names with "and" are two people. */
  private static final int FULL_NAME = 2;

  private final List<Token> tokens;
  private final Phrases phrases;

  RelativeSubject(List<Token> tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * The cue at {@code at} with whom the pronoun at {@code who} means; if that is nobody, with
   * {@code last}.
   */
  Subject of(int at, Cues.Cue cue, int who, int floor, @Nullable Phrase last) {
    int end = who - 1;
    while (end >= floor && tokens.get(end).isMark(",—–(")) {
      end--;
    }
    Phrase antecedent = phrases.endingAt(end, floor);
    if (antecedent == null && end == who - 1 && end >= floor && asks(tokens.get(end))) {
      return new Subject(at, cue, null, false); // "Roth would not say who called it ..."
    }
    if (antecedent == null) {
      return new Subject(at, cue, last, false);
    }
    return new Subject(at, cue, lastOfList(antecedent), true);
  }

  /** Whether a question follows the word: "say who", "knew who". */
  private static boolean asks(Token token) {
    return KNOW.contains(token.lower()) || Cues.standard().of(token) != null;
  }

  private Phrase lastOfList(Phrase list) {
    for (int i = list.headTo() - 1 - FULL_NAME; i >= list.headFrom() + FULL_NAME; i--) {
      if (list.kind() == Kind.NAME && tokens.get(i).lower().equals("and")) {
        return Phrase.of(Kind.NAME, i + 1, list.headTo());
      }
    }
    return list;
  }
}
