package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/** The subject that a verb without one of its own takes over from the clause before. */
final class CarriedSubject {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");

  /** How many tokens may stand between a verb and the subject of its "whether or not" clause. */
  private static final int COMPLEMENT = 5;

  private static final Set<String> THAT = Set.of("that", "whether");

  private final List<Token> tokens;
  private final Clauses clauses;

  CarriedSubject(List<Token> tokens, Clauses clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
  }

  /** "Roth said he would pay": what follows "and" goes on from Roth. */
  boolean isReported(Phrase phrase, List<Subject> found) {
    if (found.size() < 2) {
      return false;
    }
    Subject outer = found.get(found.size() - 2);
    int next = outer.at() + 1;
    boolean that = next < tokens.size() && THAT.contains(tokens.get(next).lower());
    int gap = phrase.from() - next;
    return outer.sure()
        && outer.cue().strength() == Cues.Strength.SAYS
        && gap >= 0
        && (that ? gap < COMPLEMENT : gap == 0);
  }

  /** Whose the main verb is, as far as it is known. */
  @Nullable Phrase main(int before, @Nullable Phrase last) {
    int from = last == null ? 0 : last.to();
    for (int i = before - 1; i > from && before - i < Clauses.REACH; i--) {
      if (tokens.get(i).isQuote()) {
        break;
      }
      if (tokens.get(i - 1).isMark(",;") && SUBJECTS.contains(tokens.get(i).lower())) {
        return Phrase.of(Kind.PRONOUN, i, i + 1); // "When Vik left, he frowned and said"
      }
    }
    return last != null ? last : clauses.subject(before);
  }
}
