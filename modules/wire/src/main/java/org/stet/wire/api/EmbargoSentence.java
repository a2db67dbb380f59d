package org.stet.wire.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an embargo in what somebody writes to editors in whole sentences: a note of an agency, the
 * letter around a story, the notes below a press release.
 */
public final class EmbargoSentence {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SAYS =
      Pattern.compile(
          "\\b(?:(?:strict(?:ly)?|under) )?(?:embargo(?:ed)?\\b|embargad[oa]\\b|sperrfrist\\b)"
              + "|\\b(?:not|hold) for (?:publication|release|use|broadcast)\\b"
              + "|\\bnot (?:to )?be (?:published|used|broadcast|released)\\b",
          FLAGS);

  /** Where a sentence ends; not behind the number of a day, as in {@code 8. Mai}. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[^\\d\\s][.!?]|\\d{4}[.!?])(?<![ap]\\.m\\.)\\s+(?=\\p{Lu})|\\n+|(?<=[.!?:])\\s+(?=\\d[.)] \\p{Lu})");

  private static final Pattern LINK =
      Pattern.compile(
          "(?<=embargo|embargoed|sperrfrist)(?: (?:for|on) (?:this|the) (?:\\S+ )?(?:story|release|report|copy))?"
              + " (?:is|ist|gilt|est|es|è|runs?)(?= )",
          FLAGS);

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:(?:the|die|der|el|le) |l['’])", FLAGS);

  private EmbargoSentence() {}

  /** Until when a sentence of {@code words} forbids the use, in its words. */
  public static Optional<String> in(String words) {
    for (String sentence : END.split(words)) {
      Optional<String> until = alone(sentence.strip());
      if (until.isPresent()) {
        return until;
      }
    }
    return Optional.empty();
  }

  /** The same of a sentence that speaks of nothing else, as the last line of a story may. */
  public static Optional<String> plain(String line) {
    String sentence = LINK.matcher(line).replaceFirst(":");
    return EmbargoWords.in(
        sentence.equals(line) ? line : ARTICLE.matcher(sentence).replaceFirst(""));
  }

  /** The same of a single sentence. */
  public static Optional<String> alone(String line) {
    String sentence = LINK.matcher(line).replaceFirst(":");
    Optional<String> whole = plain(line);
    Matcher says = SAYS.matcher(sentence);
    Optional<String> found =
        whole.isPresent() || !says.find()
            ? whole
            : EmbargoWords.in(sentence.substring(says.start()))
                .filter(when -> !isOther(when, says.group()));
    return found.map(when -> when.replaceFirst("[\\s.,;:!]+$", "")).filter(when -> !when.isEmpty());
  }

  /** Whether {@code when} is no time but the rest of a sentence about another embargo. */
  private static boolean isOther(String when, String said) {
    return when.startsWith(said) && when.length() > said.length() + 2;
  }
}
