package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/** Subjects that stand behind their verb: "said Ida Roth". */
final class Inversions {
  private final List<Token> tokens;
  private final Phrases phrases;
  private final Words words = Words.standard();

  Inversions(List<Token> tokens, Phrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The phrase behind the verb at {@code at} if it may be its subject: "said Ida Roth". */
  @Nullable Phrase subject(int at, Cues.Cue cue) {
    boolean saying = cue.strength() == Cues.Strength.SAYS && !cue.participle();
    Phrase phrase = saying && mayInvert(at) ? phrases.startingAt(at + 1) : null;
    return phrase != null && isFirst(phrase) ? phrase : null;
  }

  private boolean mayInvert(int at) {
    String verb = tokens.get(at).lower();
    if (at > 0 && tokens.get(at - 1).isQuote()) {
      return !words.is(Words.Kind.TELLS, verb) || isBehindQuote(at);
    }
    return words.is(Words.Kind.INVERTS, verb)
        || (PhraseWords.isOpeningVerb(tokens, at) && !words.is(Words.Kind.TELLS, verb));
  }

  private boolean isBehindQuote(int at) {
    String lower = tokens.get(at).lower();
    return lower.startsWith("ask") && at > 0 && tokens.get(at - 1).isQuote();
  }

  /** "said it", "said they": such a pronoun begins what is said. */
  private boolean isFirst(Phrase phrase) {
    String first = tokens.get(phrase.from()).lower();
    return phrase.kind() != Kind.PRONOUN
        || (endsClause(phrase.to()) && !first.equals("it") && !first.equals("you"));
  }

  /** Whether a clause ends before the token at {@code at}. */
  boolean endsClause(int at) {
    return at >= tokens.size()
        || tokens.get(at).isMark(",.;:—–-(?!")
        || tokens.get(at).isQuote()
        || (words.isSmall(tokens.get(at)) && !words.is(Words.Kind.AUXILIARY, tokens.get(at)));
  }
}
