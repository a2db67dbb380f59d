package org.stet.verify.api;

import java.util.List;
import java.util.Set;
import org.stet.text.api.TextRange;

/** The rule of fillers: sounds that are no words need not be quoted. Words such as "well" do. */
final class Fillers {
  private static final Set<String> SOUNDS =
      Set.of("uh", "um", "er", "erm", "ah", "hm", "hmm", "mm", "mhm", "uhm", "eh", "äh", "ähm");

  private Fillers() {}

  static boolean isFiller(String word) {
    return SOUNDS.contains(word);
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
