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
    assertEquals(0, likeness("...", "..."), "marks are no words");
  }

  @Test
  void aHeaderLineIsLikeTheOneOfItsName() {
    assertEquals(0.5 + 0.5 / 2, likeness("Slug: a", "Slug: b"), "the name is a word");
    assertEquals(0, likeness("Slug: a", "Headline: a"));
    assertEquals(0, likeness("Slug: a", "a"));
    assertEquals(0, likeness("a", "Slug: a"));
  }

  @Test
  void hasAPriceThatGrowsWithBothSides() {
    // Three units of 3, 2 and 1 words against one of 2; each counts one more.
    Likeness likeness = new Likeness(units("a b c\nd e\nf"), units("g h"));
    assertEquals((4 + 3 + 2) * 1 + 3 * 3, likeness.price());
  }
}
