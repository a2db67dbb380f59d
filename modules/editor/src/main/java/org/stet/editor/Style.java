package org.stet.editor;

/** How a stretch of an article looks in the editor. */
enum Style {
  /** The name of a header line, and marks at the head of a line. */
  LABEL,
  HEADLINE,
  STANDFIRST,
  /** The words of any other header line. */
  FIELD,
  SUBHEAD,
  BLOCK_QUOTE,
  CAPTION,
  CREDIT,
  TABLE,
  NOTE,
  /** Words between quotation marks. */
  QUOTED,
  /** A mark of two wordings of which somebody has to choose one. */
  CHOICE,
  FINDING_NOTE,
  FINDING_WARNING,
  FINDING_ERROR
}
