package org.stet.checkquotes;

import java.util.List;
import java.util.Set;

/** Tells where words with capitals are names: in a run of them, and not in a headline. */
final class NameRuns {
  /** A line of this many words or fewer is no headline. */
  private static final int SHORTEST = 4;

  /** Months that people are called. */
  private static final Set<String> MONTHS = Set.of("jan", "april", "june", "august");

  private NameRuns() {}

  /** Of "Petra Simms of Grey & Co." where her name ends, and of any other run its end. */
  static int beforePlace(List<Token> tokens, int from, int end) {
    for (int i = from + 2; i < end; i++) {
      if (tokens.get(i).lower().equals("of")) {
        return i;
      }
    }
    return end;
  }

  /** Of "House Speaker Ida Roth" where her name begins, and of any other run its start. */
  static int behindRole(List<Token> tokens, int from, int end) {
    Words words = Words.standard();
    for (int i = end - 3; i > from; i--) {
      boolean role =
          words.is(Words.Kind.TITLE, tokens.get(i)) || words.is(Words.Kind.ROLE, tokens.get(i));
      if (role) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether the word at {@code at} is a month and the first of two names: "Jan Krol". */
  static boolean isFirstName(List<Token> tokens, int at, int end) {
    Token token = tokens.get(at);
    return MONTHS.contains(token.lower()) && !token.word().endsWith(".") && end - at == 2;
  }

  /** Whether it is a line without a full stop whose words mostly begin with capitals. */
  static boolean isHeadline(List<Token> tokens) {
    int capitals = 0;
    int all = 0;
    for (Token token : tokens) {
      all += token.isWord() ? 1 : 0;
      capitals += token.isCapital() ? 1 : 0;
    }
    return all > SHORTEST
        && 3 * capitals >= 2 * all
        && !tokens.get(tokens.size() - 1).isMark(".?!”\"");
  }

  /** Whether the token at {@code at} goes on the run of names that begins at {@code from}. */
  static boolean isPart(List<Token> tokens, int at, int from) {
    Words words = Words.standard();
    Token token = tokens.get(at);
    if (at == from && PhraseWords.isOpeningVerb(tokens, at)) {
      return false;
    }
    if (!token.isCapital()) {
      boolean particle = at > from && words.is(Words.Kind.NOBILIARY, token);
      return particle && at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
    }
    return !words.isSmall(token)
        && !words.is(Words.Kind.DETERMINER, token)
        && !words.is(Words.Kind.PRONOUN, token);
  }
}
