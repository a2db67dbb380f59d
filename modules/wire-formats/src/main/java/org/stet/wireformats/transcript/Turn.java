package org.stet.wireformats.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a transcript says that somebody begins to speak. */
final class Turn {
  /** {@code JOHN BERMAN, CNN HOST (voice-over): ...}, {@code THE PRESIDENT: ...}. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?]?\\s+)?"
              + "((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\\.\\s)?[\\p{Lu}][\\p{Lu}.'’-]+(?:[ ,][\\p{Lu}\\d.,'’&/ -]{0,70})?)"
              + "\\s?(?:\\([^)]{1,40}\\),?\\s?(?:[\\p{Lu}][\\p{Lu} .'’-]{1,40})?)?:(?:\\s.*)?");

  /** {@code Q.}, {@code A:}, {@code Q}, as reports of questions to somebody have them. */
  private static final Pattern QUESTION =
      Pattern.compile("([QA])(?:[.:)]|\\s{1,4}(?=\\p{Lu}))\\s?.*");

  /** {@code Mr. Smith:}, {@code Maja Lindqvist:}, {@code The Speaker:}. */
  private static final Pattern NAME =
      Pattern.compile(
          "((?:(?:The|Mr|Mrs|Ms|Dr|Herr|Frau|M|Mme|Sr|Sra)\\.?\\s(?:\\p{L}[\\p{L}'’.-]{0,24}\\s?){1,5})"
              + "|(?:\\p{Lu}[\\p{L}'’.-]{1,24}\\s?){1,4})"
              + "(?:\\([^)]{1,60}\\))?\\s?:\\s.*");

  private static final Pattern TIMED =
      Pattern.compile("(?:\\d{1,2}:\\d{2}:\\d{2}|\\[\\d{1,2}:\\d{2}(?::\\d{2})?])\\s.*");

  private Turn() {}

  /**
   * Whether {@code line} begins with the time at which it is said, to the second or in brackets: a
   * programme has hours and minutes as well.
   */
  static boolean isTimed(String line) {
    return TIMED.matcher(line).matches();
  }

  /** Who begins to speak in {@code line}, by a label in capitals or by Q and A. */
  static Optional<String> speaker(String line) {
    Matcher capitals = CAPITALS.matcher(line);
    if (capitals.matches()) {
      return Optional.of(capitals.group(1).replaceAll(",.*", "").strip());
    }
    Matcher question = QUESTION.matcher(line);
    return question.matches() ? Optional.of(question.group(1)) : Optional.empty();
  }

  /** Who begins to speak in {@code line}, if the label may be any name: weak evidence. */
  static Optional<String> name(String line) {
    Matcher name = NAME.matcher(line);
    return name.matches() ? Optional.of(name.group(1).strip()) : Optional.empty();
  }
}
