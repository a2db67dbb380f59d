package org.stet.wireformats.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.wire.api.EmbargoSentence;

/** What the letter around a story says of when the story may be used. */
final class LetterEmbargo {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

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
        && EmbargoSentence.alone(line.strip()).isPresent();
  }

  /** Until when {@code letter} forbids the use, in its words. */
  static Optional<String> in(Letter letter) {
    for (Letter.Dropped line : letter.before()) {
      Optional<String> embargo = EmbargoSentence.in(line.words());
      if (embargo.isPresent()) {
        return embargo;
      }
    }
    for (Letter.Dropped line : letter.after()) {
      Optional<String> embargo = EmbargoSentence.plain(line.words());
      if (embargo.isPresent()) {
        return embargo;
      }
    }
    return Optional.empty();
  }
}
