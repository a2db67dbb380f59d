package org.stet.versions;

/** What became of the words of a marked text. */
enum Look {
  KEPT,
  INSERTED,
  DELETED,
  /** A whole paragraph that stood elsewhere. */
  MOVED,
  /** Not the article's words but ours about it. */
  NOTE
}
