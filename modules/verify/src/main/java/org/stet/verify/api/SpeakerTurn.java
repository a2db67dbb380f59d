package org.stet.verify.api;

import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * What one person says until another begins.
 *
 * @param range the words with their label, over the text of the source
 * @param speaker the label of who speaks, without its mark; null if the source does not say
 * @param moment when, as the source has it: {@code 00:12:05}; or null
 * @param voice counts how often another began to speak before, also one without a name
 */
public record SpeakerTurn(
    TextRange range, @Nullable String speaker, @Nullable String moment, int voice) {

  /** Whether one person speaks in both, as far as the source tells them apart. */
  boolean isSameVoice(SpeakerTurn other) {
    return speaker == null
        ? other.speaker == null && voice == other.voice
        : speaker.equals(other.speaker);
  }
}
