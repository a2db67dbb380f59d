package org.stet.revision.api;

/** Who worked on the text that both started from. */
public enum Side {
  /** Whose text came in: the agency with its new take. */
  THEIRS,
  /** Whose text it came in upon: the desk with its edited copy. */
  OURS;

  public Side other() {
    return this == THEIRS ? OURS : THEIRS;
  }
}
