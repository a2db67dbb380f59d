package org.stet.wire.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a headline and says from when on the story may be used: {@code EMBARGO 6AM
 * WED: New drug cuts deaths}. News of other embargoes begins alike ({@code Embargo until Friday:
 * what Norland may still sell}), so that the noun alone needs a time of day.
 */
final class EmbargoLabel {
  private static final int LONGEST = 70;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Where a label ends. */
  private static final Pattern END = Pattern.compile("\\s?[:|]\\s+|\\s[–—-]\\s+");

  /** Without the colon behind the word: {@code Sperrfrist 6 Uhr}. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:strictly |strict |under )?(?:embargo(?:ed)?|sperrfrist)\\s+(?=.*\\d|\\p{L}{3,10}$)",
          FLAGS);

  /** Only of a story's use can it be said so. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\W*(?:strictly )?(?:embargoed\\b|hold for|not for|for release|hfr\\b|adv(?:ance)? for).*",
          FLAGS);

  /** What says in capitals that there is an embargo, without a time. */
  private static final Pattern TIMELESS =
      Pattern.compile(
          "(?:STRICTLY )?EMBARGOED|(?:UNDER|STRICT|SOUS|ONDER) EMBARGO|HOLD FOR RELEASE|(?:Attention|ATTENTION) (?:embargo|EMBARGO)");

  private EmbargoLabel() {}

  /**
   * A headline without its label.
   *
   * @param until what the label says
   * @param headline the words behind it
   */
  record Cut(String until, String headline) {}

  /** {@code line} without such a label, if it begins with one. */
  static Optional<Cut> of(String line) {
    Matcher end = END.matcher(line);
    for (int tries = 0; tries < 2 && end.find() && end.start() <= LONGEST; tries++) {
      String label = line.substring(0, end.start()).strip();
      String rest = line.substring(end.end()).strip();
      Optional<String> until = until(label);
      if (until.isPresent() && !rest.isEmpty() && !isTime(rest)) {
        return Optional.of(new Cut(until.get(), rest));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> until(String label) {
    if (TIMELESS.matcher(label).matches()) {
      return Optional.of(label);
    }
    boolean sure = PLAIN.matcher(label).matches() || label.equals(label.toUpperCase(Locale.ROOT));
    boolean timed =
        EmbargoMoment.hasClock(label) || (sure && EmbargoMoment.isIn(label) && isDay(label));
    if (!timed) {
      return Optional.empty();
    }
    return EmbargoWords.in(label)
        .or(() -> EmbargoWords.in(OPEN.matcher(label).replaceFirst("EMBARGO: ")));
  }

  /** What goes on with the time is no headline. */
  private static boolean isTime(String rest) {
    return EmbargoMoment.isAll(rest) && EmbargoMoment.isIn(rest);
  }

  /** "Until further notice" is said of embargoes on oil. */
  private static boolean isDay(String label) {
    return !label.toLowerCase(Locale.ROOT).matches(".*\\b(?:notice|publication|delivery)\\b.*");
  }
}
