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
 */
public record Attribution(
    Basis basis,
    @Nullable TextRange speaker,
    @Nullable TextRange cue,
    @Nullable String canonical,
    double confidence,
    String why) {

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
  }

  /** No attribution, for the reason {@code why}. */
  public static Attribution none(String why) {
    return new Attribution(Basis.NONE, null, null, null, 0, why);
  }
}
