package org.stet.clean.spi;

import java.util.Locale;

/**
 * What a rule is allowed to do. The pipeline holds each rule to its kind, above all inside
 * quotation marks.
 */
public enum RuleKind {
  /**
   * Repairs damage done on the way: hard wraps, hyphens at line ends, character sets, typesetting
   * codes. The only kind that may change words between quotation marks.
   */
  REPAIR,
  /** Changes white space and line ends only. */
  LAYOUT,
  /** Changes the shape of marks, dashes and spaces; letters and digits stay. */
  GLYPHS,
  /** Says what a block is, or moves a block to the header line it belongs to. */
  LABEL,
  /** Takes away what is not part of the story. */
  REMOVAL;

  /** The stable lower-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
