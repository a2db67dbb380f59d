package org.stet.store.api;

import java.util.List;
import org.stet.text.api.TextRange;

/**
 * A source that has the words that were looked for, in the version that counts.
 *
 * @param source the source, never a confidential or a withdrawn one
 * @param snippet a piece of its text around the first of them, on one line
 * @param marks where the words stand in the snippet
 */
public record SourceHit(Source source, String snippet, List<TextRange> marks) {

  public SourceHit {
    marks = List.copyOf(marks);
  }
}
