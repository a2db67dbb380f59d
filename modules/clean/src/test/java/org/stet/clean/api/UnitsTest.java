package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

class UnitsTest {
  private static final Article STORY =
      Article.of("Headline: H\nByline: B\n\nOne two.\n\n    Three four.\n");

  private static List<TextRange> all(Article article) {
    List<TextRange> all = new ArrayList<>();
    article.fields().forEach(field -> all.add(field.range()));
    article.body().forEach(block -> all.add(block.range()));
    all.removeIf(TextRange::isEmpty);
    return all;
  }

  /** The look-up agrees with asking every header line and block. */
  @Test
  void agreesWithTheSlowWay() {
    Random random = new Random(5);
    Units units = new Units(STORY);
    List<TextRange> all = all(STORY);
    int length = STORY.text().length();
    for (int i = 0; i < 3_000; i++) {
      int start = random.nextInt(length + 1);
      TextRange range = new TextRange(start, start + random.nextInt(length - start + 1));
      List<TextRange> touched =
          all.stream()
              .filter(each -> each.start() < range.end() && range.start() < each.end())
              .toList();
      if (!range.isEmpty()) {
        assertEquals(touched, units.touchedBy(range), range.toString());
        assertEquals(
            !touched.isEmpty() && touched.stream().allMatch(range::contains),
            units.areWhole(range),
            range.toString());
      }
    }
  }

  @Test
  void headerLinesAreUnitsAsWell() {
    Units units = new Units(STORY);
    assertTrue(units.areWhole(new TextRange(0, 12)));
    assertFalse(units.areWhole(new TextRange(1, 12)));
    assertEquals(2, units.touchedBy(new TextRange(5, 15)).size());
  }

  @Test
  void betweenBlocksThereIsNone() {
    Units units = new Units(STORY);
    int gap = STORY.text().indexOf("\n\nOne") + 1;
    assertEquals(List.of(), units.touchedBy(new TextRange(gap, gap + 1)));
    assertFalse(units.areWhole(new TextRange(gap, gap + 1)));
    assertEquals(List.of(), new Units(Article.of("")).touchedBy(new TextRange(0, 0)));
  }
}
