package org.stet.store.journal.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of an article as it stood in a window, not saved.
 *
 * @param key tells the windows of one desk apart; no white space in it
 * @param typed when it was typed, to the millisecond
 * @param article its number in the store; 0 if the store does not keep it
 * @param version the id of the version it was made from; 0 if there is none
 * @param file the copy file it is saved to, or null if it has none
 * @param title its headline, or the name it was opened under
 * @param text a copy file; half a surrogate pair comes back as a question mark
 */
public record UnsavedText(
    String key,
    Instant typed,
    long article,
    long version,
    @Nullable String file,
    String title,
    String text) {

  public UnsavedText {
    if (key.isEmpty() || key.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("a key without white space is needed, not '" + key + "'");
    }
  }
}
