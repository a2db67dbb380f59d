package org.stet.wireformats.story;

import java.util.Locale;

/** What a visible line of an item becomes. */
public enum Part {
  /** A header line, or the value of one. */
  FIELD,
  PARAGRAPH,
  SUBHEAD,
  QUOTE,
  LIST_ITEM,
  CAPTION,
  CREDIT,
  /** A row of a table, cells between tabulators, or a line whose columns matter. */
  ROW,
  /** A line of a note to editors. */
  NOTE,
  /** Left out, for a reason that is shown. */
  DROPPED;

  /** The stable kebab-case name, which ends the ids of rules. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether such a line is in the body of the article. */
  public boolean isBody() {
    return this != FIELD && this != DROPPED;
  }

  /** Whether such a line is running text. */
  public boolean isText() {
    return this == PARAGRAPH || this == QUOTE || this == LIST_ITEM || this == ROW;
  }
}
