package org.stet.verify.api;

import org.jspecify.annotations.Nullable;

/**
 * What was said in the same sentence before the first and behind the last word of a quote, as far
 * as it turns the quote: "unless the council agrees", "I do not believe that". Nothing of it is in
 * the quote, so the words alone would pass.
 */
final class CutOff {
  /** How far a condition reaches, in words. */
  private static final int FARTHEST = 25;

  /** How far before its clause a negation or a measure stands, in words. */
  private static final int NEAR = 5;

  /** How far before a word the mark that opens an inner quote is looked for, in code units. */
  private static final int FARTHEST_MARK = 500;

  private final FoldedSource source;
  private final Tokens said;

  CutOff(FoldedSource source) {
    this.source = source;
    this.said = source.tokens();
  }

  /**
   * A stretch of words of the source.
   *
   * @param first the index of the first word
   * @param end the index of the word behind the last
   */
  record Words(int first, int end) {}

  /** What turns a quote whose first word is that at {@code index}; null if nothing does. */
  @Nullable Words before(int index) {
    int first = index;
    int turns = -1;
    boolean sameClause = true;
    while (first > 0 && index - first < FARTHEST && !source.beginsSentence(first)) {
      if (first < index && isJunction(first)) {
        break;
      }
      first--;
      sameClause &= !hasMark(first);
      boolean near = sameClause && index - first <= NEAR;
      if (isCondition(first) || (near && turnsRound(first))) {
        turns = first;
      }
    }
    if (turns < 0 && isInnerQuote(index)) {
      turns = first;
    }
    return turns < 0 || turns == index ? null : new Words(Math.min(first, turns), index);
  }

  /** Whether a speaker quotes another where the word at {@code index} stands. */
  private boolean isInnerQuote(int index) {
    SpeakerTurn turn = source.turn(index);
    int start = Math.max(turn.range().start(), said.from(index) - FARTHEST_MARK);
    int open = 0;
    for (int at = start; turn.speaker() != null && at < said.from(index); at++) {
      char c = said.text().charAt(at);
      open = c == '\n' && said.text().startsWith("\n", at + 1) ? 0 : open;
      open = c == '"' ? 1 - open : c == '“' || c == '„' ? 1 : c == '”' ? 0 : open;
    }
    return open > 0;
  }

  /** What turns a quote whose last word stands before that at {@code index}; null if nothing. */
  @Nullable Words behind(int index) {
    int end = index;
    boolean turns = false;
    while (end < said.size() && end - index < FARTHEST && !source.endsSentence(end - 1)) {
      if (isJunction(end)) {
        break;
      }
      turns |= isCondition(end);
      end++;
    }
    return turns ? new Words(index, end) : null;
  }

  /** Also: as long as it rains, in case of fire, had I known. */
  private boolean isCondition(int index) {
    String word = said.word(index);
    String before = said.word(index - 1);
    boolean inverted = word.equals("had") || word.equals("should") || word.equals("were");
    return GraveWords.isCondition(word)
        || (word.equals("long") && before.equals("as") && said.word(index + 1).equals("as"))
        || (word.equals("case") && before.equals("in"))
        || (inverted && source.beginsSentence(index));
  }

  private boolean turnsRound(int index) {
    return GraveWords.isNegation(said.word(index))
        || Qualifiers.isTurning(said.word(index))
        || Qualifiers.isReporting(said, index);
  }

  /** Whether a clause of its own begins with the word at {@code index}. */
  private boolean isJunction(int index) {
    if (index == 0) {
      return false;
    }
    String word = said.word(index);
    boolean joins = word.equals("and") || word.equals("but") || word.equals("so");
    boolean parts = said.text().startsWith(";", said.to(index - 1));
    return parts || (joins && hasMark(index - 1));
  }

  /** Whether a comma or the like follows the word at {@code index}. */
  private boolean hasMark(int index) {
    int end = index + 1 < said.size() ? said.from(index + 1) : said.text().length();
    for (int at = said.to(index); at < end; at++) {
      if (",;:–—".indexOf(said.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
