package org.stet.checkquotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may stand behind the verbs that report speech, from {@code reports.txt}. Immutable. */
final class ReportingVerbs {
  private static final ReportingVerbs STANDARD =
      new ReportingVerbs(WordList.lines("reports.txt"), WordList.lines("cues.txt"));

  private final Map<String, Set<String>> kinds = new HashMap<>();

  /**
   * The verbs of {@code lines}, each a kind in brackets and first forms; {@code cues} tell the
   * other forms.
   *
   * @throws IllegalStateException if a line has no kind
   */
  ReportingVerbs(List<String> lines, List<String> cues) {
    Map<String, Set<String>> byVerb = new HashMap<>();
    for (String line : lines) {
      int end = line.indexOf(']');
      if (!line.startsWith("[") || end < 0) {
        throw new IllegalStateException("reports.txt cannot read " + line);
      }
      String kind = line.substring(1, end);
      for (String verb : line.substring(end + 1).strip().split(" ")) {
        byVerb.computeIfAbsent(verb, v -> new HashSet<>()).add(kind);
      }
    }
    for (String line : cues) {
      int bar = line.indexOf('|');
      String[] forms = (bar < 0 ? line : line.substring(0, bar)).strip().split(" ");
      for (String form : forms) {
        kinds.putIfAbsent(form, byVerb.getOrDefault(forms[0], Set.of()));
      }
    }
  }

  static ReportingVerbs standard() {
    return STANDARD;
  }

  /** Whether the form is mostly a noun or a name: "states". */
  boolean isNoun(String form) {
    return form.equals("states") || form.equals("state");
  }

  /** Whether what is said may follow the verb of this {@code form} in this way. */
  boolean takes(String form, String kind) {
    return kinds.getOrDefault(form, Set.of()).contains(kind);
  }
}
