package org.stet.text.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one scanner of quotation marks: a state machine over the characters of each paragraph.
 *
 * <p>Pairs straight, curly, low and angle marks, the agencies' {@code ``...''}, and single marks
 * where they are none of the apostrophes of "don't", "'90s" and "the Smiths' house". Marks of
 * different shape pair if both are double. A stretch that is not closed reaches to the end of its
 * paragraph.
 */
public final class QuoteMarks {
  /** A stretch that is open. */
  private record Open(int start, int wordsStart, Shape shape, int index) {}

  private enum Shape {
    DOUBLE,
    SINGLE,
    ANGLE,
    ANGLE_REVERSED
  }

  private final String text;
  private final TextRange paragraph;
  private final List<QuotedSpan> spans;
  private final Deque<Open> open = new ArrayDeque<>();

  private QuoteMarks(String text, TextRange paragraph, List<QuotedSpan> spans) {
    this.text = text;
    this.paragraph = paragraph;
    this.spans = spans;
  }

  /** The quoted stretches of {@code paragraphs}, ranges over {@code text}, in order of start. */
  public static List<QuotedSpan> scan(String text, List<TextRange> paragraphs) {
    List<QuotedSpan> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean reopens = i + 1 < paragraphs.size() && opensWithMark(text, paragraphs.get(i + 1));
      List<QuotedSpan> spans = new ArrayList<>();
      new QuoteMarks(text, paragraphs.get(i), spans).scan(reopens);
      int offset = all.size();
      for (QuotedSpan span : spans) {
        int parent = span.parent() < 0 ? -1 : span.parent() + offset;
        all.add(
            new QuotedSpan(span.range(), span.words(), span.closed(), span.continued(), parent));
      }
    }
    return all;
  }

  /** The quoted stretches of all blocks of {@code article} that go out, over its text. */
  public static List<QuotedSpan> scan(Article article) {
    return scan(
        article.text(),
        article.blocks().stream()
            .filter(block -> block.role().isPublished() && block.role() != Role.TABLE)
            .map(Block::words)
            .toList());
  }

  private static boolean opensWithMark(String text, TextRange paragraph) {
    return !paragraph.isEmpty() && "\"“„«``‘".indexOf(text.charAt(paragraph.start())) >= 0;
  }

  private void scan(boolean reopens) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      at += step(at);
    }
    while (!open.isEmpty()) {
      Open last = open.pop();
      boolean continued = reopens && open.isEmpty();
      if (last.shape() == Shape.SINGLE && !continued) {
        drop(last.index()); // An apostrophe after all.
        continue;
      }
      set(last, paragraph.end(), paragraph.end(), false, continued);
    }
    spans.removeIf(span -> span.range().isEmpty());
  }

  /** Handles the character at {@code at}; returns how many were used. */
  private int step(int at) {
    char c = text.charAt(at);
    switch (c) {
      case '"', '“', '”', '„', '‟' -> doubleMark(at, 1, c);
      case '`' -> {
        if (at + 1 < paragraph.end() && text.charAt(at + 1) == '`') {
          open(at, 2, Shape.DOUBLE);
          return 2;
        }
      }
      case '\'', '‘', '’', '‚' -> {
        if (c == '\'' && at + 1 < paragraph.end() && text.charAt(at + 1) == '\'') {
          doubleMark(at, 2, c);
          return 2;
        }
        singleMark(at, c);
      }
      case '«' -> angle(at, Shape.ANGLE, Shape.ANGLE_REVERSED);
      case '»' -> angle(at, Shape.ANGLE_REVERSED, Shape.ANGLE);
      default -> {}
    }
    return 1;
  }

  private void doubleMark(int at, int length, char c) {
    boolean isOpen = open.stream().anyMatch(o -> o.shape() == Shape.DOUBLE);
    boolean opens =
        switch (c) {
          case '„', '‟' -> true;
          case '“' -> !isOpen || !afterWord(at);
          case '”' -> !isOpen && !afterWord(at);
          default -> !isOpen || (!afterWord(at) && beforeWord(at + length));
        };
    if (opens) {
      open(at, length, Shape.DOUBLE);
    } else if (isOpen) {
      close(at, length, Shape.DOUBLE);
    }
  }

  private void singleMark(int at, char c) {
    boolean isOpen = open.stream().anyMatch(o -> o.shape() == Shape.SINGLE);
    boolean before = afterWord(at);
    boolean after = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (before && after) {
      return; // don't
    }
    boolean decade = at + 1 < paragraph.end() && Character.isDigit(text.charAt(at + 1));
    if (!before && after && c != '’' && !decade) {
      open(at, 1, Shape.SINGLE);
    } else if (isOpen && before && c != '‘' && !isPluralPossessive(at)) {
      close(at, 1, Shape.SINGLE);
    }
  }

  /** Whether "s'" before a word is more likely a possessive than the end of a quotation. */
  private boolean isPluralPossessive(int at) {
    boolean afterS = at > paragraph.start() && text.charAt(at - 1) == 's';
    boolean wordFollows =
        at + 2 < paragraph.end()
            && text.charAt(at + 1) == ' '
            && Character.isLowerCase(text.charAt(at + 2));
    return afterS
        && wordFollows
        && text.indexOf(text.charAt(at), at + 1) > 0
        && text.indexOf(text.charAt(at), at + 1) < paragraph.end();
  }

  private void angle(int at, Shape opening, Shape closing) {
    if (open.stream().anyMatch(o -> o.shape() == closing)) {
      close(at, 1, closing);
    } else if (open.stream().noneMatch(o -> o.shape() == opening)) {
      open(at, 1, opening);
    }
  }

  private void open(int at, int length, Shape shape) {
    open.push(new Open(at, at + length, shape, spans.size()));
    // Held until it is known where the stretch ends.
    spans.add(new QuotedSpan(TextRange.at(at), TextRange.at(at), false, false, -1));
  }

  private void close(int at, int length, Shape shape) {
    while (!open.isEmpty()) {
      Open last = open.pop();
      if (last.shape() == shape) {
        set(last, at, at + length, true, false);
        return;
      }
      if (last.shape() == Shape.SINGLE) {
        drop(last.index());
      } else {
        set(last, at, at, false, false);
      }
    }
  }

  private void set(Open stretch, int wordsEnd, int end, boolean closed, boolean continued) {
    Open outer = open.stream().max(Comparator.comparingInt(Open::index)).orElse(null);
    spans.set(
        stretch.index(),
        new QuotedSpan(
            new TextRange(stretch.start(), end),
            new TextRange(stretch.wordsStart(), Math.max(stretch.wordsStart(), wordsEnd)),
            closed,
            continued,
            parentOf(outer)));
  }

  private static int parentOf(@Nullable Open outer) {
    return outer == null ? -1 : outer.index();
  }

  /** Takes back the stretch at {@code index}; those inside it move up to its parent. */
  private void drop(int index) {
    QuotedSpan dropped = spans.get(index);
    spans.set(index, new QuotedSpan(TextRange.at(0), TextRange.at(0), false, false, -1));
    for (int i = 0; i < spans.size(); i++) {
      QuotedSpan span = spans.get(i);
      if (span.parent() == index) {
        spans.set(
            i,
            new QuotedSpan(
                span.range(), span.words(), span.closed(), span.continued(), dropped.parent()));
      }
    }
  }

  private boolean afterWord(int at) {
    if (at == paragraph.start()) {
      return false;
    }
    char before = text.charAt(at - 1);
    return !Character.isWhitespace(before) && "([{—–-\"“„«‘'`/\u00a0".indexOf(before) < 0;
  }

  private boolean beforeWord(int at) {
    return at < paragraph.end() && !Character.isWhitespace(text.charAt(at));
  }
}
