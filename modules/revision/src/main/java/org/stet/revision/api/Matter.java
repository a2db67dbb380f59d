package org.stet.revision.api;

import java.util.Locale;

/**
 * What a change is about, the most dangerous first: an editor who reads only the top of the list
 * has read what can do harm.
 */
public enum Matter {
  /** A "not", "never" or "without" came or went, or a word became its opposite with un- or non-. */
  NEGATION,
  /** A figure, a word of number, a currency or a per cent sign. */
  NUMBER,
  /** What is written as a name: a person, a place, an organisation. */
  NAME,
  /** Words inside quotation marks, or the marks themselves. */
  QUOTE,
  /** A date, a weekday, a year, a time of day. */
  DATE,
  /** Other words. */
  WORDING,
  /** The same words written another way: colour and color, five and 5, did not and didn't. */
  SPELLING,
  /** Only small letters for capitals, or the other way round. */
  CAPITALS,
  /** Commas, full stops and other marks. */
  PUNCTUATION,
  /** The same mark in another shape: straight and curly quotation marks, short and long dashes. */
  GLYPH,
  /** Emphasis, a link, or what a paragraph is: a subhead, a list item. */
  FORMAT,
  /** A whole paragraph stands elsewhere, its words the same. */
  MOVED,
  /** Only white space. */
  SPACING;

  /** As programs know it: {@code negation}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can make a story wrong: everything down to dates. */
  public boolean isFact() {
    return compareTo(DATE) <= 0;
  }
}
