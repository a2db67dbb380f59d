package org.stet.verify.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A source whose words have numbers, which are its own: those of an index come from them without
 * looking at each word again. Sources can be numbered side by side.
 */
final class NumberedSource {
  private final FoldedSource source;
  private final List<String> words = new ArrayList<>();
  private final int[] numbers;

  NumberedSource(SourceText text, WordForms forms) {
    this.source = new FoldedSource(text, forms);
    Tokens tokens = source.tokens();
    Map<String, Integer> known = new HashMap<>();
    numbers = new int[tokens.size()];
    for (int i = 0; i < numbers.length; i++) {
      Integer number = known.putIfAbsent(tokens.word(i), words.size());
      numbers[i] = number == null ? words.size() : number;
      if (number == null) {
        words.add(tokens.word(i));
      }
    }
  }

  FoldedSource source() {
    return source;
  }

  /** Its different words, each at the place of its number. */
  List<String> words() {
    return words;
  }

  /** How many words it has. */
  int size() {
    return numbers.length;
  }

  /** The number of the word at {@code index}. */
  int number(int index) {
    return numbers[index];
  }
}
