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
 * @param kinds the kinds of {@link Words} the word is of, a bit for each; looked up once, since
 *     every rule asks for them
 */
record Token(Kind kind, int start, int end, String word, String lower, int quote, long kinds) {

  /** What a token is. */
  enum Kind {
    WORD,
    MARK,
    QUOTE
  }

  static Token word(int start, int end, String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean stop = folded.length() > 1 && folded.endsWith(".");
    String lower = stop ? folded.substring(0, folded.length() - 1) : folded;
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    long kinds = Words.standard().kindsOf(lower, capital);
    return new Token(Kind.WORD, start, end, word, lower, -1, kinds);
  }

  static Token mark(int at, char mark) {
    String word = String.valueOf(mark);
    return new Token(Kind.MARK, at, at + 1, word, word, -1, 0);
  }

  static Token quote(int start, int end, int quote) {
    return new Token(Kind.QUOTE, start, end, "", "", quote, 0);
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
