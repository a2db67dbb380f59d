package org.stet.verify.api;

import java.util.List;
import java.util.Set;
import org.stet.text.api.TextRange;

/** The rule of fillers: sounds that are no words need not be quoted. Words such as "well" do. */
final class Fillers {
  private static final Set<String> SOUNDS =
      Set.of("uh", "um", "erm", "ah", "hm", "hmm", "mm", "mhm", "uhm", "eh", "äh", "ähm");

  private Fillers() {}

  static boolean isFiller(String word) {
    return SOUNDS.contains(word);
  }

  /**
   * Whether the word at {@code index} is an "er" that is set off on both sides; in German it is a
   * word, and in English one hears it only where somebody halts.
   */
  static boolean isHalt(Tokens tokens, int index) {
    return tokens.word(index).equals("er")
        && index + 1 < tokens.size()
        && isMark(tokens.text(), index == 0 ? 0 : tokens.to(index - 1), tokens.from(index))
        && isMark(tokens.text(), tokens.to(index), tokens.from(index + 1));
  }

  private static boolean isMark(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (",.…–—-".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return start == 0;
  }

  /** Those between two places of a text. */
  static List<TextRange> within(Tokens tokens, int start, int end) {
    if (tokens.fillers().isEmpty()) {
      return List.of();
    }
    TextRange range = new TextRange(start, end);
    return tokens.fillers().stream().filter(range::contains).toList();
  }
}
