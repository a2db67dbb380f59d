package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

class UnitTest {
  @Test
  void everyTextHasATop() {
    assertEquals(List.of(new Unit(TextRange.at(0), 0, "", null, null)), Unit.of(Article.of("")));
    assertEquals(
        List.of(new Unit(TextRange.at(0), 3, "", null, null)), Unit.of(Article.of(" \n ")));
  }

  @Test
  void headerLinesBlocksAndTheWhiteSpaceBehindThem() {
    String text = "Headline: A b\nSlug: c\n\n## D\n \ne f  \n";
    assertEquals(
        List.of(
            new Unit(TextRange.at(0), 0, "", null, null),
            new Unit(new TextRange(0, 13), 14, "Headline: A b", Role.HEADLINE, FieldName.HEADLINE),
            new Unit(new TextRange(14, 21), 23, "Slug: c", null, FieldName.SLUG),
            new Unit(new TextRange(23, 27), 30, "## D", Role.SUBHEAD, null),
            new Unit(new TextRange(30, 33), 36, "e f", Role.PARAGRAPH, null)),
        Unit.of(Article.of(text)));
  }

  @Test
  void unitsAreTheWholeTextAndOnlyWhiteSpaceIsBetweenThem() {
    for (int seed = 0; seed < 2_000; seed++) {
      String text = new RandomTexts(seed).text();
      int at = 0;
      for (Unit unit : Unit.of(Article.of(text))) {
        assertEquals(at, unit.whole().start(), text);
        assertEquals(unit.range().in(text), unit.text());
        assertTrue(unit.gap().in(text).isBlank(), text);
        assertEquals(unit.whole().end(), unit.gap().end());
        at = unit.end();
      }
      assertEquals(text.length(), at, text);
    }
  }
}
