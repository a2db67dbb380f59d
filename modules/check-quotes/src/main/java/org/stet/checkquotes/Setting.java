package org.stet.checkquotes;

import java.util.List;
import java.util.Set;

/**
 * Where a quotation stands in its sentence.
 *
 * @param alone whether the sentence has no words but those quoted
 * @param paragraph whether its paragraph has no other sentence
 * @param afterComma whether a comma or colon stands right before it
 * @param beforeComma whether it ends in a comma or one stands behind it
 * @param opens whether it opens its sentence
 * @param ends whether it ends its sentence
 * @param splitFrom whether it goes on from a quotation that opens the same sentence
 * @param named whether the words before it say that a name or term follows
 * @param soCalled whether the reporter calls it so-called
 * @param work whether a noun for a book, film, show or the like stands next to it, or a word behind
 *     which titles stand
 */
record Setting(
    boolean alone,
    boolean paragraph,
    boolean afterComma,
    boolean beforeComma,
    boolean opens,
    boolean ends,
    boolean splitFrom,
    boolean named,
    boolean soCalled,
    boolean work) {

  private static final Set<String> PLACES = Set.of("on", "of", "in", "to", "with");

  /** "on CBN's 'Late Talk'", "author of 'The Long Road'": where titles stand, if it is one. */
  private static boolean isShownIn(String words, Token before, Token quote) {
    boolean several = words.substring(quote.start(), quote.end()).indexOf(' ') > 0;
    return several && (before.isPossessive() || PLACES.contains(before.lower()));
  }

  static Setting of(String words, Frame frame, int at, boolean single) {
    List<Token> tokens = frame.tokens();
    Words small = Words.standard();
    Token quote = tokens.get(at);
    int last = quote.end() - 1;
    while (last > quote.start() && "\"”’'»«“".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    Token before = at > 0 ? tokens.get(at - 1) : null;
    Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    boolean work =
        (before != null && small.is(Words.Kind.WORK, before))
            || (after != null && small.is(Words.Kind.WORK, after))
            || (before != null
                && before.isMark(",")
                && at > 1
                && small.is(Words.Kind.WORK, tokens.get(at - 2)))
            || (before != null && after != null && small.is(Words.Kind.WORK, before));
    work |= before != null && isShownIn(words, before, quote);
    boolean named =
        before != null
            && (small.is(Words.Kind.SO_CALLED, before)
                || (before.lower().equals("as")
                    && at > 1
                    && small.is(Words.Kind.SO_CALLED, tokens.get(at - 2))));
    boolean soCalled = before != null && before.lower().equals("so-called");
    return new Setting(
        frame.isOnlyQuoted(),
        single,
        before != null && before.isMark(",:：，;"),
        words.charAt(last) == ',' || (after != null && after.isMark(",")),
        frame.firstWord() > at,
        frame.lastWord() < at,
        tokens.get(0).isQuote() && at > 0 && before != null && before.isMark(",—–-"),
        named,
        soCalled,
        work);
  }
}
