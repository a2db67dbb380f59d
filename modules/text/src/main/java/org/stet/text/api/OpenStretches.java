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

/** The stretches of one paragraph: those open now, one inside the other, and those done. */
final class OpenStretches {
  /** A stretch that is open since {@code sign}, whose marks end at {@code wordsStart}. */
  record Open(Kind kind, char sign, int start, int wordsStart) {}

  private final String text;
  private final TextRange paragraph;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Kind, Deque<Open>> openOfKind = new EnumMap<>(Kind.class);
  private final List<QuotedSpan> done = new ArrayList<>();

  /** Where stretches start that were closed: an open mark right before is one too many. */
  private final BitSet closedFrom = new BitSet();

  private final int lastLetter;
  private int trimmedFrom = -1;
  private int trimmedTo = -1;

  OpenStretches(String text, TextRange paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.lastLetter = lastLetter(text, paragraph);
    for (Kind kind : Kind.values()) {
      openOfKind.put(kind, new ArrayDeque<>());
    }
  }

  /** The stretches that are done, in no order, without parents. */
  List<QuotedSpan> done() {
    return done;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** The innermost open stretch of this kind, or null. */
  @Nullable Open innermost(Kind kind) {
    return openOfKind(kind).peek();
  }

  /** Whether the innermost open stretch is of this kind. */
  boolean isInside(Kind kind) {
    Open innermost = open.peek();
    return innermost != null && innermost.kind() == kind;
  }

  void open(Kind kind, char sign, int start, int length) {
    Open stretch = new Open(kind, sign, start, start + length);
    open.push(stretch);
    openOfKind(kind).push(stretch);
  }

  /** Closes the innermost stretch of this kind; one of another kind in it ends with it. */
  void close(Kind kind, int at, int length) {
    boolean found = false;
    while (!found) {
      Open last = open.pop();
      openOfKind(last.kind()).pop();
      found = last.kind() == kind;
      if (found) {
        add(last, at, at + length, true, false);
        closedFrom.set(last.start() - paragraph.start());
      } else if (last.kind() != Kind.SINGLE) {
        add(last, at, at, false, false);
      }
    }
  }

  /** Adds the end of a stretch that began in another paragraph; the mark is at {@code at}. */
  void addEnd(int at, int end) {
    TextRange words = new TextRange(paragraph.start(), at);
    done.add(new QuotedSpan(new TextRange(paragraph.start(), end), words, true, false, -1));
  }

  /**
   * Ends all stretches with the paragraph.
   *
   * @param goesOn the kind of the mark with which the next paragraph begins, or null
   * @return the kind of the outermost one, or null if none was open that counts
   */
  @Nullable Kind end(@Nullable Kind goesOn) {
    Kind outermost = null;
    while (!open.isEmpty()) {
      Open last = open.pop();
      boolean continued = open.isEmpty() && last.kind() == goesOn;
      // A single mark that nothing closes is an apostrophe, but for one that begins a paragraph.
      boolean counts = last.kind() != Kind.SINGLE || continued || last.start() == paragraph.start();
      if (counts && !closedFrom.get(last.wordsStart() - paragraph.start())) {
        add(last, paragraph.end(), paragraph.end(), false, continued);
        outermost = open.isEmpty() ? last.kind() : null;
      }
    }
    return outermost;
  }

  private void add(Open stretch, int wordsEnd, int end, boolean closed, boolean continued) {
    int from = stretch.wordsStart();
    int to = Math.max(from, trimmed(wordsEnd));
    while (from < to && QuoteMarkFinder.isSpace(text.charAt(from))) {
      from++;
    }
    // A mark that nothing closes and no word follows stands for itself.
    if (from < to && (closed || from <= lastLetter)) {
      TextRange range = new TextRange(stretch.start(), end);
      done.add(new QuotedSpan(range, new TextRange(from, to), closed, continued, -1));
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
}
