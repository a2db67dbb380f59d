package org.stet.facts.api;

import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * What a verdict belongs to, in words: so it finds its place again in a later version of the text,
 * and shows whether what was checked still stands.
 *
 * @param kind quote or claim
 * @param range where it stood, over the text of the version it was checked in
 * @param words what was checked, as a reader sees it, without quotation marks around it
 * @param before the words before it, folded, up to {@link #CONTEXT} of them in UTF-16 code units
 * @param after the words after it, likewise
 * @param speaker the mention of who said it, or null if the quote has none of its own
 * @param cue the reporting words, or null
 * @param canonical the resolved name of the speaker, or null if it is not known
 */
public record Anchor(
    FactKind kind,
    TextRange range,
    String words,
    String before,
    String after,
    @Nullable String speaker,
    @Nullable String cue,
    @Nullable String canonical) {

  /** How much of what stands around is remembered, in UTF-16 code units. */
  public static final int CONTEXT = 40;
}
