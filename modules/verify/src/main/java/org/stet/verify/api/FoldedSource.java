package org.stet.verify.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.text.api.TextRange;

/**
 * A source as the words that were said in it, and who said them. Labels, stage directions and
 * fillers are no words of it.
 */
final class FoldedSource {
  /** "Q." and a blank before it. */
  private static final int SHORTEST_ASIDE = 2;

  private final SourceText source;
  private final Tokens tokens;
  private final List<SpeakerTurn> turns;
  private final List<Aside> asides;

  FoldedSource(SourceText source, WordForms forms) {
    this.source = source;
    SpeakerTurns found = new SpeakerTurns(source.text());
    this.turns = found.turns();
    this.asides = found.asides();
    TokenFold fold = new TokenFold(source.text(), forms);
    int at = 0;
    for (Aside aside : asides) {
      if (aside.range().start() >= at) {
        fold.fold(at, aside.range().start());
      }
      at = Math.max(at, aside.range().end());
    }
    fold.fold(at, source.text().length());
    this.tokens = fold.tokens();
  }

  SourceText source() {
    return source;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The labels of all who speak. */
  Set<String> speakers() {
    Set<String> speakers = new TreeSet<>();
    for (SpeakerTurn turn : turns) {
      if (turn.speaker() != null) {
        speakers.add(turn.speaker());
      }
    }
    return speakers;
  }

  /** The turn the word at {@code index} belongs to. */
  SpeakerTurn turn(int index) {
    return turns.get(turnAt(tokens.start(index)));
  }

  /** The number of the turn that holds {@code offset}. */
  int turnAt(int offset) {
    int low = 0;
    int high = turns.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (turns.get(middle).range().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** What nobody said between {@code start} and {@code end}. */
  List<Aside> asides(int start, int end) {
    if (end - start < SHORTEST_ASIDE) {
      return List.of();
    }
    TextRange range = new TextRange(start, end);
    return asides.stream().filter(aside -> range.overlaps(aside.range())).toList();
  }

  /** Whether a sentence ends behind the word at {@code index}. */
  boolean endsSentence(int index) {
    return index + 1 >= tokens.size() || SentenceEdges.between(this, index);
  }

  /** Whether a sentence begins with the word at {@code index}. */
  boolean beginsSentence(int index) {
    return index <= 0 || SentenceEdges.between(this, index - 1);
  }
}
