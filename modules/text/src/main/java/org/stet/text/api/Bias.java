package org.stet.text.api;

/**
 * To which side a position goes that lies where text was inserted or inside text that was replaced.
 */
public enum Bias {
  /** To the start: what was inserted comes after the position. */
  BEFORE,
  /** To the end: what was inserted comes before the position. */
  AFTER
}
