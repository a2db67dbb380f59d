package org.stet.wireformats.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wire.api.EmbargoWords;

/** What the letter around a story says of when the story may be used. */
final class LetterEmbargo {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SAYS =
      Pattern.compile(
          "\\b(?:(?:strict(?:ly)?|under) )?(?:embargo(?:ed)?\\b|embargad[oa]\\b|sperrfrist\\b)"
              + "|\\bnot (?:for (?:publication|release|use|broadcast)"
              + "|(?:to )?be (?:published|used|broadcast|released))\\b",
          FLAGS);

  /** Where a sentence ends; not behind the number of a day, as in {@code 8. Mai}. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[^\\d\\s][.!?]|\\d{4}[.!?])\\s+(?=\\p{Lu})");

  private static final Pattern LINK =
      Pattern.compile(
          "(?<=embargo|embargoed|sperrfrist) (?:is|ist|gilt|est|es|è|runs?)(?= )", FLAGS);

  /** What a letter says of the story in it. */
  private static final Pattern BELOW =
      Pattern.compile(
          "\\b(?:below|attached|enclosed|herewith|unten|anbei|ci-dessous|ci-joint)\\b", FLAGS);

  private static final int LONGEST = 120;

  private LetterEmbargo() {}

  /** Whether {@code line} says of the story below it until when it must not be used. */
  static boolean announces(String line) {
    return line.length() <= LONGEST
        && BELOW.matcher(line).find()
        && inSentence(line.strip()).isPresent();
  }

  /** Until when {@code letter} forbids the use, in its words. */
  static Optional<String> in(Letter letter) {
    for (Letter.Dropped line : letter.before()) {
      for (String sentence : SENTENCE.split(line.words())) {
        Optional<String> embargo = inSentence(sentence.strip());
        if (embargo.isPresent()) {
          return embargo;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code when} is no time but the rest of a sentence about another embargo. */
  private static boolean isOther(String when, String said) {
    return when.startsWith(said) && when.length() > said.length() + 2;
  }

  private static Optional<String> inSentence(String line) {
    String sentence = LINK.matcher(line).replaceFirst(":");
    Optional<String> whole = EmbargoWords.in(sentence);
    Matcher says = SAYS.matcher(sentence);
    Optional<String> found =
        whole.isPresent() || !says.find()
            ? whole
            : EmbargoWords.in(sentence.substring(says.start()))
                .filter(when -> !isOther(when, says.group()));
    return found.map(when -> when.replaceFirst("[\\s.,;:!]+$", "")).filter(when -> !when.isEmpty());
  }
}
