package org.stet.text.api;

import java.util.Locale;

/** What a block is in an article. */
public enum Role {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  DATELINE,
  PARAGRAPH,
  SUBHEAD,
  /** A block quote: words that stand apart as somebody's, with or without marks. */
  QUOTE,
  LIST_ITEM,
  /** A picture's caption, with its credit if it has one. */
  CAPTION,
  /** Lines whose columns matter: agate, results, tables. */
  TABLE,
  /** A note to colleagues; never goes out. */
  NOTE;

  /** The stable kebab-case name used outside: {@code list-item}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether blocks of this role stand among the header lines. */
  public boolean isHeader() {
    return compareTo(DATELINE) <= 0;
  }

  /** Whether blocks of this role are lines of their own between fences. */
  public boolean isFenced() {
    return this == TABLE || this == NOTE;
  }

  /** Whether a block of this role goes out to readers. */
  public boolean isPublished() {
    return this != NOTE;
  }
}
