package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.OffsetMap.Stretch;

/**
 * The marks inside a line of a copy file: {@code *emphasis*}, {@code [text](target)}, and the
 * backslash that makes any of {@code \ * [ ]} literal.
 */
final class Inline {
  private static final String ESCAPABLE = "\\*[]";

  private final String line;
  private final List<Stretch> dropped = new ArrayList<>();
  private int shrunk;

  /** The closing star last looked for, or the line's length if there is none: sought once. */
  private int nextClosing = -1;

  private Inline(String line) {
    this.line = line;
  }

  /** The words of {@code line}, which stands at {@code start} of the article's text. */
  static PlainText plain(String line, int start) {
    TextRange range = TextRange.ofLength(start, line.length());
    if (line.indexOf('\\') < 0 && line.indexOf('*') < 0 && line.indexOf('[') < 0) {
      return new PlainText(range, line, OffsetMap.identity(line.length()));
    }
    Inline inline = new Inline(line);
    inline.read();
    int length = line.length() - inline.shrunk;
    StringBuilder words = new StringBuilder(length);
    int at = 0;
    for (Stretch stretch : inline.dropped) {
      words.append(line, at, stretch.before().start());
      at = stretch.before().end();
    }
    words.append(line, at, line.length());
    return new PlainText(
        range, words.toString(), OffsetMap.of(line.length(), length, inline.dropped));
  }

  private void read() {
    int closingEmphasis = -1;
    int closingLink = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isEscape(line, i)) {
        drop(i, i + 1);
        i++;
      } else if (i == closingEmphasis) {
        drop(i, i + 1);
        closingEmphasis = -1;
      } else if (i == closingLink) {
        int end = line.indexOf(')', i) + 1;
        drop(i, end);
        i = end - 1;
        closingLink = -1;
      } else if (c == '*' && closingEmphasis < 0 && mayOpen(line, i)) {
        int closing = closingEmphasis(i);
        // Emphasis and links may lie inside one another, but not across.
        if (closing >= 0 && (closingLink < 0 || closing < closingLink)) {
          closingEmphasis = closing;
          drop(i, i + 1);
        }
      } else if (c == '[' && closingLink < 0) {
        int closing = closingLink(i);
        if (closing >= 0 && (closingEmphasis < 0 || line.indexOf(')', closing) < closingEmphasis)) {
          closingLink = closing;
          drop(i, i + 1);
        }
      }
    }
  }

  private void drop(int start, int end) {
    dropped.add(new Stretch(new TextRange(start, end), TextRange.at(start - shrunk)));
    shrunk += end - start;
  }

  /** The first star that may end the emphasis opened at {@code open}, or -1. */
  private int closingEmphasis(int open) {
    if (nextClosing < open + 2) {
      int i = open + 1;
      while (i < line.length() && !(i > open + 1 && line.charAt(i) == '*' && mayClose(line, i))) {
        i += isEscape(line, i) ? 2 : 1;
      }
      nextClosing = i;
    }
    return nextClosing < line.length() ? nextClosing : -1;
  }

  /** The bracket that ends the text of the link opened at {@code open}, or -1 if it is none. */
  private int closingLink(int open) {
    for (int i = open + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isEscape(line, i)) {
        i++;
      } else if (c == '[') {
        return -1;
      } else if (c == ']') {
        return i > open + 1 && isTarget(i + 1) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isTarget(int at) {
    if (at >= line.length() || line.charAt(at) != '(') {
      return false;
    }
    for (int i = at + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ')') {
        return i > at + 1;
      }
      if (c == '(' || Character.isWhitespace(c)) {
        return false;
      }
    }
    return false;
  }

  static boolean isEscape(String line, int at) {
    return at >= 0
        && at + 1 < line.length()
        && line.charAt(at) == '\\'
        && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0;
  }

  private static boolean mayOpen(String line, int at) {
    return at + 1 < line.length()
        && !Character.isWhitespace(line.charAt(at + 1))
        && line.charAt(at + 1) != '*'
        && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
  }

  private static boolean mayClose(String line, int at) {
    return at > 0
        && !Character.isWhitespace(line.charAt(at - 1))
        && (at + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(at + 1)));
  }

  /** Where in {@code words} a backslash has to stand so that they are read as they are. */
  static List<Integer> backslashes(String words) {
    List<Integer> places = new ArrayList<>();
    int lastTarget = words.lastIndexOf("](");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean literal =
          switch (c) {
            case '\\' -> i + 1 == words.length() || ESCAPABLE.indexOf(words.charAt(i + 1)) >= 0;
            case '*' -> mayOpen(words, i) || mayClose(words, i);
            case '[' -> i < lastTarget;
            default -> false;
          };
      if (literal) {
        places.add(i);
      }
    }
    return places;
  }
}
