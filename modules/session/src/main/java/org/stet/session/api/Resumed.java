package org.stet.session.api;

import java.util.List;
import java.util.Optional;
import org.stet.clean.api.CleanResult;
import org.stet.revision.api.Revision;
import org.stet.session.Review;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.OffsetMap;

/**
 * Work on an article taken up again: its text as it was kept, with the way back to the text it
 * began with, and the review of its cleaning as far as it got. Immutable.
 */
public final class Resumed {
  private final String text;
  private final OffsetMap fromStart;
  private final Review review;

  private Resumed(String text, OffsetMap fromStart, Review review) {
    this.text = text;
    this.fromStart = fromStart;
    this.review = review;
  }

  /** The beginning of the work: nothing was cleaned or edited. */
  static Resumed beginning(Origin origin) {
    String start = origin.start().text();
    return new Resumed(start, OffsetMap.identity(start.length()), Review.NONE);
  }

  /**
   * Takes up work on {@code text}, which was made from {@code origin}. Takes its time.
   *
   * @param marks what was decided in the review
   */
  public static Resumed of(Origin origin, ReviewMarks marks, String text) {
    Resumed resumed = beginning(origin);
    CleanResult cleaning = origin.cleaning();
    if (cleaning != null) {
      resumed =
          new Resumed(
              cleaning.after().text(),
              resumed.fromStart.then(cleaning.change().offsetMap()),
              Review.of(cleaning, resumed.fromStart, Review.NONE));
      for (ReviewMarks.Mark mark : marks.marks()) {
        resumed = resumed.decided(mark);
      }
    }
    return resumed.edited(text);
  }

  private Resumed decided(ReviewMarks.Mark mark) {
    List<ReviewedChange> changes = review.changes(text);
    Optional<ReviewedChange> change = changes.stream().filter(mark::isOn).findFirst();
    if (change.isEmpty()) {
      return this;
    }
    int number = change.get().number();
    if (mark.standing() != Standing.LET_STAND) {
      return new Resumed(text, fromStart, review.accept(number));
    }
    return review
        .letStand(number, text)
        .map(
            turn ->
                new Resumed(
                    turn.change().applyTo(text),
                    fromStart.then(turn.change().offsetMap()),
                    turn.after()))
        .orElse(this);
  }

  private Resumed edited(String now) {
    ChangeSet change = Revision.between(text, now).changeSet();
    OffsetMap map = change.offsetMap();
    return change.isEmpty() ? this : new Resumed(now, fromStart.then(map), review.map(map));
  }

  /** The text to go on with. */
  public String text() {
    return text;
  }

  OffsetMap fromStart() {
    return fromStart;
  }

  Review review() {
    return review;
  }
}
