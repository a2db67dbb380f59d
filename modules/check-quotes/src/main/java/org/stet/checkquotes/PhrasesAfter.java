package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/** Reads the noun phrases that begin at a token, to the right: "said the mayor of Delft". */
final class PhrasesAfter {
  private static final Set<String> ORDINALS = Set.of("first", "second", "third");

  private final List<Token> tokens;
  private final PhraseWords tests;
  private final Words words = Words.standard();

  PhrasesAfter(List<Token> tokens, PhraseWords tests) {
    this.tokens = tokens;
    this.tests = tests;
  }

  /** The phrase that begins at {@code first} with what belongs to it, or null. */
  @Nullable Phrase startingAt(int first) {
    Phrase phrase = oneStartingAt(first);
    for (int link = 0; phrase != null && phrase.kind() == Kind.NOUN && link < 3; link++) {
      int preposition = phrase.to();
      if (preposition >= tokens.size()
          || !Phrases.CHAIN.contains(tokens.get(preposition).lower())) {
        break;
      }
      Phrase inner = oneStartingAt(preposition + 1);
      if (inner == null || inner.to() - phrase.from() > Phrases.LONGEST) {
        break;
      }
      phrase = Phrase.of(Kind.NOUN, phrase.from(), inner.to());
    }
    return phrase;
  }

  /** "First officer Rosa Blum": the ordinal tells which officer and not when. */
  private boolean isOrdinal(int at) {
    if (at + 1 >= tokens.size() || !ORDINALS.contains(tokens.get(at).lower())) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return words.is(Words.Kind.ROLE, next) || words.is(Words.Kind.TITLE, next);
  }

  private @Nullable Phrase oneStartingAt(int first) {
    if (first >= tokens.size() || !tokens.get(first).isWord()) {
      return null;
    }
    if (words.is(Words.Kind.PRONOUN, tokens.get(first))) {
      return Phrase.of(Kind.PRONOUN, first, first + 1);
    }
    if (tokens.get(first).lower().equals("that") || tests.isOpeningVerb(first)) {
      return null;
    }
    int at = first;
    while (at < tokens.size()
        && at - first < Phrases.LONGEST
        && words.is(Words.Kind.DETERMINER, tokens.get(at))) {
      at++;
    }
    at += isOrdinal(at) ? 1 : 0;
    boolean determined = at > first;
    int head = at;
    int end = at;
    boolean described = determined;
    while (end < tokens.size() && end - first < Phrases.LONGEST) {
      Token token = tokens.get(end);
      boolean link =
          end > at
              && tests.isLink(end)
              && tests.isCapitalAfter(end)
              && tokens.get(end - 1).isCapital();
      if (link) {
        end += 2;
        continue;
      }
      if (!token.isWord() || (token.isPossessive() && end == at) || tests.isEndOfPhrase(end, at)) {
        break;
      }
      if (!token.isCapital() && !token.isPossessive()) {
        boolean afterName = end > at && tokens.get(end - 1).isCapital() && !described;
        if (afterName
            && !words.is(Words.Kind.PARTY, tokens.get(end - 1))
            && (!tests.isCapitalAfter(end) || words.is(Words.Kind.DEED, token))) {
          break; // "Ruiz goes on": after a bare name comes its verb.
        }
        described = true;
      } else if (end > at && !tokens.get(end - 1).isCapital()) {
        head = end;
      }
      if (token.isPossessive()) {
        described = true;
        head = end + 1;
      }
      end++;
    }
    if (end == first + 1 && words.isTime(tokens.get(first))) {
      return null;
    }
    if (end == at) {
      return determined && PhraseWords.isStandIn(tokens.get(at - 1))
          ? Phrase.of(Kind.PRONOUN, first, at)
          : null;
    }
    boolean name =
        tokens.get(end - 1).isCapital()
            && !tests.isAll(Words.Kind.PARTY, head, end)
            && !tests.isCrowd(head, end);
    return name ? new Phrase(Kind.NAME, first, end, head, end) : Phrase.of(Kind.NOUN, first, end);
  }
}
