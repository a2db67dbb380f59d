package org.stet.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.text.api.Edit;

/**
 * Who changed something, and why: one rule, or several joined as in {@link Edit}.
 *
 * @param rule the id, several joined by {@code +}
 * @param reason the reason, several joined by {@code ; }
 */
record Hand(String rule, String reason) {

  static Hand of(Edit edit) {
    return new Hand(edit.rule(), edit.reason());
  }

  /** This one and {@code other}, each named once. */
  Hand and(Hand other) {
    return new Hand(
        joined(rules(), other.rules(), "+"),
        joined(List.of(reason.split("; ", -1)), List.of(other.reason.split("; ", -1)), "; "));
  }

  List<String> rules() {
    return List.of(rule.split("\\+", -1));
  }

  /** Whether a rule had a hand in both. */
  boolean meets(Hand other) {
    return rules().stream().anyMatch(other.rules()::contains);
  }

  private static String joined(List<String> first, List<String> second, String mark) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return String.join(mark, all);
  }
}
