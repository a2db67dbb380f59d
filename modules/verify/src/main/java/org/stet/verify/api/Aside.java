package org.stet.verify.api;

import org.stet.text.api.TextRange;

/**
 * A stretch of a source that nobody said.
 *
 * @param kind what it is
 * @param range where it is
 */
record Aside(Kind kind, TextRange range) {

  enum Kind {
    /** Who speaks. */
    LABEL,
    /** (Applause.) */
    STAGE_DIRECTION,
    /** When. */
    MOMENT,
    /** Tags, notes and styles of subtitles. */
    MARKUP
  }
}
