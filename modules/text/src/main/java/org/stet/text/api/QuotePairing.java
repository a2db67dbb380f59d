package org.stet.text.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.OpenStretches.Open;
import org.stet.text.api.QuoteMark.Kind;

/** Pairs the quotation marks of one paragraph: a state machine over them. */
final class QuotePairing {
  private final String text;
  private final TextRange paragraph;
  private final List<QuoteMark> marks;
  private final MarksAhead ahead;
  private final OpenStretches stretches;
  private boolean carried;
  private boolean carriedWasClosed;
  private final @Nullable Kind unclosed;

  /**
   * Pairs {@code marks}.
   *
   * @param goesOn the kind of the mark with which the next paragraph begins, or null
   * @param carried whether a stretch of the last paragraph is open that a mark here may close
   */
  QuotePairing(
      String text,
      TextRange paragraph,
      List<QuoteMark> marks,
      @Nullable Kind goesOn,
      boolean carried) {
    this.text = text;
    this.paragraph = paragraph;
    this.marks = marks;
    this.ahead = new MarksAhead(marks);
    this.carried = carried;
    this.stretches = new OpenStretches(text, paragraph);
    for (int i = 0; i < marks.size(); i++) {
      step(i);
    }
    this.unclosed = stretches.end(goesOn);
  }

  /** The stretches in no order, without parents. */
  List<QuotedSpan> spans() {
    return stretches.done();
  }

  /** Whether a mark here closed the stretch of the last paragraph. */
  boolean carriedWasClosed() {
    return carriedWasClosed;
  }

  /** The kind of the outermost stretch that is open at the end, or null. */
  @Nullable Kind unclosed() {
    return unclosed;
  }

  private void step(int i) {
    QuoteMark mark = marks.get(i);
    switch (mark.kind()) {
      case DOUBLE -> doubleMark(i, mark.start(), mark.length(), mark.sign());
      case SINGLE -> singleMark(i);
      case SINGLES -> singlesInARow(i);
      case ANGLE, SINGLE_ANGLE -> angle(mark);
    }
  }

  private void doubleMark(int i, int start, int length, char sign) {
    QuoteMark mark = marks.get(i);
    Open inner = stretches.innermost(Kind.DOUBLE);
    if (inner == null) {
      if (opensFirst(mark, sign)) {
        open(mark, Kind.DOUBLE, start, length);
      } else {
        closeCarried(mark);
      }
    } else if (opensInside(mark, sign, inner.sign())) {
      open(mark, Kind.DOUBLE, start, length);
    } else if (!(isAfterDigit(mark) && isBeforeNextWord(mark) && ahead.isClosingNext(i))) {
      stretches.close(Kind.DOUBLE, start, length);
    }
  }

  /** Whether a double mark opens a stretch where none is open. */
  private boolean opensFirst(QuoteMark mark, char sign) {
    return switch (sign) {
      case '„', '‟', '“', '‘', '‛' -> mark.gapBefore() || mark.wordBehind();
      case '”', '’', '\'' -> mark.looksOpening();
      default ->
          !isAfterDigit(mark) && (mark.wordBehind() || (mark.gapBefore() && isAfterSpace(mark)));
    };
  }

  /** Whether a double mark opens a stretch inside one that {@code by} opened. */
  private boolean opensInside(QuoteMark mark, char sign, char by) {
    boolean word = mark.wordBehind();
    return switch (sign) {
      case '„', '‟' -> mark.gapBefore() || word;
      case '“', '‘', '‛' -> word && (mark.gapBefore() || (by != '„' && by != '‟'));
      case '”', '’' -> by == sign && mark.looksOpening();
      default -> word && (mark.gapBefore() ? !isAfterDash(mark) : isAfter(mark, ":"));
    };
  }

  private void singleMark(int i) {
    QuoteMark mark = marks.get(i);
    boolean inSingle = stretches.isInside(Kind.SINGLE);
    if (mark.looksOpening() && opensSingle(i, inSingle)) {
      open(mark, Kind.SINGLE, mark.start(), 1);
    } else if (inSingle && !mark.gapBefore() && closesSingle(i)) {
      stretches.close(Kind.SINGLE, mark.start(), 1);
    }
  }

