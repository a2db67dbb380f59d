package org.stet.text.api;

import java.util.Locale;
import java.util.Set;

/**
 * The words that turn a sentence round, in English, German, French, Spanish and Swedish. Words that
 * mean something harmless in another of these languages ({@code sin}, {@code point}) are left out.
 */
public final class Negations {
  private static final Set<String> WORDS =
      Set.of(
          """
          not no never none nobody nothing nowhere neither nor without hardly barely scarcely ain't
          nicht nichts nie niemals niemand nirgends weder ohne kein keine keinen keinem keiner keines
          ne non pas jamais rien aucun aucune sans nunca jamás ningún ninguno ninguna nadie nada
          tampoco inte icke ej aldrig ingen inget inga varken utan
          """
              .strip()
              .split("\\s+"));

  private Negations() {}

  /** Whether {@code word} is one; a contraction such as {@code don't} is not, it only holds one. */
  public static boolean isOne(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }
}
