package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;

class LikenessTest {
  private static List<Unit> units(String text) {
    return Unit.of(Article.of(text)).stream().skip(1).toList();
  }

  private static double likeness(String before, String after) {
    return new Likeness(units(before), units(after)).of(0, 0);
  }

  @Test
  void isTheShareOfWordsInCommon() {
    assertEquals(1, likeness("a b c", "c, b, a."));
    assertEquals(0, likeness("a b c", "d e f"));
    assertEquals(0.5, likeness("a b", "a c"));
    assertEquals(0.8, likeness("a b c", "a b"));
    assertEquals(2.0 / 3, likeness("a a", "a"));
    assertEquals(0, likeness("...", "***"), "marks are no words");
    assertEquals(1, likeness("...", "..."), "but the same is the same");
  }

  @Test
  void aHeaderLineIsLikeTheOneOfItsName() {
    assertEquals(0.5 + 0.5 / 2, likeness("Slug: a", "Slug: b"), "the name is a word");
    assertEquals(0, likeness("Slug: a", "Headline: a"));
    assertEquals(0, likeness("Slug: a", "a"));
    assertEquals(0, likeness("a", "Slug: a"));
    assertEquals(1, likeness("Slug: a", "Slug: a"));
  }

  @Test
  void aParagraphCanBecomeAHeaderLine() {
    assertEquals(0.8, likeness("a b", "Headline: a b"));
    assertEquals(6.0 / 7, likeness("Headline: a b c", "a b c"));
    assertEquals(0, likeness("a b x", "Headline: a b"), "that and more");
  }

  @Test
  void longerOnesMatterMore() {
    Likeness likeness = new Likeness(units("a b c d\na b"), units("a b c d\na b"));
    assertEquals(9, likeness.weight(0, 0));
    assertEquals(5, likeness.weight(1, 1));
    assertEquals(2.0 / 3 * 7, likeness.weight(0, 1), 1e-9);
  }

  @Test
  void hasAPriceThatGrowsWithBothSides() {
    // Three units of 3, 2 and 1 words against one of 2; each counts twenty more.
    Likeness likeness = new Likeness(units("a b c\nd e\nf"), units("g h"));
    assertEquals((23 + 22 + 21) * 1 + 22 * 3, likeness.price());
  }
}
