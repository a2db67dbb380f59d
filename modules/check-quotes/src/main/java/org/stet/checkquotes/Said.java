package org.stet.checkquotes;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/**
 * Whose a quotation is, before the name is resolved.
 *
 * @param basis what it rests on
 * @param speaker the mention, over the story's words; of an inferred one the mention it is taken
 *     from
 * @param kind what kind of phrase the mention is
 * @param cue the reporting word, or null if there is none
 * @param standing whether the words were said at all
 * @param calls whether the cue says what somebody is called rather than what somebody says
 * @param confidence from 0 to 1
 * @param why how it was found
 */
record Said(
    Basis basis,
    TextRange speaker,
    Phrase.Kind kind,
    @Nullable TextRange cue,
    Standing standing,
    boolean calls,
    double confidence,
    String why) {

  /** The same with all offsets {@code by} code units further on. */
  Said shift(int by) {
    return new Said(
        basis,
        speaker.shift(by),
        kind,
        cue == null ? null : cue.shift(by),
        standing,
        calls,
        confidence,
        why);
  }

  /** {@code said} shifted, if there is one. */
  static @Nullable Said shifted(@Nullable Said said, int by) {
    return said == null ? null : said.shift(by);
  }

  /** Whether nothing says whose it is. */
  static boolean isOpen(@Nullable Said said) {
    return said == null || said.basis() == Basis.INFERRED;
  }

  Said with(Standing other) {
    return new Said(basis, speaker, kind, cue, other, calls, confidence, why);
  }

  Said as(Basis other, double factor, String reason) {
    return new Said(other, speaker, kind, cue, standing, calls, confidence * factor, reason);
  }
}
