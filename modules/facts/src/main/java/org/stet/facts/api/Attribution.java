package org.stet.facts.api;

import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * Who is said to have said something, and how the article says so.
 *
 * @param basis what the attribution rests on
 * @param speaker where the speaker is mentioned for this quote, over the article's text; null if
 *     the quote has no mention of its own
 * @param cue where the reporting verb stands, or null
 * @param canonical the resolved name, or null if it is not known
 * @param confidence from 0 to 1
 * @param why how it was found, in an editor's words
 * @param loaded what the cue says besides that something was said; null if it says no more, and
 *     where there is no cue
 */
public record Attribution(
    Basis basis,
    @Nullable TextRange speaker,
    @Nullable TextRange cue,
    @Nullable String canonical,
    double confidence,
    String why,
    @Nullable LoadedCue loaded) {

  /** What an attribution rests on. */
  public enum Basis {
    /** The sentence itself says who. */
    STATED,
    /** The quote goes on from one whose speaker is stated. */
    INHERITED,
    /** Nothing says who; the context suggests it. An offer, never a fact. */
    INFERRED,
    /**
     * Nobody is known to have said it. Speaker and cue are there where the story says that these
     * words were not said, or only might be: "Roth never said".
     */
    NONE;

    /** The stable lower-case name used outside. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Attribution {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1: " + confidence);
    }
    if (loaded != null && cue == null) {
      throw new IllegalArgumentException("no cue that could imply " + loaded.implied());
    }
  }

  /** An attribution by a cue that says no more than that something was said, or by none. */
  public Attribution(
      Basis basis,
      @Nullable TextRange speaker,
      @Nullable TextRange cue,
      @Nullable String canonical,
      double confidence,
      String why) {
    this(basis, speaker, cue, canonical, confidence, why, null);
  }

  /** The same, whose cue implies what {@code implied} says. */
  public Attribution with(LoadedCue implied) {
    return new Attribution(basis, speaker, cue, canonical, confidence, why, implied);
  }

  /** No attribution, for the reason {@code why}. */
  public static Attribution none(String why) {
    return new Attribution(Basis.NONE, null, null, null, 0, why);
  }
}
