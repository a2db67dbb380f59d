package org.stet.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command line says.
 *
 * @param options what stands behind each option that was given, by its long name; behind a flag
 *     nothing
 * @param operands the words that are no options, in order
 */
record Given(Map<String, List<String>> options, List<String> operands) {

  boolean has(Option option) {
    return options.containsKey(option.name());
  }

  /** What stands behind {@code option}, several words one by one. */
  List<String> words(Option option) {
    return options.getOrDefault(option.name(), List.of());
  }

  /** The one word behind {@code option}, or null if it was not given. */
  @Nullable String word(Option option) {
    List<String> words = words(option);
    return words.isEmpty() ? null : words.get(0);
  }

  /** The number behind {@code option}, or null if it was not given. */
  @Nullable Integer number(Option option) {
    String word = word(option);
    return word == null ? null : Integer.valueOf(word);
  }
}
