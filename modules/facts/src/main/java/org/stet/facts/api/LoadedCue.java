package org.stet.facts.api;

import java.util.Locale;

/** What a reporting verb says besides that something was said: "claimed" is more than "said". */
public enum LoadedCue {
  /** That it may not be so: claimed. */
  DOUBT("that the writer doubts it"),
  /** That there is something to be guilty of: admitted, confessed. */
  GUILT("that it is true, and a fault"),
  /** That the speaker is vain: boasted, bragged. */
  BOAST("that the speaker shows off"),
  /** That the other side was proved wrong, not only contradicted: refuted. */
  PROOF("that the other side was proved wrong"),
  /** That it is true and was hidden: revealed. */
  TRUTH("that it is true and was hidden"),
  /** That the speaker is not to be taken seriously: ranted, whined. */
  SCORN("scorn for the speaker");

  private final String implied;

  LoadedCue(String implied) {
    this.implied = implied;
  }

  /** What the verb implies, to stand behind "implies": "that the writer doubts it". */
  public String implied() {
    return implied;
  }

  /** The stable lower-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
