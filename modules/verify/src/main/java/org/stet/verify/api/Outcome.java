package org.stet.verify.api;

import java.util.Locale;

/** How a quote stands to a source, best first. */
public enum Outcome {
  /** The same words in the same order; look and punctuation may differ. */
  VERBATIM,
  /** The words differ by named rules only. */
  FORM,
  /** Words were left out, and an ellipsis or the attribution says so. */
  ELIDED,
  /** Words were changed, left out, put in or swapped. */
  ALTERED,
  /** Passages that do not follow each other were joined. */
  SPLICED,
  NOT_FOUND;

  /** The stable kebab-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether every difference is accounted for. */
  public boolean stands() {
    return this == VERBATIM || this == FORM || this == ELIDED;
  }
}
