package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.session.api.ReviewMarks;
import org.stet.session.api.ReviewMarks.Mark;
import org.stet.session.api.Standing;
import org.stet.text.api.TextRange;

class ReviewMarksTest {
  @Test
  void areWrittenAndReadAgain() {
    ReviewMarks marks =
        new ReviewMarks(
            List.of(
                new Mark(Standing.LET_STAND, new TextRange(3, 17), "trailing-teasers"),
                new Mark(Standing.ACCEPTED, TextRange.at(40), "caption-credit")));
    assertEquals("let-stand 3 17 trailing-teasers\naccepted 40 40 caption-credit", marks.inWords());
    assertEquals(marks, ReviewMarks.read(marks.inWords()));
  }

  @Test
  void linesOfALaterStetArePassedOver() {
    String words =
        "postponed 3 17 trailing-teasers\naccepted 9\naccepted 9 2 x\n\naccepted -1 4 x\nx y z w\n"
            + "accepted 1 4 doubled-title";
    assertEquals(
        List.of(new Mark(Standing.ACCEPTED, new TextRange(1, 4), "doubled-title")),
        ReviewMarks.read(words).marks());
    assertEquals(ReviewMarks.NONE, ReviewMarks.read(""));
  }
}
