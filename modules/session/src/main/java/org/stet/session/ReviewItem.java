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

  /** Whether it can be turned round: of a move or a removal, nobody may have edited any place. */
  boolean isIntact(String text) {
    return kind == Kind.SPACING
        ? parts.stream().anyMatch(part -> part.isIntact(text))
        : parts.stream().allMatch(part -> part.isIntact(text));
  }

  ReviewedChange show(String text) {
    return new ReviewedChange(
        number,
        parts.get(0).edit().rule(),
        parts.get(0).edit().reason(),
        kind,
        isIntact(text) ? standing : Standing.EDITED,
        parts.stream().map(ReviewPart::place).toList());
  }
}
