package org.stet.verify.api;

/**
 * Words of a source that a quote does not have, between two words that it has.
 *
 * @param source the source
 * @param first the index of the first word
 * @param end the index of the word behind the last
 */
record Stretch(FoldedSource source, int first, int end) {
  /** From this many words on, what lies between two sentences makes them two passages. */
  private static final int LEAST_JOINED = 4;

  private static final int MOST_INTERRUPTED = 30;

  int length() {
    return end - first;
  }

  /** Whether another speaks in it or behind it than before. */
  boolean crossesSpeakers() {
    SpeakerTurn before = source.turn(Math.max(0, first - 1));
    for (int i = first; i <= Math.min(end, source.tokens().size() - 1); i++) {
      if (!before.isSameVoice(source.turn(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence ends before, in or with it. */
  boolean hasSentenceEdge() {
    for (int i = Math.max(0, first - 1); i < end; i++) {
      if (source.endsSentence(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is what lies between two passages, and not the edge of one sentence. */
  boolean isJoint() {
    if (length() < LEAST_JOINED || !hasSentenceEdge()) {
      return false;
    }
    for (int i = first; i < end - 1; i++) {
      if (source.endsSentence(i)) {
        return true;
      }
    }
    boolean before = first > 0 && source.endsSentence(first - 1);
    return before == source.endsSentence(end - 1);
  }

  /**
   * Whether only whole turns of others lie between. Where the source begins without a label, who
   * goes on is taken to have begun.
   */
  boolean isInterruption() {
    SpeakerTurn turn = source.turn(first - 1);
    SpeakerTurn next = source.turn(end);
    if (length() >= MOST_INTERRUPTED
        || next.speaker() == null
        || turn.equals(next)
        || (turn.speaker() != null && !turn.speaker().equals(next.speaker()))) {
      return false;
    }
    for (int i = first; i < end; i++) {
      SpeakerTurn each = source.turn(i);
      if (each.equals(turn) || next.speaker().equals(each.speaker())) {
        return false;
      }
    }
    return true;
  }
}
