package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static Alignment align(String quote, String source) {
    FoldedQuote folded = QuoteFold.of(quote);
    Tokens said = new QuotedFragment(source).tokens();
    return Alignment.of(
        folded,
        0,
        said.size(),
        (ours, theirs) -> folded.tokens().word(ours).equals(said.word(theirs)));
  }

  /** For each word of the quote the index of the word beside it, and = where they are the same. */
  private static String shown(String quote, String source) {
    Alignment alignment = align(quote, source);
    List<String> places = new ArrayList<>();
    for (int i = 0; i < QuoteFold.of(quote).tokens().size(); i++) {
      places.add((alignment.same(i) ? "=" : "") + alignment.beside(i));
    }
    return String.join(" ", places);
  }

  @Test
  void findsTheWordsAnywhere() {
    assertEquals("=2 =3 =4", shown("c d e", "a b c d e f"));
    assertEquals("=0 =1", shown("a b", "a b c"));
    assertEquals("=1 =2", shown("b c", "a b c"));
  }

  @Test
  void laysAChangedWordBesideAnother() {
    assertEquals("=0 =1 2 =3 =4", shown("a b x d e", "a b c d e"));
  }

  @Test
  void leavesAnAddedWordAlone() {
    assertEquals("=0 =1 -1 =2 =3", shown("a b x c d", "a b c d"));
  }

  @Test
  void passesOverDroppedWords() {
    assertEquals("=0 =1 =2 =5 =6 =7", shown("a b c f g h", "a b c d e f g h"));
  }

  @Test
  void crossesALongGapWhereTheQuoteMarksOne() {
    String far = "x ".repeat(60);
    assertEquals("=0 =1 =62 =63", shown("a b ... c d", "a b " + far + "c d"));
    assertEquals("=0 =1 =62 =63", shown("a b [y] c d", "a b " + far + "c d"));
  }

  @Test
  void countsWhatMatches() {
    assertEquals(4, align("a b x d e", "a b c d e").matched());
    assertEquals(0, align("v w", "a b").matched());
  }

  /** A slow scorer that tries every way to lay one beside the other. */
  private static int best(int[] quote, int[] said) {
    int best = Integer.MIN_VALUE;
    for (int start = 0; start <= said.length; start++) {
      best = Math.max(best, best(quote, 0, said, start, false, true));
    }
    return best;
  }

  private static int best(int[] quote, int i, int[] said, int j, boolean dropping, boolean first) {
    if (i == quote.length) {
      return 0;
    }
    int best = -24 - 12 * (quote.length - i);
    if (j < said.length) {
      int here = quote[i] == said[j] ? 30 : -18;
      best = Math.max(best, here + best(quote, i + 1, said, j + 1, false, false));
      if (!first) {
        int price = dropping ? -2 : -26;
        best = Math.max(best, price + best(quote, i, said, j + 1, true, false));
      }
    }
    for (int count = 1; i + count < quote.length; count++) {
      if (j < said.length) {
        int here = quote[i + count] == said[j] ? 30 : -18;
        int rest = here + best(quote, i + count + 1, said, j + 1, false, false);
        best = Math.max(best, -24 - 12 * count + rest);
      }
    }
    return best;
  }

  @Test
  void isAsGoodAsTryingEveryWay() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int[] quote = random.ints(1 + random.nextInt(5), 0, 3).toArray();
      int[] said = random.ints(1 + random.nextInt(6), 0, 3).toArray();
      Tokens tokens = new Tokens("x".repeat(quote.length));
      for (int i = 0; i < quote.length; i++) {
        tokens.add("x", i, i + 1, i, i + 1);
      }
      Alignment alignment =
          Alignment.of(
              new FoldedQuote(tokens, List.of()),
              0,
              said.length,
              (ours, theirs) -> quote[ours] == said[theirs]);
      int score = score(alignment, quote.length);
      assertTrue(
          score >= best(quote, said) - 24, round + ": " + score + " of " + best(quote, said));
      int last = -1;
      for (int i = 0; i < quote.length; i++) {
        assertFalse(alignment.beside(i) >= 0 && alignment.beside(i) <= last, "in order");
        last = Math.max(last, alignment.beside(i));
      }
    }
  }

  /** What an alignment is worth by the same prices. */
  private static int score(Alignment alignment, int length) {
    int score = 0;
    int last = -1;
    boolean adding = false;
    for (int i = 0; i < length; i++) {
      int place = alignment.beside(i);
      if (place < 0) {
        score -= adding ? 12 : 36;
        adding = true;
        continue;
      }
      if (last >= 0 && place > last + 1) {
        score -= 24 + 2 * (place - last - 1);
      }
      score += alignment.same(i) ? 30 : -18;
      adding = false;
      last = place;
    }
    return score;
  }
}
