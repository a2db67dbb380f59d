package org.stet.checkquotes;

import java.util.List;

/**
 * One sentence with its quotations left closed: words, marks, and a token for each quotation.
 *
 * @param tokens the tokens, at least one
 */
record Frame(List<Token> tokens) {

  /** Whether there are no words but those quoted. */
  boolean isOnlyQuoted() {
    return tokens.stream().noneMatch(Token::isWord);
  }

  boolean hasQuote() {
    return tokens.stream().anyMatch(Token::isQuote);
  }

  /** Whether the last mark is a colon, or a dash or comma that leads on to a quotation. */
  boolean leadsOn() {
    return tokens.get(tokens.size() - 1).isMark(":");
  }
}
