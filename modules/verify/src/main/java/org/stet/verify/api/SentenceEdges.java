package org.stet.verify.api;

import java.util.Set;

/** Where sentences of a source end, between two words of it. */
final class SentenceEdges {
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mister", "mrs", "ms", "dr", "doctor", "st", "gen", "sen", "gov", "rep", "prof",
          "no", "vs", "versus", "jr", "sr", "lt", "col", "sgt", "rev", "hon");

  private SentenceEdges() {}

  /** Whether a sentence ends between the word at {@code index} and the next. */
  static boolean between(FoldedSource source, int index) {
    Tokens tokens = source.tokens();
    String text = tokens.text();
    int start = tokens.to(index);
    int end = tokens.from(index + 1);
    if (source.turnAt(tokens.start(index)) != source.turnAt(tokens.start(index + 1))) {
      return true;
    }
    boolean full = false;
    boolean marked = false;
    int lines = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      lines += c == '\n' ? 1 : 0;
      marked |= "?!。".indexOf(c) >= 0;
      full |= c == '.' || c == '…';
    }
    if (marked || lines > 1) {
      return true;
    }
    if (!full) {
      return false;
    }
    String word = tokens.word(index);
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(tokens.from(index)));
    boolean abbreviated = TITLES.contains(word) || (initial && !word.equals("i"));
    return !abbreviated && !Character.isLowerCase(text.charAt(end));
  }
}
