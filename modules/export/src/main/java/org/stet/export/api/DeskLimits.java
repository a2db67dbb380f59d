package org.stet.export.api;

import java.util.List;
import org.stet.text.api.FieldName;

/**
 * How long a desk's stories are and what they must have. Immutable; 0 is no limit.
 *
 * @param maxHeadline the most characters of a headline, as a reader counts them
 * @param maxStandfirst the most characters of a standfirst
 * @param minWords the fewest words of the text
 * @param maxWords the most words of the text
 * @param required the header lines a story must have
 */
public record DeskLimits(
    int maxHeadline, int maxStandfirst, int minWords, int maxWords, List<FieldName> required) {

  /** None. */
  public static final DeskLimits NONE = new DeskLimits(0, 0, 0, 0, List.of());

  public DeskLimits {
    required = List.copyOf(required);
    if (maxHeadline < 0 || maxStandfirst < 0 || minWords < 0 || maxWords < 0) {
      throw new IllegalArgumentException(
          "less than nothing: " + List.of(maxHeadline, maxStandfirst, minWords, maxWords));
    }
  }
}
