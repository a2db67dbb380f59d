package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** What is inside quotation marks. */
class QuotedTest {
  private static final String TEXT = "He said: \"We 'may' come,\" and left. \"Soon.\"\n";

  private final Quoted quoted = new Quoted(Article.of(TEXT));

  private boolean holds(String words) {
    int at = TEXT.indexOf(words);
    return quoted.holds(new TextRange(at, at + words.length()));
  }

  @Test
  void holdsWhatTouchesAQuotation() {
    assertTrue(holds("We"));
    assertTrue(holds("may"), "in another quotation");
    assertTrue(holds("come"), "behind that");
    assertTrue(holds("come,\" and"), "over its end");
    assertTrue(holds("He said: \"We"), "over its beginning");
    assertTrue(holds("Soon"));
    assertFalse(holds("He said: "));
    assertFalse(holds(" and left. "));
  }

  @Test
  void aPlaceIsInsideOnlyBetweenTheMarks() {
    int start = TEXT.indexOf('"');
    assertFalse(quoted.holds(TextRange.at(start)));
    assertTrue(quoted.holds(TextRange.at(start + 1)));
    int end = TEXT.indexOf(" and");
    assertTrue(quoted.holds(TextRange.at(end - 1)));
    assertFalse(quoted.holds(TextRange.at(end)));
  }

  @Test
  void aTextWithoutQuotationsHoldsNone() {
    Quoted none = new Quoted(Article.of("He came.\n"));
    assertEquals(false, none.holds(new TextRange(0, 8)));
    assertEquals(false, none.holds(TextRange.at(0)));
  }
}
