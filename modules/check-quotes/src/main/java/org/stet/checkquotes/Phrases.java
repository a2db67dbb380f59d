package org.stet.checkquotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases out of the tokens of a frame without knowing any noun: a phrase is what stands
 * between small words, marks and verbs of saying.
 *
 * <p>No phrase is longer than {@value #LONGEST} tokens, so that reading one costs the same in any
 * text.
 */
final class Phrases {
  static final int LONGEST = 14;

  /** What joins a phrase to the one it is a part of. */
  static final Set<String> CHAIN =
      Set.of("of", "for", "at", "from", "in", "with", "on", "to", "about", "by", "against", "near");

  private final PhrasesBefore before;
  private final PhrasesAfter after;

  Phrases(List<Token> tokens) {
    PhraseWords tests = new PhraseWords(tokens);
    this.before = new PhrasesBefore(tokens, tests);
    this.after = new PhrasesAfter(tokens, tests);
  }

  /** The phrase whose last token is {@code last} with what it is a part of, or null. */
  @Nullable Phrase chainEndingAt(int last, int floor) {
    return before.chainEndingAt(last, floor);
  }

  /** The phrase whose last token is {@code last}, or null; it does not reach below the floor. */
  @Nullable Phrase endingAt(int last, int floor) {
    return before.endingAt(last, floor);
  }

  /** The phrase that begins at {@code first} with what belongs to it, or null. */
  @Nullable Phrase startingAt(int first) {
    return after.startingAt(first);
  }
}
