package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.TextRange;

/**
 * Cuts a stretch of words into tokens, with one token for each quotation in it.
 *
 * <p>A word keeps its inner apostrophes, hyphens and the full stop of an abbreviation; the {@code
 * 's} of a possessive is a token of its own. One pass.
 */
final class Tokenizer {
  private final String words;

  Tokenizer(String words) {
    this.words = words;
  }

  /**
   * A quotation to be left closed.
   *
   * @param range with its marks
   * @param index the number its token carries
   */
  record Sealed(TextRange range, int index) {}

  /** The tokens of {@code stretch}; {@code sealed} ascend and lie inside it. */
  List<Token> tokens(TextRange stretch, List<Sealed> sealed) {
    List<Token> tokens = new ArrayList<>();
    int at = stretch.start();
    for (Sealed quotation : sealed) {
      read(at, quotation.range().start(), tokens);
      tokens.add(
          Token.quote(quotation.range().start(), quotation.range().end(), quotation.index()));
      at = quotation.range().end();
    }
    read(at, stretch.end(), tokens);
    return tokens;
  }

  private void read(int from, int to, List<Token> tokens) {
    int at = from;
    while (at < to) {
      char c = words.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "@#$£€%".indexOf(c) >= 0) {
        int end = wordEnd(at, to);
        tokens.add(Token.word(at, end, words.substring(at, end)));
        at = end;
      } else if (isApostrophe(c) && at > from && Character.isLetter(words.charAt(at - 1))) {
        int end = at + 1;
        while (end < to && Character.isLetter(words.charAt(end))) {
          end++;
        }
        tokens.add(Token.word(at, end, words.substring(at, end)));
        at = end;
      } else {
        if (!Character.isWhitespace(c) && c != '\u00a0') {
          tokens.add(Token.mark(at, c));
        }
        at++;
      }
    }
  }

  private int wordEnd(int from, int to) {
    int at = from + 1;
    while (at < to) {
      char c = words.charAt(at);
      boolean more = at + 1 < to && Character.isLetterOrDigit(words.charAt(at + 1));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        at++;
      } else if ((c == '-' || c == '‑' || c == '.' || c == '@' || c == '_' || c == '&') && more) {
        at++;
      } else if (isApostrophe(c) && more && !isPossessive(at, to)) {
        at++;
      } else {
        break;
      }
    }
    boolean stop = at < to && words.charAt(at) == '.' && at + 1 < to;
    return stop && Abbreviations.endsInStop(words, from, at) ? at + 1 : at;
  }

  /** Whether an s and no more of the word follows the apostrophe at {@code at}. */
  private boolean isPossessive(int at, int to) {
    return words.charAt(at + 1) == 's'
        && (at + 2 >= to || !Character.isLetterOrDigit(words.charAt(at + 2)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
