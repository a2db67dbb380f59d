package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.check.spi.Check;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;

/**
 * Which findings make the program end with exit code 1: those from a severity upwards, and those of
 * named checks.
 */
final class FailOn {
  private @Nullable Severity least;
  private final List<String> checks = new ArrayList<>();

  /**
   * @param words severities and ids of checks
   * @throws IllegalArgumentException if one is neither; the message says what there is
   */
  static FailOn of(List<String> words, List<Check> known) {
    FailOn failOn = new FailOn();
    for (String each : words) {
      failOn.add(each.strip(), known);
    }
    return failOn;
  }

  private void add(String word, List<Check> known) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(word)) {
        least = least == null || severity.compareTo(least) < 0 ? severity : least;
        return;
      }
    }
    StringBuilder names = new StringBuilder("note, warning, error");
    for (Check check : known) {
      if (check.id().equals(word)) {
        checks.add(word);
        return;
      }
      names.append(", ").append(check.id());
    }
    throw new IllegalArgumentException(
        "there is no severity or check '" + word + "'; there are: " + names);
  }

  /** Whether one of {@code findings} is named. */
  boolean names(List<Finding> findings) {
    for (Finding finding : findings) {
      if (checks.contains(finding.check())
          || (least != null && finding.severity().compareTo(least) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
