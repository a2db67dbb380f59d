package org.stet.session;

import java.util.List;
import java.util.function.UnaryOperator;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.ReviewedChange.Kind;
import org.stet.session.api.Standing;

/** Edits of one rule that are judged together. */
record ReviewItem(int number, Kind kind, Standing standing, List<ReviewPart> parts) {

  ReviewItem {
    parts = List.copyOf(parts);
  }

  ReviewItem with(UnaryOperator<ReviewPart> what) {
    return new ReviewItem(number, kind, standing, parts.stream().map(what).toList());
  }

  ReviewItem standing(Standing now) {
    return new ReviewItem(number, kind, now, parts);
  }

  ReviewedChange show(String text) {
    boolean intact = parts.stream().anyMatch(part -> part.isIntact(text));
    return new ReviewedChange(
        number,
        parts.get(0).edit().rule(),
        parts.get(0).edit().reason(),
        kind,
        intact ? standing : Standing.EDITED,
        parts.stream().map(ReviewPart::place).toList());
  }
}
