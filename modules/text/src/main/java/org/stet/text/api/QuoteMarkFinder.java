package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.QuoteMark.Kind;

/** Finds the quotation marks of one paragraph, and leaves out what is surely none. */
final class QuoteMarkFinder {
  private static final String OPENING_SIGNS = "([{<-–—―‒/=>|•*\u00bf\u00a1\u200b";
  private static final String CLOSING_SIGNS = ".,;:!?)]}>-–—―‒/|%*\u200b";

  private final String text;
  private final TextRange paragraph;
  private final List<QuoteMark> marks = new ArrayList<>();

  private QuoteMarkFinder(String text, TextRange paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The marks of {@code paragraph}, ascending. */
  static List<QuoteMark> find(String text, TextRange paragraph) {
    QuoteMarkFinder finder = new QuoteMarkFinder(text, paragraph);
    int at = paragraph.start();
    while (at < paragraph.end()) {
      at += finder.step(at);
    }
    finder.lookBehind();
    return finder.marks;
  }

  /** Takes up the mark at {@code at}, if there is one; returns how many code units were read. */
  private int step(int at) {
    char c = text.charAt(at);
    switch (c) {
      case '"', '“', '”', '„', '‟' -> {
        if (!Apostrophes.endsFeetAndInches(text, paragraph, at)) {
          add(at, 1, c, Kind.DOUBLE, false);
        }
      }
      case '«', '»' -> add(at, 1, c, Kind.ANGLE, false);
      case '‹', '›' -> add(at, 1, c, Kind.SINGLE_ANGLE, false);
      case '`' -> {
        return backticks(at);
      }
      case '‚' -> add(at, 1, c, Kind.SINGLE, false);
      case '\'', '’', '‘', '‛' -> {
        return singles(at, c);
      }
      default -> {}
    }
    return 1;
  }

  /** Backticks, which only open: two a double mark, one a single one. */
  private int backticks(int at) {
    int length = run(at);
    for (int i = 0; i + 1 < length; i += 2) {
      add(at + i, 2, '“', Kind.DOUBLE, false);
    }
    if (length % 2 == 1) {
      int last = at + length - 1;
      add(last, 1, '‘', Kind.SINGLE, Apostrophes.isDoubtful(text, paragraph, last));
    }
    return length;
  }

  private int singles(int at, char c) {
    int length = run(at);
    if (length > 1) {
      if (!Apostrophes.endsFeetAndInches(text, paragraph, at)) {
        add(at, length, c, Kind.SINGLES, false);
      }
    } else if (!Apostrophes.isApostrophe(text, paragraph, at, gapBefore(at))) {
      add(at, 1, c, Kind.SINGLE, Apostrophes.isDoubtful(text, paragraph, at));
    }
    return length;
  }

  /** How many of the same mark stand in a row. */
  private int run(int at) {
    int end = at + 1;
    while (end < paragraph.end() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  private void add(int at, int length, char sign, Kind kind, boolean doubtful) {
    marks.add(new QuoteMark(at, length, sign, kind, gapBefore(at), false, doubtful));
  }

  private boolean gapBefore(int at) {
    if (at == paragraph.start()) {
      return true;
    }
    if (!marks.isEmpty() && marks.get(marks.size() - 1).end() == at) {
      return marks.get(marks.size() - 1).gapBefore();
    }
    char before = text.charAt(at - 1);
    return isSpace(before) || OPENING_SIGNS.indexOf(before) >= 0;
  }

  /** Fills in what follows each mark, from the last to the first. */
  private void lookBehind() {
    for (int i = marks.size() - 1; i >= 0; i--) {
      QuoteMark mark = marks.get(i);
      boolean inRow = i + 1 < marks.size() && marks.get(i + 1).start() == mark.end();
      boolean word = inRow ? marks.get(i + 1).wordBehind() : isWord(mark.end(), mark.gapBefore());
      marks.set(
          i,
          new QuoteMark(
              mark.start(),
              mark.length(),
              mark.sign(),
              mark.kind(),
              mark.gapBefore(),
              word,
              mark.doubtful()));
    }
  }

  private boolean isWord(int at, boolean gapBefore) {
    if (at >= paragraph.end()) {
      return false;
    }
    char c = text.charAt(at);
    boolean dots = c == '…' || text.startsWith("..", at);
    return dots ? gapBefore : !isSpace(c) && CLOSING_SIGNS.indexOf(c) < 0;
  }

  /** White space of any kind, also what keeps a line together. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
