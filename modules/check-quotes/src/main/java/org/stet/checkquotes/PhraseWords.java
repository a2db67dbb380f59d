package org.stet.checkquotes;

import java.util.List;
import java.util.Set;

/** Says of single tokens of a frame what part they may have in a noun phrase. */
final class PhraseWords {
  private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "the");
  private static final Set<String> STAND_INS =
      Set.of("some", "several", "both", "another", "one", "many", "two", "three", "four", "other");

  private final List<Token> tokens;
  private final Words words = Words.standard();
  private final Cues cues = Cues.standard();

  PhraseWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean isAll(Words.Kind kind, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.is(kind, tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isLink(int at) {
    String lower = tokens.get(at).lower();
    return (LINKS.contains(lower) && !lower.equals("the"))
        || words.is(Words.Kind.NOBILIARY, tokens.get(at));
  }

  /** Whether it is one word for many people, with a capital because a sentence begins. */
  boolean isCrowd(int from, int to) {
    return to - from == 1
        && words.is(Words.Kind.PEOPLE, tokens.get(from))
        && (from == 0 || !tokens.get(from - 1).isWord());
  }

  /** Whether the token is a word with a capital that can be part of a name. */
  boolean isNamePart(int at, int floor) {
    Token token = tokens.get(at);
    return token.isCapital()
        && !words.is(Words.Kind.DETERMINER, token)
        && ((isInside(at, floor) && words.is(Words.Kind.AUXILIARY, token)) || isNominal(at, floor))
        && !words.is(Words.Kind.PRONOUN, token);
  }

  /** Whether the token stands behind another word, so that its capital means something. */
  boolean isInside(int at, int floor) {
    return at > floor && tokens.get(at - 1).isWord();
  }

  /** Whether a verb of saying has its capital because a sentence begins: "Said Roth:". */
  boolean isOpeningVerb(int at) {
    return isOpeningVerb(tokens, at);
  }

  static boolean isOpeningVerb(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean first = at == 0 || !(tokens.get(at - 1).isWord() || tokens.get(at - 1).isMark(",("));
    return first && token.isCapital() && Cues.standard().isSaying(token);
  }

  boolean isNominal(int at, int floor) {
    Token token = tokens.get(at);
    if (isOpeningVerb(at)) {
      return false;
    }
    if (isNameLikeVerb(at)) {
      return true;
    }
    if (!token.isWord() || words.isSmall(token) || words.is(Words.Kind.DETERMINER, token)) {
      return false;
    }
    return !words.isTime(token) || (token.isCapital() && !isInside(at, floor));
  }

  /** Whether it is "Will" or "May" in a place where no sentence begins. */
  boolean isNameLikeVerb(int at) {
    Token token = tokens.get(at);
    return token.isCapital()
        && words.is(Words.Kind.AUXILIARY, token)
        && (at > 0 || isCapitalAfter(at));
  }

  boolean isVerb(Token token) {
    Cues.Cue cue = cues.of(token);
    return (cue != null && !cue.noun() && !token.isCapital())
        || (token.lower().length() > 4 && token.lower().endsWith("ed") && !token.isCapital());
  }

  boolean isDescription(Token token) {
    Cues.Cue cue = cues.of(token);
    return cue == null || token.isCapital() || (cue.noun() && !token.lower().endsWith("s"));
  }

  boolean isCapitalAfter(int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
  }

  boolean isEndOfPhrase(int at, int start) {
    Token token = tokens.get(at);
    if (isNameLikeVerb(at)) {
      return false;
    }
    if (token.lower().equals("used")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).lower().equals("to")) {
      return true;
    }
    if (words.is(Words.Kind.PRONOUN, token)
        || (words.isTime(token) && at > start)
        || (words.isSmall(token) && !(token.isCapital() && at > start))) {
      return true;
    }
    boolean determined =
        at == start
            && at > 0
            && (words.is(Words.Kind.DETERMINER, tokens.get(at - 1)) || describesBehindVerb(at));
    return !token.isCapital()
        && !token.isPossessive()
        && !determined
        && (isVerb(token) || cues.of(token) != null);
  }

  /** "said retired surgeon Ida Roth": no verb, but a word that describes her. */
  private boolean describesBehindVerb(int at) {
    return cues.isSaying(tokens.get(at - 1))
        && cues.of(tokens.get(at)) == null
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && !words.isSmall(tokens.get(at + 1));
  }

  /** Whether a determiner may stand for a noun: "many said". */
  static boolean isStandIn(Token token) {
    return STAND_INS.contains(token.lower());
  }
}
