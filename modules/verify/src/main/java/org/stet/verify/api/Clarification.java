package org.stet.verify.api;

import java.util.Set;

/**
 * Whether words in brackets only say who or what is meant, or fit a word to its sentence. Others
 * may say what was never said: {@code costs [fell]}.
 */
final class Clarification {
  private static final Set<String> POINTING =
      Set.of(
          """
          he she it they we you i me him her us them his hers its their theirs our ours your my mine
          this that these those here there who whom which what one ones himself herself themselves
          er sie es wir ihr ihn ihm ihnen sein seine dies diese dieser das il elle ils elles lui leur
          ce cette cela él ella ellos ellas esto eso su sus a an the 's
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> AUXILIARY =
      Set.of(
          "is", "are", "was", "were", "be", "been", "am", "do", "does", "did", "have", "has",
          "had");

  /** The longest ending that makes another form of one word. */
  private static final int ENDING = 3;

  private Clarification() {}

  /** Whether {@code own}, in brackets, clarify the words of {@code said} they stand for. */
  static boolean is(Tokens own, Tokens said, int first, int end) {
    if (own.size() == 0 || first == end || arePointing(own, 0, own.size())) {
      return true;
    }
    if (arePointing(said, first, end)) {
      return true;
    }
    return own.size() == 1 && end - first == 1 && isOneWord(own.word(0), said.word(first));
  }

  private static boolean arePointing(Tokens tokens, int first, int end) {
    return POINTING.containsAll(tokens.words(first, end));
  }

  private static boolean isOneWord(String one, String other) {
    if (AUXILIARY.contains(one) && AUXILIARY.contains(other)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= ENDING && one.length() - same <= ENDING && other.length() - same <= ENDING;
  }
}
