package org.stet.wireformats.document;

/** What the style of a paragraph says it is. */
public enum ParagraphRole {
  TITLE,
  SUBTITLE,
  BYLINE,
  SLUG,
  HEADING,
  TEXT,
  LIST_ITEM,
  QUOTE,
  CAPTION,
  CREDIT,
  /** A row of a table, cells between tabulators. */
  ROW,
  /** A footnote or an endnote. */
  NOTE,
  /** Shown by the document, but no part of its text. */
  DROPPED
}
