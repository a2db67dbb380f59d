package org.stet.text.api;

import java.util.List;

/**
 * Something a check has to say about a place in an article. It can be shown without the article at
 * hand, and draws nothing itself.
 *
 * @param check the stable kebab-case id of the check
 * @param severity how much it matters
 * @param range the place, over the article's text
 * @param message one sentence in an editor's words, without a final full stop
 * @param evidence what it rests on, the most telling first
 * @param fixes ways to settle it, the best first
 */
public record Finding(
    String check,
    Severity severity,
    TextRange range,
    String message,
    List<Evidence> evidence,
    List<Fix> fixes) {

  public Finding {
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
  }

  /** A finding with nothing but its words. */
  public Finding(String check, Severity severity, TextRange range, String message) {
    this(check, severity, range, message, List.of(), List.of());
  }
}
