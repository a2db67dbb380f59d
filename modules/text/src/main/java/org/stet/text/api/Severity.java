package org.stet.text.api;

import java.util.Locale;

/** How much a finding matters before publication. */
public enum Severity {
  /** Worth knowing. */
  NOTE,
  /** Somebody should look before the story goes out. */
  WARNING,
  /** The story should not go out like this. */
  ERROR;

  /** The stable lower-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