  private boolean opensSingle(int i, boolean inSingle) {
    QuoteMark mark = marks.get(i);
    boolean certain = mark.sign() != '’' && !mark.doubtful();
    if (certain) {
      return mark.start() == paragraph.start() || ahead.isClosingLater(i);
    }
    return !inSingle && ahead.isClosingNext(i);
  }

  private boolean closesSingle(int i) {
    QuoteMark mark = marks.get(i);
    if (mark.sign() == '‚' || mark.sign() == '‛' || (mark.sign() == '‘' && mark.wordBehind())) {
      return false;
    }
    // The Smiths' house, 6' tall, goin' home: not the end, if the end is still to come.
    boolean shortened = isAfterDigit(mark) || isAfter(mark, "s") || isAfter(mark, "in");
    return !(shortened && isBeforeNextWord(mark) && ahead.isClosingNext(i));
  }

  /** Takes a row of single marks for double ones, as far as they are not needed as single ones. */
  private void singlesInARow(int i) {
    QuoteMark row = marks.get(i);
    int at = row.start();
    while (at < row.end()) {
      int left = row.end() - at;
      boolean inSingle = stretches.isInside(Kind.SINGLE);
      boolean closes = !row.looksOpening() && inSingle;
      if (closes && (left % 2 == 1 || stretches.innermost(Kind.DOUBLE) == null)) {
        stretches.close(Kind.SINGLE, at, 1);
        at++;
      } else if (left > 1) {
        doubleMark(i, at, 2, row.sign());
        at += 2;
      } else {
        if (row.looksOpening()) {
          open(row, Kind.SINGLE, at, 1);
        }
        at++;
      }
    }
  }

  private void angle(QuoteMark mark) {
    Open inner = stretches.innermost(mark.kind());
    boolean pointsLeft = mark.sign() == '«' || mark.sign() == '‹';
    boolean differs = inner != null && inner.sign() != mark.sign();
    if (differs || (inner != null && !pointsLeft && !mark.gapBefore())) {
      stretches.close(mark.kind(), mark.start(), 1);
    } else if (pointsLeft ? mark.end() < paragraph.end() : mark.looksOpening()) {
      open(mark, mark.kind(), mark.start(), 1);
    } else {
      closeCarried(mark);
    }
  }

  private void open(QuoteMark mark, Kind kind, int start, int length) {
    stretches.open(kind, mark.sign(), start, length);
    carried = false;
  }

  /** Ends the stretch that goes on from the last paragraph, whose mark is not repeated here. */
  private void closeCarried(QuoteMark mark) {
    if (carried && !mark.gapBefore() && stretches.isEmpty()) {
      stretches.addEnd(mark.start(), mark.end());
      carriedWasClosed = true;
    }
    carried = false;
  }

  private boolean isAfterDigit(QuoteMark mark) {
    return mark.start() > paragraph.start() && Character.isDigit(text.charAt(mark.start() - 1));
  }

  private boolean isAfterSpace(QuoteMark mark) {
    return mark.start() == paragraph.start()
        || QuoteMarkFinder.isSpace(text.charAt(mark.start() - 1));
  }

  private boolean isAfterDash(QuoteMark mark) {
    return isAfter(mark, "-") || isAfter(mark, "–") || isAfter(mark, "—") || isAfter(mark, "―");
  }

  private boolean isAfter(QuoteMark mark, String end) {
    int from = mark.start() - end.length();
    return from >= paragraph.start() && text.startsWith(end, from);
  }

  /** Whether the sentence goes on behind the mark: one space and a letter. */
  private boolean isBeforeNextWord(QuoteMark mark) {
    return mark.end() + 1 < paragraph.end()
        && QuoteMarkFinder.isSpace(text.charAt(mark.end()))
        && Character.isLetter(text.charAt(mark.end() + 1));
  }
}
