package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;

class JoiningTest {
  /** The top of both texts, which is a pair always. */
  private static final Part TOP = pair(0, 0);

  private static Part pair(int before, int after) {
    return new Part(before, before + 1, after, after + 1);
  }

  /**
   * What belongs together in two texts of one paragraph a line, of which {@code pairs} are some.
   */
  private static List<Part> groups(String before, String after, Part... pairs) {
    List<Part> all = new ArrayList<>(List.of(TOP));
    all.addAll(List.of(pairs));
    return Joining.of(Unit.of(Article.of(before)), Unit.of(Article.of(after)), all);
  }

  @Test
  void whereEverythingIsPairedNothingIsJoined() {
    List<Unit> units = Unit.of(Article.of("a b\nc d"));
    List<Part> pairs = List.of(TOP, pair(1, 1), pair(2, 2));
    assertSame(pairs, Joining.of(units, units, pairs));
  }

  @Test
  void linesThatAreNoPairYetAreJoined() {
    assertEquals(List.of(TOP, new Part(1, 4, 1, 2)), groups("a b\nc d\ne f", "a b c d e f"));
    assertEquals(List.of(TOP, new Part(1, 2, 1, 4)), groups("a b c d e f", "a b\nc d\ne f"));
  }

  @Test
  void onlyTheLinesThatBelongToIt() {
    assertEquals(
        List.of(TOP, new Part(2, 4, 1, 2)), groups("x y z\na b c\nd e f\nu v w", "a b c d e f"));
    assertEquals(
        List.of(TOP, new Part(1, 3, 1, 2), new Part(3, 5, 2, 3)),
        groups("a b\nc d\ne f\ng h", "a b c d\ne f g h"));
  }

  @Test
  void muchOfItHasToBeThere() {
    assertEquals(List.of(TOP, new Part(1, 3, 1, 2)), groups("a b\nc d", "a b c d x"), "8 of 9");
    assertEquals(List.of(TOP), groups("a b\nc d", "a b c d u v x"), "8 of 11");
    assertEquals(List.of(TOP), groups("a b c d", "a b c d x y"), "one line is not several");
  }

  @Test
  void aPairTakesInTheNeighboursItWasMadeOf() {
    Part made = pair(2, 1);
    assertEquals(
        List.of(TOP, new Part(1, 4, 1, 2)), groups("a b\nc d e\nf g", "a b c d e f g", made));
    assertEquals(
        List.of(TOP, new Part(2, 4, 1, 2)), groups("x y\nc d e\nf g", "a b c d e f g", made));
    assertEquals(List.of(TOP, made), groups("x y\nc d e\nu v", "a b c d e f g", made));
  }

  @Test
  void aPairWasSplitAsItCanBeJoined() {
    assertEquals(
        List.of(TOP, new Part(1, 2, 1, 4)), groups("a b c d e f g", "a b\nc d e\nf g", pair(1, 2)));
  }

  @Test
  void neighboursThatArePairsStay() {
    assertEquals(
        List.of(TOP, pair(1, 1), pair(2, 2)),
        groups("a b\nc d", "a b c d\nc d", pair(1, 1), pair(2, 2)));
  }

  @Test
  void headerLinesAreNeverJoined() {
    String header = "Headline: a b\nSlug: c d\n\n";
    assertEquals(List.of(TOP), groups(header, "Headline Slug a b c d"));
    assertEquals(List.of(TOP), groups("a b\nHeadline c", "Headline: a b c"));
    assertEquals(List.of(TOP, pair(2, 1)), groups("Slug: x\na b\n", "a b Slug x\n", pair(2, 1)));
  }

  @Test
  void theTopIsNoParagraph() {
    assertEquals(List.of(TOP), groups("a b\nc d", ""));
    assertEquals(List.of(TOP), groups("", "a b\nc d"));
  }

  @Test
  void doesNotLookForEverWhereNothingFits() {
    String many = "a b\n".repeat(101);
    String one = "a b a b\n".repeat(100);
    assertEquals(List.of(TOP), groups(many, one), "10,100 to look at");
    assertEquals(101, groups("a b\n".repeat(200), "a b a b\n".repeat(50)).size() + 50);
  }
}
