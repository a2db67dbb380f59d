package org.stet.text.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.QuoteMark.Kind;

/** Pairs the quotation marks of one paragraph: a state machine over them. */
final class QuotePairing {
  /** A stretch that is open. */
  private record Open(QuoteMark mark, int start, int length) {}

  private final String text;
  private final TextRange paragraph;
  private final List<QuoteMark> marks;
  private final MarksAhead ahead;
  private final @Nullable Kind goesOn;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Kind, Deque<Open>> openOfKind = new EnumMap<>(Kind.class);
  private final List<QuotedSpan> spans = new ArrayList<>();

  /** Where stretches start that were closed: an open mark right before is one too many. */
  private final BitSet closedFrom = new BitSet();

  private final int lastLetter;
  private int trimmedFrom = -1;
  private int trimmedTo = -1;
  private boolean carried;
  private boolean carriedWasClosed;
  private @Nullable Kind unclosed;

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
    this.goesOn = goesOn;
    this.carried = carried;
    this.lastLetter = lastLetter(text, paragraph);
    for (Kind kind : Kind.values()) {
      openOfKind.put(kind, new ArrayDeque<>());
    }
    for (int i = 0; i < marks.size(); i++) {
      step(i);
    }
    end();
  }

  /** The stretches in no order, without parents. */
  List<QuotedSpan> spans() {
    return spans;
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
    Open inner = openOfKind(Kind.DOUBLE).peek();
    if (inner == null) {
      if (opensFirst(mark, sign)) {
        open(mark, Kind.DOUBLE, start, length);
      } else {
        closeCarried(mark);
      }
    } else if (opensInside(mark, sign, inner.mark().sign())) {
      open(mark, Kind.DOUBLE, start, length);
    } else if (!(isAfterDigit(mark) && isBeforeNextWord(mark) && ahead.isClosingNext(i))) {
      close(Kind.DOUBLE, start, length);
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
    Open innermost = open.peek();
    boolean inSingle = innermost != null && innermost.mark().kind() == Kind.SINGLE;
    if (mark.looksOpening() && opensSingle(i, inSingle)) {
      open(mark, Kind.SINGLE, mark.start(), 1);
    } else if (inSingle && !mark.gapBefore() && closesSingle(i)) {
      close(Kind.SINGLE, mark.start(), 1);
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
      Open innermost = open.peek();
      boolean inSingle = innermost != null && innermost.mark().kind() == Kind.SINGLE;
      boolean closes = !row.looksOpening() && inSingle;
      if (closes && (left % 2 == 1 || openOfKind(Kind.DOUBLE).isEmpty())) {
        close(Kind.SINGLE, at, 1);
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
    Open inner = openOfKind(mark.kind()).peek();
    boolean pointsLeft = mark.sign() == '«' || mark.sign() == '‹';
    boolean differs = inner != null && inner.mark().sign() != mark.sign();
    if (differs || (inner != null && !pointsLeft && !mark.gapBefore())) {
      close(mark.kind(), mark.start(), 1);
    } else if (pointsLeft ? mark.end() < paragraph.end() : mark.looksOpening()) {
      open(mark, mark.kind(), mark.start(), 1);
    } else {
      closeCarried(mark);
    }
  }

  private void open(QuoteMark mark, Kind kind, int start, int length) {
    QuoteMark as =
        new QuoteMark(
            start, length, mark.sign(), kind, mark.gapBefore(), mark.wordBehind(), mark.doubtful());
    Open stretch = new Open(as, start, length);
    open.push(stretch);
    openOfKind(kind).push(stretch);
    carried = false;
  }

  /** Closes the innermost stretch of this kind; one of another kind in it ends with it. */
  private void close(Kind kind, int at, int length) {
    boolean done = false;
    while (!done) {
      Open last = open.pop();
      openOfKind(last.mark().kind()).pop();
      done = last.mark().kind() == kind;
      if (done) {
        add(last, at, at + length, true, false);
        closedFrom.set(last.start() - paragraph.start());
      } else if (last.mark().kind() != Kind.SINGLE) {
        add(last, at, at, false, false);
      }
    }
  }

  /** Ends the stretch that goes on from the last paragraph, whose mark is not repeated here. */
  private void closeCarried(QuoteMark mark) {
    if (carried && !mark.gapBefore() && open.isEmpty()) {
      TextRange range = new TextRange(paragraph.start(), mark.end());
      spans.add(
          new QuotedSpan(range, new TextRange(paragraph.start(), mark.start()), true, false, -1));
      carriedWasClosed = true;
    }
    carried = false;
  }

  private void end() {
    while (!open.isEmpty()) {
      Open last = open.pop();
      Kind kind = last.mark().kind();
      boolean outermost = open.isEmpty();
      boolean continued = outermost && kind == goesOn;
      // A single mark that nothing closes is an apostrophe, but for one that begins a paragraph.
      boolean counts = kind != Kind.SINGLE || continued || last.start() == paragraph.start();
      if (counts && !closedFrom.get(last.start() + last.length() - paragraph.start())) {
        add(last, paragraph.end(), paragraph.end(), false, continued);
        unclosed = outermost ? kind : null;
      }
    }
  }

  private void add(Open stretch, int wordsEnd, int end, boolean closed, boolean continued) {
    int from = stretch.start() + stretch.length();
    int to = Math.max(from, trimmed(wordsEnd));
    while (from < to && QuoteMarkFinder.isSpace(text.charAt(from))) {
      from++;
    }
    // A mark that nothing closes and no word follows stands for itself.
    if (from < to && (closed || from <= lastLetter)) {
      TextRange range = new TextRange(stretch.start(), end);
      spans.add(new QuotedSpan(range, new TextRange(from, to), closed, continued, -1));
    }
  }

  /** {@code end} without the white space before it; remembered, as many stretches may end there. */
  private int trimmed(int end) {
    if (end != trimmedFrom) {
      trimmedFrom = end;
      trimmedTo = end;
      while (trimmedTo > paragraph.start() && QuoteMarkFinder.isSpace(text.charAt(trimmedTo - 1))) {
        trimmedTo--;
      }
    }
    return trimmedTo;
  }

  private static int lastLetter(String text, TextRange paragraph) {
    int at = paragraph.end() - 1;
    while (at >= paragraph.start() && !Character.isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private Deque<Open> openOfKind(Kind kind) {
    return Objects.requireNonNull(openOfKind.get(kind));
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
