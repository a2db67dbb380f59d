package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the clause that is reported begins and ends. */
final class ClauseBounds {
  /** How far behind its verb a clause may begin. */
  private static final int LEAD = 16;

  /** Fewer words before an aside are no clause. */
  private static final int FEWEST = 4;

  /** Words behind a comma that begin what the reporter adds, or what is said next. */
  private static final Set<String> BREAKS =
      Set.of("but", "and", "which", "while", "though", "although", "according", "compared");

  private static final Set<String> OPENS_CLAUSE = Set.of("while", "although", "though");

  private final ParsedFrame frame;
  private final List<Token> tokens;
  private final Words small = Words.standard();

  /** Whether the verb stands in "While Roth says ..., ": its words end with that clause. */
  private boolean subordinate;

  ClauseBounds(ParsedFrame frame) {
    this.frame = frame;
    this.tokens = frame.tokens;
  }

  /** Turns to the clause whose subject is {@code phrase}. */
  void of(@Nullable Phrase phrase) {
    subordinate =
        phrase != null && phrase.from() > 0 && OPENS_CLAUSE.contains(lower(phrase.from() - 1));
  }

  /** "On Friday, Roth said": when or where it was said, not what. */
  boolean isAdjunct(int from, int to) {
    boolean opens =
        small.is(Words.Kind.PREPOSITION, tokens.get(from))
            || small.is(Words.Kind.SUBORDINATOR, tokens.get(from))
            || to - from < FEWEST;
    for (int i = from; opens && i < to; i++) {
      opens = !tokens.get(i).isMark(",");
    }
    return opens;
  }

  /** Past "on Tuesday", "in a statement", "again": what may stand between a verb and its clause. */
  int afterAdjuncts(int from) {
    int at = from;
    while (at < tokens.size() && at - from < LEAD) {
      Token token = tokens.get(at);
      if (small.isAdverb(token) || small.isTime(token)) {
        at++;
      } else if (small.is(Words.Kind.PREPOSITION, token)
          && !token.lower().equals("to")
          && at + 1 < tokens.size()) {
        Phrase phrase = frame.phrases.startingAt(at + 1);
        if (small.isTime(tokens.get(at + 1))) {
          at += 2;
        } else if (phrase != null) {
          at = phrase.to();
        } else {
          return at;
        }
      } else {
        return at;
      }
    }
    return at;
  }

  /** Where a clause before {@code before} begins, from {@code at} on. */
  int start(int from, int before) {
    int at = from;
    while (at < before && frame.clauses.isOpening(at)) {
      at++;
    }
    return at;
  }

  /** Where the clause from {@code from} on ends. */
  int end(int from) {
    int end = from;
    while (end < tokens.size() && !endsClause(end)) {
      end++;
    }
    while (end > from && !tokens.get(end - 1).isWord() && !tokens.get(end - 1).isQuote()) {
      end--;
    }
    return end;
  }

  /** Whether the token is a comma behind which the reporter goes on by himself. */
  private boolean endsClause(int at) {
    if (tokens.get(at).isMark(";") || (subordinate && tokens.get(at).isMark(","))) {
      return true;
    }
    if (!tokens.get(at).isMark(",") || at + 2 >= tokens.size()) {
      return false;
    }
    return BREAKS.contains(lower(at + 1)) || startsReport(at + 1);
  }

  /** ", adding that", ", calling it": the next words of the same speaker. */
  private boolean startsReport(int at) {
    int verb = at;
    while (verb < tokens.size() && small.isAdverb(tokens.get(verb))) {
      verb++;
    }
    int index = frame.firstCueFrom(verb);
    return index < frame.cues.size()
        && frame.cues.get(index).at() == verb
        && frame.cues.get(index).cue().participle();
  }

  private String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }
}
