package org.stet.session.api;

import org.stet.text.api.TextRange;

/**
 * Words of a source that somebody has selected. The window Sources publishes the newest in its
 * Lookup, for whoever takes them as evidence.
 *
 * @param source the id of the source in the store
 * @param number the number of its version, from 1
 * @param range where the words stand in the text of that version; never empty
 * @param words the words, just as they stand there
 */
public record SourcePassage(long source, int number, TextRange range, String words) {

  public SourcePassage {
    if (words.isEmpty() || words.length() != range.length()) {
      throw new IllegalArgumentException(range + " does not hold " + words.length() + " units");
    }
  }

  /** The words that stand at {@code range} of {@code text}. */
  public static SourcePassage of(long source, int number, String text, TextRange range) {
    return new SourcePassage(source, number, range, range.in(text));
  }
}
