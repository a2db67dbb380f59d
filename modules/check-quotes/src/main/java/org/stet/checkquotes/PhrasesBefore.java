package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/** Reads the noun phrases that end at a token, to the left: the subject of a verb behind them. */
final class PhrasesBefore {
  /** Pronouns that nothing is joined to. */
  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "we", "i", "who", "it");

  private final List<Token> tokens;
  private final PhraseWords tests;
  private final Words words = Words.standard();
  private final Cues cues = Cues.standard();

  PhrasesBefore(List<Token> tokens, PhraseWords tests) {
    this.tokens = tokens;
    this.tests = tests;
  }

  /** The phrase whose last token is {@code last} with what it is a part of, or null. */
  @Nullable Phrase chainEndingAt(int last, int floor) {
    Phrase phrase = endingAt(last, floor);
    for (int link = 0; phrase != null && link < 4; link++) {
      int preposition = phrase.from() - 1;
      if (phrase.kind() == Kind.PRONOUN
          || preposition <= floor
          || !Phrases.CHAIN.contains(tokens.get(preposition).lower())) {
        return phrase;
      }
      int end = preposition - 1;
      while (end > floor + 1 && tokens.get(end - 1).lower().equals("to")) {
        end -= 2; // "a man claiming to speak for the Front said"
      }
      if (end > floor && tokens.get(end).lower().endsWith("ing")) {
        end--; // "a source speaking to the Evening Post said"
      }
      Phrase outer = endingAt(end, floor);
      if (outer == null || phrase.to() - outer.from() > Phrases.LONGEST) {
        return phrase;
      }
      if (PERSONAL.contains(tokens.get(outer.from()).lower())) {
        return outer; // "who in 2010 said", "she in turn said"
      }
      phrase =
          outer.kind() == Kind.NOUN
              ? Phrase.of(Kind.NOUN, outer.from(), phrase.to())
              : new Phrase(
                  outer.kind(), outer.from(), phrase.to(), outer.headFrom(), outer.headTo());
    }
    return phrase;
  }

  /** The phrase whose last token is {@code last}, or null; it does not reach below the floor. */
  @Nullable Phrase endingAt(int last, int floor) {
    if (last < floor || !tokens.get(last).isWord()) {
      return null;
    }
    Token token = tokens.get(last);
    if (words.is(Words.Kind.PRONOUN, token)
        && !(token.isCapital() && tests.isInside(last, floor))) {
      return Phrase.of(Kind.PRONOUN, last, last + 1);
    }
    if (words.is(Words.Kind.DETERMINER, token) && PhraseWords.isStandIn(token)) {
      int first = last;
      while (first > floor && words.is(Words.Kind.DETERMINER, tokens.get(first - 1))) {
        first--; // "the two wrote"
      }
      boolean opens =
          first <= floor
              || !tokens.get(first - 1).isWord()
              || words.isAdverb(tokens.get(first - 1));
      return opens ? Phrase.of(Kind.PRONOUN, first, last + 1) : null;
    }
    if (token.isPossessive() || !tests.isNominal(last, floor)) {
      return null;
    }
    if (!token.isCapital()) {
      return tests.isVerb(token) ? null : Phrase.of(Kind.NOUN, reachLeft(last, floor), last + 1);
    }
    int head = nameStart(last, floor);
    int from = reachLeft(head, floor);
    boolean owned = head > floor && tokens.get(head - 1).isPossessive();
    boolean described =
        tests.isAll(Words.Kind.PARTY, head, last + 1) || tests.isCrowd(head, last + 1);
    return owned || described
        ? Phrase.of(Kind.NOUN, from, last + 1)
        : new Phrase(Kind.NAME, from, last + 1, head, last + 1);
  }

  private int nameStart(int last, int floor) {
    int from = last;
    while (from > floor && last - from < Phrases.LONGEST) {
      int before = from - 1;
      if (isDate(before, floor)) {
        break;
      }
      if (tests.isNamePart(before, floor)) {
        from = before;
      } else if (tests.isLink(before) && before > floor && tests.isNamePart(before - 1, floor)) {
        from = before - 1;
      } else if (tokens.get(before).lower().equals("the")
          && before > floor + 1
          && tokens.get(before - 1).lower().equals("of")
          && tests.isNamePart(before - 2, floor)) {
        from = before - 2;
      } else {
        break;
      }
    }
    return from;
  }

  /** "In May Karl Ost said": the month is no part of his name. */
  private boolean isDate(int at, int floor) {
    return at > floor
        && words.is(Words.Kind.DAY, tokens.get(at))
        && words.is(Words.Kind.PREPOSITION, tokens.get(at - 1));
  }

  /** How far the words that describe the one at {@code at} reach to the left. */
  private int reachLeft(int at, int floor) {
    int from = at;
    while (from > floor && at - from < Phrases.LONGEST) {
      Token before = tokens.get(from - 1);
      if (words.is(Words.Kind.DETERMINER, before)) {
        return from - 1;
      }
      boolean describes =
          before.isPossessive()
              || (tests.isNominal(from - 1, floor)
                  && !words.is(Words.Kind.PRONOUN, before)
                  && tests.isDescription(before));
      if (!describes) {
        boolean determined =
            cues.of(before) != null
                && from - 1 > floor
                && words.is(Words.Kind.DETERMINER, tokens.get(from - 2));
        return determined ? from - 2 : from;
      }
      from--;
    }
    return from;
  }
}
