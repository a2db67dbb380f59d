package org.stet.session.api;

/** How a change made by cleaning stands. */
public enum Standing {
  /** The change is in the text; nobody has judged it yet. */
  OPEN,
  /** The change is in the text, and somebody is content with it. */
  ACCEPTED,
  /** The change was undone: what was there before stands. */
  LET_STAND,
  /** The place was edited since, so that the change cannot be undone by itself any more. */
  EDITED
}
