package org.stet.facts.api;

import java.util.Locale;

/** What can have a verdict. */
public enum FactKind {
  QUOTE,
  CLAIM;

  /** The stable lower-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
