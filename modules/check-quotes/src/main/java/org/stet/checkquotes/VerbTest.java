package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.Phrase.Kind;

/**
 * Tells whether a word that may report speech is a verb where it stands: "she notes", "bank notes".
 */
final class VerbTest {
  private final List<Token> tokens;
  private final Words words = Words.standard();

  VerbTest(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether the cue of {@code subject} is used as a verb. */
  boolean passes(Subject subject) {
    Cues.Cue cue = subject.cue();
    return (!cue.base() || isPlural(subject.at(), subject.phrase()))
        && (!cue.noun() || isUsedAsVerb(subject));
  }

  /** Whether a verb without an ending may stand at {@code at}: "aides say", "did say", "to say". */
  private boolean isPlural(int at, @Nullable Phrase phrase) {
    int before = at - 1;
    while (before >= 0 && words.isAdverb(tokens.get(before))) {
      before--;
    }
    if (before < 0 || phrase == null) {
      return false;
    }
    Token token = tokens.get(before);
    return words.is(Words.Kind.AUXILIARY, token)
        || words.is(Words.Kind.PRONOUN, token)
        || words.is(Words.Kind.RELATIVE, token)
        || words.is(Words.Kind.CONJUNCTION, token)
        || !token.isWord()
        || (token.lower().endsWith("s") && !token.isPossessive())
        || joinsTwo(phrase)
        || token.lower().equals("people");
  }

  private boolean joinsTwo(Phrase phrase) {
    return tokens.subList(phrase.from(), phrase.to()).stream()
        .anyMatch(token -> token.lower().equals("and"));
  }

  private boolean isUsedAsVerb(Subject subject) {
    Phrase phrase = subject.phrase();
    if (phrase == null || phrase.to() > subject.at()) {
      return phrase != null;
    }
    if (subject.cue().participle()
        && subject.at() > 0
        && tokens.get(subject.at() - 1).isMark(",")) {
      return true; // "said it was late, noting that"
    }
    int next = subject.at() + 1;
    boolean introduces =
        next < tokens.size()
            && (tokens.get(next).isQuote()
                || tokens.get(next).isMark(",:")
                || tokens.get(next).lower().equals("that"));
    boolean comma = introduces && tokens.get(next).isMark(",");
    if (subject.sure() && isBehindQuote(phrase.from())) {
      return true;
    }
    boolean described = words.is(Words.Kind.DETERMINER, tokens.get(phrase.from()));
    return (phrase.kind() != Kind.NOUN && (!described || introduces))
        || (introduces
            && !comma
            && subject.sure()
            && subject.cue().strength() != Cues.Strength.LOOSE);
  }

  private boolean isBehindQuote(int at) {
    boolean comma = at > 1 && tokens.get(at - 1).isMark(",");
    return at > 0 && tokens.get(comma ? at - 2 : at - 1).isQuote();
  }
}
