package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;

class BestPairsTest {
  private static int[] pairs(String before, String after) {
    List<Unit> from = Unit.of(Article.of(before)).stream().skip(1).toList();
    List<Unit> to = Unit.of(Article.of(after)).stream().skip(1).toList();
    return new BestPairs(new Likeness(from, to), from.size(), to.size()).find();
  }

  @Test
  void pairsWhatIsMuchAlike() {
    assertArrayEquals(new int[] {1, 2}, pairs("a b c\nd e f", "x y z\na b x\nd e y"));
    assertArrayEquals(new int[] {-1, 0}, pairs("a b c\nd e f", "d e y"));
    assertArrayEquals(new int[] {0}, pairs("a b", "a x"), "half is enough");
    assertArrayEquals(new int[] {-1}, pairs("a b c", "a x y"), "a third is not");
  }

  @Test
  void choosesTheBetterOfTwoThatCross() {
    assertArrayEquals(new int[] {-1, 0}, pairs("e f\na b c d", "a b c d\ne f"), "the longer one");
    assertArrayEquals(new int[] {1, -1}, pairs("a b c d\ne f", "e f\na b c d"), "the longer one");
    assertArrayEquals(
        new int[] {-1, 0}, pairs("a b x y\ne f g h", "e f g h\na b v w"), "the liker one");
  }

  @Test
  void twoFairPairsAreBetterThanOneGoodOne() {
    assertArrayEquals(
        new int[] {0, 1},
        pairs("a b c d\na b c x", "a b y z\na b c d"),
        "two at 0.5 or 0.75 and not one at 1");
  }

  @Test
  void nothingHasNoPairs() {
    assertArrayEquals(new int[0], pairs("", "a b"));
    assertArrayEquals(new int[] {-1}, pairs("a b", ""));
  }
}
