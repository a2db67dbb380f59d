package org.stet.revision.api;

import java.util.List;
import org.stet.text.api.TextRange;

/**
 * A merged text.
 *
 * @param text a copy file
 * @param places where each of the merge's changes stands in it, in UTF-16 code units, in the order
 *     of {@link Merge#changes}; empty, at the place, where nothing is left
 */
public record MergedText(String text, List<TextRange> places) {

  public MergedText {
    places = List.copyOf(places);
  }
}
