package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that a clause is about, past openings and appositives. */
final class Clauses {
  /** How many tokens an appositive or an opening may be long. */
  static final int REACH = 40;

  private static final int DATELINE = 10;

  private final List<Token> tokens;
  private final Phrases phrases;
  private final Words words = Words.standard();

  Clauses(List<Token> tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The first phrase of the sentence that is not part of an opening such as "In Delft,". */
  @Nullable Phrase subject(int before) {
    int limit = Math.min(before, 2 * REACH);
    int at = afterDateline(limit);
    boolean opened = false;
    for (int tries = 0; tries < 5 && at < limit; tries++) {
      while (at < limit && isOpening(tokens.get(at))) {
        at++;
      }
      if (at >= limit) {
        return null;
      }
      Token token = tokens.get(at);
      boolean adjunct =
          words.is(Words.Kind.PREPOSITION, token)
              || words.is(Words.Kind.SUBORDINATOR, token)
              || token.lower().endsWith("ing")
              || (token.lower().endsWith("ed") && token.lower().length() > 4);
      if (!adjunct) {
        Phrase phrase = phrases.startingAt(at);
        if (opened && phrase != null && isRestOfPlace(phrase)) {
          at = phrase.to();
          continue;
        }
        return phrase != null && phrase.to() <= before ? phrase : null;
      }
      opened = true;
      while (at < limit && !tokens.get(at).isMark(",")) {
        at++;
      }
    }
    return null;
  }

  /**
   * Of "In Delft, Holland, on Monday, Roth said" Holland: a name between commas, and more behind.
   */
  private boolean isRestOfPlace(Phrase phrase) {
    int comma = phrase.to();
    if (phrase.kind() != Phrase.Kind.NAME
        || comma + 1 >= tokens.size()
        || !tokens.get(comma).isMark(",")) {
      return false;
    }
    Token next = tokens.get(comma + 1);
    return words.is(Words.Kind.PREPOSITION, next)
        || words.isTime(next)
        || (next.isCapital() && phrase.to() - phrase.from() == 1);
  }

  /** Where the sentence begins behind "DELFT (Reuters) -", or 0. */
  private int afterDateline(int limit) {
    boolean dateline = false;
    for (int i = 0; i < Math.min(limit, DATELINE); i++) {
      Token token = tokens.get(i);
      if (token.isMark("—–-")) {
        return dateline ? i + 1 : 0;
      }
      if (!token.isCapital() && !token.isMark("(),./")) {
        return 0;
      }
      dateline |= token.isMark("(") || (i == 0 && isAllCapitals(token));
    }
    return 0;
  }

  private static boolean isAllCapitals(Token token) {
    return token.word().length() > 2 && token.word().chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the token at {@code at} only leads up to a clause: "But", "also", a mark. */
  boolean isOpening(int at) {
    return isOpening(tokens.get(at));
  }

  private boolean isOpening(Token token) {
    return !token.isWord() || words.is(Words.Kind.CONJUNCTION, token) || words.isAdverb(token);
  }

  /** The phrase before what stands between the mark at {@code closing} and the one that opened. */
  @Nullable Phrase beforeAppositive(int closing, int floor) {
    for (int i = closing - 1; i > floor && closing - i < REACH; i--) {
      if (tokens.get(i).isMark(",(—–-")) {
        Phrase phrase = phrases.chainEndingAt(i - 1, floor);
        if (phrase != null && isClauseStart(phrase.from(), floor)) {
          return phrase;
        }
      }
    }
    return closing > floor ? phrases.chainEndingAt(closing - 1, floor) : null;
  }

  /** The phrase before the bracket that closes at {@code closing}: "Ida Roth (D-Delft)". */
  @Nullable Phrase beforeBracket(int closing, int floor) {
    int opening = closing;
    while (opening > floor && closing - opening < REACH && !tokens.get(opening).isMark("(")) {
      opening--;
    }
    boolean comma = opening > floor && tokens.get(opening - 1).isMark(",");
    int end = comma ? opening - 1 : opening;
    return end > floor ? phrases.chainEndingAt(end - 1, floor) : null;
  }

  private boolean isClauseStart(int at, int floor) {
    if (at <= floor) {
      return true;
    }
    Token before = tokens.get(at - 1);
    return before.isMark(",;:—–-(")
        || words.is(Words.Kind.CONJUNCTION, before)
        || words.is(Words.Kind.SUBORDINATOR, before)
        || words.isAdverb(before);
  }
}
