package org.stet.factcheck;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a recording, as people write it: {@code 1:02:45}, {@code 12:33}. */
final class RecordingTime {
  private static final Pattern FORM = Pattern.compile("(?:(\\d{1,2}):)?([0-5]?\\d):([0-5]\\d)");

  private RecordingTime() {}

  /** The place that {@code words} mean; nothing if they are no place. */
  static Optional<Duration> read(String words) {
    Matcher matcher = FORM.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String hours = matcher.group(1);
    return Optional.of(
        Duration.ofHours(hours == null ? 0 : Integer.parseInt(hours))
            .plusMinutes(Integer.parseInt(matcher.group(2)))
            .plusSeconds(Integer.parseInt(matcher.group(3))));
  }

  /** {@code 00:12:33}. */
  static String inWords(Duration position) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d",
        position.toHours(),
        position.toMinutesPart(),
        position.toSecondsPart());
  }
}
