package org.stet.checkquotes;

import org.jspecify.annotations.Nullable;

/**
 * A cue of a frame and whose it is.
 *
 * @param at the token of the cue
 * @param cue what the cue says
 * @param phrase who says it, or null if the frame does not tell
 * @param sure whether the phrase stands right at the cue
 */
record Subject(int at, Cues.Cue cue, @Nullable Phrase phrase, boolean sure) {}
