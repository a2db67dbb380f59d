package org.stet.store.api;

import java.util.Locale;

/** What was agreed with a source on the use of its words. */
public enum Terms {
  /** Nobody has said. */
  UNSTATED,
  /** Words and name may be used. */
  ON_THE_RECORD,
  /** The words may be used, the name may not. */
  BACKGROUND,
  /** Neither may be used. */
  OFF_THE_RECORD,
  /**
   * That there is this source at all is known only to who keeps it: it is in no export, report, log
   * or message, and in no search of others.
   */
  CONFIDENTIAL;

  /** The stable kebab-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
