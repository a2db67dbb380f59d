package org.stet.verify.api;

import org.jspecify.annotations.Nullable;

/**
 * A quote to be verified.
 *
 * @param words the words, with or without quotation marks around them
 * @param speaker who is said to have said them, or null
 * @param before what stands before them in the article; may be empty
 * @param after what stands behind; may be empty
 */
public record QuotedWords(String words, @Nullable String speaker, String before, String after) {

  /** Words alone. */
  public static QuotedWords of(String words) {
    return new QuotedWords(words, null, "", "");
  }

  /** Words and who is said to have said them. */
  public static QuotedWords of(String words, @Nullable String speaker) {
    return new QuotedWords(words, speaker, "", "");
  }
}
