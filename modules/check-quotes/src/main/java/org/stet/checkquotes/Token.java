package org.stet.checkquotes;

import java.util.Locale;

/**
 * One word, mark or whole quotation of a sentence.
 *
 * @param kind what it is
 * @param start where it starts, in UTF-16 code units over the words of the story
 * @param end where it ends
 * @param word its characters; of a quotation, nothing
 * @param lower the same in lower case with straight apostrophes and without a final full stop
 * @param quote of a quotation, its index in the list of quotations; otherwise -1
 */
record Token(Kind kind, int start, int end, String word, String lower, int quote) {

  /** What a token is. */
  enum Kind {
    WORD,
    MARK,
    QUOTE
  }

  static Token word(int start, int end, String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean stop = lower.length() > 1 && lower.endsWith(".");
    return new Token(
        Kind.WORD, start, end, word, stop ? lower.substring(0, lower.length() - 1) : lower, -1);
  }

  static Token mark(int at, char mark) {
    String word = String.valueOf(mark);
    return new Token(Kind.MARK, at, at + 1, word, word, -1);
  }

  static Token quote(int start, int end, int quote) {
    return new Token(Kind.QUOTE, start, end, "", "", quote);
  }

  boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is one of the characters of {@code marks}. */
  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(word);
  }

  /** Whether it is a word that begins with a capital letter. */
  boolean isCapital() {
    return kind == Kind.WORD && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether it is "a", "an" or "the". */
  boolean isArticle() {
    return lower.equals("a") || lower.equals("an") || lower.equals("the");
  }

  /** Whether it is the ending of a possessive: {@code 's} or the apostrophe alone. */
  boolean isPossessive() {
    return kind == Kind.WORD && (lower.equals("'s") || lower.equals("'"));
  }
}
