package org.stet.versions;

/** What became of the words of a marked text. */
enum Look {
  KEPT,
  INSERTED,
  DELETED,
  /** A whole paragraph that stood elsewhere. */
  MOVED,
  /** What a change of fact is about, behind it; not the article's words. */
  KIND,
  /** Not the article's words but ours about it. */
  NOTE
}
