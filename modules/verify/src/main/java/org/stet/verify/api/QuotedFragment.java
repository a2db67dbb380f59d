package org.stet.verify.api;

/** A few words alone, folded. */
record QuotedFragment(Tokens tokens) {

  QuotedFragment(String words) {
    this(fold(words));
  }

  private static Tokens fold(String words) {
    TokenFold fold = new TokenFold(words, new WordForms());
    fold.fold(0, words.length());
    return fold.tokens();
  }
}
