package org.stet.checkquotes;

import java.util.List;

/**
 * One sentence with its quotations left closed: words, marks, and a token for each quotation.
 *
 * @param tokens the tokens, at least one
 * @param firstWord the first token that is a word, or the number of tokens
 * @param lastWord the last token that is a word, or -1
 */
record Frame(List<Token> tokens, int firstWord, int lastWord) {

  static Frame of(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && !tokens.get(first).isWord()) {
      first++;
    }
    int last = tokens.size() - 1;
    while (last >= 0 && !tokens.get(last).isWord()) {
      last--;
    }
    return new Frame(List.copyOf(tokens), first, last);
  }

  /** Whether there are no words but those quoted. */
  boolean isOnlyQuoted() {
    return lastWord < 0;
  }

  /** Whether nothing but "But" or "Now," stands before a quotation that ends the sentence. */
  boolean isOnlyLedUpTo() {
    Words small = Words.standard();
    boolean led = lastWord >= 0 && lastWord < tokens.size() - 1;
    for (int i = 0; led && i <= lastWord; i++) {
      Token token = tokens.get(i);
      led =
          !token.isQuote()
              && (!token.isWord()
                  || small.isAdverb(token)
                  || small.is(Words.Kind.CONJUNCTION, token));
    }
    return led && hasQuote();
  }

  boolean hasQuote() {
    return tokens.stream().anyMatch(Token::isQuote);
  }

  /** Whether it ends in a colon and so leads on to the next paragraph. */
  boolean leadsOn() {
    return tokens.get(tokens.size() - 1).isMark(":");
  }
}
