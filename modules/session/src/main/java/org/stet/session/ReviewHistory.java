package org.stet.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which review belongs to which text, so that undo and redo of the document bring the review back
 * with the text. The oldest are forgotten.
 */
public final class ReviewHistory {
  private static final int MOST = 200;

  private final Map<String, Review> reviews =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Review> eldest) {
          return size() > MOST;
        }
      };

  /** Notes that {@code review} belongs to {@code text}. */
  public void remember(String text, Review review) {
    reviews.remove(text);
    reviews.put(text, review);
  }

  /** The review that belongs to {@code text}, if it is known. */
  public Optional<Review> of(String text) {
    return Optional.ofNullable(reviews.get(text));
  }
}
