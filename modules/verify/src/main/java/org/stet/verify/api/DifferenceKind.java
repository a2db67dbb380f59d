package org.stet.verify.api;

import java.util.Locale;

/** What a difference between a quote and its source is, the gravest first. */
public enum DifferenceKind {
  /** A "not", "never" or "no" came or went. */
  NEGATION(Weight.CHANGE),
  NUMBER(Weight.CHANGE),
  /** "must" for "may". */
  MODAL(Weight.CHANGE),
  /** An "if", "unless" or "only" came or went. */
  CONDITION(Weight.CHANGE),
  NAME(Weight.CHANGE),
  /** Other words for what was said. */
  CHANGED(Weight.CHANGE),
  /** Words were left out and nothing says so. */
  DROPPED(Weight.CHANGE),
  /** Words that were not said. */
  ADDED(Weight.CHANGE),
  /** The same words in another order. */
  SWAPPED(Weight.CHANGE),
  /** Whole sentences between two passages are missing, or the passages stood elsewhere. */
  JOINED(Weight.CHANGE),
  /** What an ellipsis stands for. */
  ELLIPSIS(Weight.GAP),
  /** What was said where the attribution stands. */
  ATTRIBUTION(Weight.GAP),
  /** What words in square brackets stand for. */
  BRACKET(Weight.FORM),
  /** Another speaker's words in the middle of a sentence. */
  INTERRUPTION(Weight.FORM),
  CONTRACTION(Weight.FORM),
  SPELLING(Weight.FORM),
  NUMERAL(Weight.FORM),
  /** One word on one side, two on the other. */
  HYPHENATION(Weight.FORM),
  /** Sanders' and Sanders's. */
  POSSESSIVE(Weight.FORM),
  /** An "uh" was left out. */
  FILLER(Weight.FORM),
  STAGE_DIRECTION(Weight.FORM),
  /** What the rest of the sentence, which is not quoted, makes of the words: an "unless" in it. */
  CUT(Weight.NONE),
  /** Capitals, shapes of marks and dashes, punctuation. */
  GLYPH(Weight.NONE);

  /** What a difference does to the verdict. */
  enum Weight {
    NONE,
    FORM,
    GAP,
    CHANGE
  }

  private final Weight weight;

  DifferenceKind(Weight weight) {
    this.weight = weight;
  }

  Weight weight() {
    return weight;
  }

  /** Whether no rule accounts for it. */
  public boolean isChange() {
    return weight == Weight.CHANGE;
  }

  /** The stable kebab-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
