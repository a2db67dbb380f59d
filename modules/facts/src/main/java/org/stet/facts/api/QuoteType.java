package org.stet.facts.api;

import java.util.Locale;

/** What kind of quotation a stretch is. */
public enum QuoteType {
  /** A whole sentence or more in somebody's own words, between marks. */
  DIRECT,
  /** Some words between marks inside a sentence of the reporter's. */
  MIXED,
  /** What somebody said in the reporter's words, without marks. */
  INDIRECT,
  /** Words the reporter keeps at a distance, or a term; said by nobody in particular. */
  SCARE,
  /** The name of a book, film, show, ship and so on. */
  TITLE;

  /** The stable lower-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
