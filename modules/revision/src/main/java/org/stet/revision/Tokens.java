package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import org.stet.revision.Token.Kind;
import org.stet.text.api.TextRange;

/**
 * Reads a text into words, white space and marks, which together are the whole of it.
 *
 * <p>A word is letters and digits with what combines with them, and with an apostrophe or, between
 * digits, a point or comma inside it: {@code don't}, {@code 10,000}. A run of white space is one
 * token. Surrogate pairs and combining sequences are never cut; no locale plays a part.
 */
final class Tokens {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    Tokens reader = new Tokens(text);
    int at = 0;
    while (at < text.length()) {
      at = reader.read(at);
    }
    return reader.tokens;
  }

  /** Only the words, as they are written. */
  static List<String> words(String text) {
    return of(text).stream().filter(Token::isWord).map(token -> token.range().in(text)).toList();
  }

  private int read(int start) {
    int c = text.codePointAt(start);
    int end = start + Character.charCount(c);
    Kind kind;
    if (isSpace(c)) {
      kind = Kind.SPACE;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
    } else if (Character.isLetterOrDigit(c)) {
      kind = Kind.WORD;
      end = endOfWord(end);
    } else {
      kind = Kind.MARK;
      end = endOfMark(end);
    }
    tokens.add(new Token(kind, new TextRange(start, end)));
    return end;
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!Character.isLetterOrDigit(c) && !combines(c) && !joins(c, at, next)) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Whether the mark between {@code at} and {@code next} stands inside a word. */
  private boolean joins(int mark, int at, int next) {
    if (next >= text.length()) {
      return false;
    }
    int last = text.codePointBefore(at);
    int following = text.codePointAt(next);
    return switch (mark) {
      case '\'', '\u2019' -> Character.isLetter(last) && Character.isLetter(following);
      case '.', ',' -> Character.isDigit(last) && Character.isDigit(following);
      default -> false;
    };
  }

  private int endOfMark(int from) {
    int at = from;
    while (at < text.length() && combines(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean combines(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_SYMBOL ->
          c > 0x7f;
      default -> false;
    };
  }
}
