package org.stet.store.api;

import org.jspecify.annotations.Nullable;

/**
 * A source, or a newer version of one, to be added.
 *
 * @param article the article it was brought in for, or 0
 * @param name what it is called: {@code Minutes of the harbour board, 3 May}
 * @param address where it can be found: a path, an address, a shelf mark; or null
 * @param text its words, as far as they are known; may be empty
 * @param reason why it was added, in words; may be empty
 * @param who who added it
 * @param particulars what else is known of it; null if nobody said: nothing of a new source, and of
 *     a newer version the same as before
 */
public record NewSource(
    long article,
    String name,
    @Nullable String address,
    String text,
    String reason,
    String who,
    @Nullable Particulars particulars) {

  /** One of which nothing more is said. */
  public NewSource(
      long article, String name, @Nullable String address, String text, String reason, String who) {
    this(article, name, address, text, reason, who, null);
  }

  /** For logs and messages, where neither name nor words belong: it may be confidential. */
  @Override
  public String toString() {
    return "a source of " + text.length() + " characters";
  }
}
