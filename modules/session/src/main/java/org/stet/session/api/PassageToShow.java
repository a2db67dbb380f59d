package org.stet.session.api;

import java.util.List;
import org.stet.text.api.TextRange;

/**
 * A place of a source that somebody wants to see.
 *
 * @param source the id of the source in the store
 * @param number the number of its version, from 1
 * @param spans where the words stand in the text of that version, in their order; at least one
 * @param differing what differs there, inside the spans or between them; may be empty
 */
public record PassageToShow(
    long source, int number, List<TextRange> spans, List<TextRange> differing) {

  public PassageToShow {
    spans = List.copyOf(spans);
    differing = List.copyOf(differing);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a passage of source " + source + " without a place");
    }
  }
}
