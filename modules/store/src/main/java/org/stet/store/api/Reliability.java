package org.stet.store.api;

import java.util.Locale;

/** How far a source has been found to be right, as an editor puts it. */
public enum Reliability {
  /** Nobody has said. */
  UNRATED,
  RELIABLE,
  USUALLY_RELIABLE,
  DOUBTFUL,
  UNRELIABLE;

  /** The stable kebab-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
