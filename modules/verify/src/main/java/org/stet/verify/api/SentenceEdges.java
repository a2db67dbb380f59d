package org.stet.verify.api;

import java.util.Set;

/** Where sentences of a source end, between two words of it. */
final class SentenceEdges {
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mister", "mrs", "ms", "dr", "doctor", "st", "gen", "sen", "gov", "rep", "prof",
          "vs", "versus", "jr", "sr", "lt", "col", "sgt", "rev", "hon");

  private SentenceEdges() {}

  /** Whether a sentence ends between the word at {@code index} and the next. */
  static boolean between(FoldedSource source, int index) {
    Tokens tokens = source.tokens();
    String text = tokens.text();
    int start = tokens.to(index);
    int end = tokens.from(index + 1);
    SpeakerTurn turn = source.turn(index);
    SpeakerTurn next = source.turn(index + 1);
    if (turn.voice() != next.voice()) {
      return true;
    }
    // A sentence goes on in the next subtitle, though empty lines are between.
    boolean oneSubtitle = turn.equals(next);
    boolean full = false;
    boolean marked = false;
    int lines = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      lines += c == '\n' ? 1 : 0;
      marked |= "?!。".indexOf(c) >= 0;
      full |= c == '.' || c == '…';
    }
    if (marked || (oneSubtitle && lines > 1)) {
      return true;
    }
    if (!full) {
      return false;
    }
    String word = tokens.word(index);
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(tokens.from(index)));
    boolean numero = word.equals("no") && Character.isDigit(text.charAt(end));
    boolean abbreviated = TITLES.contains(word) || numero || (initial && !word.equals("i"));
    return !abbreviated && !Character.isLowerCase(text.charAt(end));
  }
}
