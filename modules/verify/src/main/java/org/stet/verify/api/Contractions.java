package org.stet.verify.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rule of contractions: {@code don't} is {@code do not}, {@code we'll} is {@code we will}. */
final class Contractions {
  /** What "is" or "has" becomes, and "us", and the mark of a possessive. */
  static final String S = "'s";

  /** What "would" or "had" becomes. */
  static final String D = "'d";

  private static final Map<String, String> SUFFIXES =
      Map.of("'re", "are", "'ve", "have", "'ll", "will", "'m", "am", S, S, D, D);

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("won't", "will not"),
          Map.entry("can't", "can not"),
          Map.entry("cannot", "can not"),
          Map.entry("shan't", "shall not"),
          Map.entry("gonna", "going to"),
          Map.entry("wanna", "want to"),
          Map.entry("gotta", "got to"),
          Map.entry("y'all", "you all"),
          Map.entry("ma'am", "madam"));

  private static final Map<String, Set<String>> MEANS =
      Map.of(S, Set.of("is", "has", "us"), D, Set.of("would", "had"));

  /** Words behind which {@code 's} is hardly ever a possessive. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "it",
          "he",
          "she",
          "that",
          "this",
          "there",
          "here",
          "what",
          "who",
          "where",
          "when",
          "how",
          "why",
          "everybody",
          "everyone",
          "everything",
          "nobody",
          "nothing",
          "somebody",
          "someone",
          "something",
          "anybody",
          "anyone",
          "anything",
          "one",
          "1",
          "let",
          "which",
          "so");

  /** Words before which {@code 's} cannot be a possessive. */
  private static final Set<String> NO_NOUN =
      Set.of(
          "a", "an", "the", "not", "been", "going", "got", "no", "never", "to", "in", "at", "on",
          "very", "about", "also", "always", "just", "still", "my", "our", "your", "their");

  private Contractions() {}

  static boolean isSuffix(String word) {
    return SUFFIXES.containsKey(word);
  }

  static String ofSuffix(String suffix) {
    return SUFFIXES.getOrDefault(suffix, suffix);
  }

  /** The words of {@code word} if it is a contraction or a possessive, else it alone. */
  static List<String> split(String word) {
    String whole = WHOLE.get(word);
    if (whole != null) {
      return List.of(whole.split(" "));
    }
    int mark = word.lastIndexOf('\'');
    if (mark <= 0) {
      return List.of(word);
    }
    if (word.endsWith("n't") && mark > 1) {
      return List.of(word.substring(0, mark - 1), "not");
    }
    String suffix = SUFFIXES.get(word.substring(mark));
    return suffix == null ? List.of(word) : List.of(word.substring(0, mark), suffix);
  }

  /** Whether the suffix at {@code index} of {@code tokens} can stand for {@code word}. */
  static boolean standsFor(Tokens tokens, int index, String word) {
    String suffix = tokens.word(index);
    Set<String> means = MEANS.get(suffix);
    if (means == null || !means.contains(word)) {
      return false;
    }
    String before = tokens.word(index - 1);
    if (suffix.equals(D)) {
      return true;
    }
    if (word.equals("us")) {
      return before.equals("let");
    }
    // A loose suffix has its word in brackets: nobody knows which.
    return SUBJECTS.contains(before)
        || NO_NOUN.contains(tokens.word(index + 1))
        || tokens.from(index) == tokens.start(index);
  }
}
