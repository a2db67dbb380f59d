package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

class EditListTest {
  private static final String TEXT = "The pier\nfell\n";

  @Test
  void noEditsChangeNothing() {
    assertTrue(new EditList(TEXT).changes().isEmpty());
    assertEquals(TEXT, new EditList(TEXT).changes().applyTo(TEXT));
  }

  @Test
  void insertionsAtOnePlaceAreOneEditInTheOrderTheyCame() {
    EditList edits = new EditList(TEXT);
    edits.insert(4, "old ", "rule-a", "First");
    edits.insert(4, "grey ", "rule-b", "Second");
    edits.insert(4, "", "rule-c", "Nothing");
    assertEquals(
        List.of(Edit.insert(4, "old grey ", "rule-a+rule-b", "First; Second")),
        edits.changes().edits());
    assertEquals("The old grey pier\nfell\n", edits.changes().applyTo(TEXT));
  }

  @Test
  void oneRuleAndOneReasonAreNotSaidTwice() {
    EditList edits = new EditList(TEXT);
    edits.insert(0, "a", "rule-a", "Why");
    edits.insert(0, "b", "rule-a", "Why");
    assertEquals(List.of(Edit.insert(0, "ab", "rule-a", "Why")), edits.changes().edits());
  }

  @Test
  void aLineGoesWithItsEnd() {
    EditList edits = new EditList(TEXT);
    edits.removeLine(new TextRange(0, 8), "rule-a", "Why");
    assertEquals("fell\n", edits.changes().applyTo(TEXT));
    assertEquals(
        List.of(Edit.remove(new TextRange(0, 9), "rule-a", "Why")), edits.changes().edits());
  }

  @Test
  void whatChangesNothingIsNoEdit() {
    EditList edits = new EditList(TEXT);
    edits.replace(new TextRange(0, 3), "The", "rule-a", "Why");
    edits.remove(TextRange.at(5), "rule-a", "Why");
    assertTrue(edits.changes().isEmpty());
  }

  @Test
  void aReplacementOfNothingIsAnInsertion() {
    EditList edits = new EditList(TEXT);
    edits.replace(TextRange.at(8), " and all", "rule-a", "Why");
    assertEquals("The pier and all\nfell\n", edits.changes().applyTo(TEXT));
  }

  @Test
  void editsThatOverlapAreAProgrammersError() {
    EditList edits = new EditList(TEXT);
    edits.remove(new TextRange(0, 5), "rule-a", "Why");
    edits.remove(new TextRange(4, 8), "rule-a", "Why");
    assertThrows(IllegalArgumentException.class, edits::changes);
  }

  /** What a page shows is words, even where it looks like the marks of a copy file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The *old* pier",
        "[The pier](x)",
        "- The pier",
        "## The pier",
        "> The pier",
        "Picture: the pier",
        "Headline: the pier",
        "```agate",
        "\\ The pier \\",
        "The pier [AFP]",
        "*",
        "The pier",
      })
  void literalWordsAreReadAsTheyStand(String words) {
    String text = "Headline: Storm\n\n" + words + "\n";
    EditList edits = new EditList(text);
    edits.escapeLine(new TextRange(17, 17 + words.length()), "rule-a");
    Article article = Article.of(edits.changes().applyTo(text));
    assertEquals(1, article.body().size(), article::text);
    assertEquals(words, article.plain(article.body().get(0)));
    assertEquals("paragraph", article.body().get(0).role().id());
    for (Edit edit : edits.changes().edits()) {
      assertEquals("\\".repeat(edit.replacement().length()), edit.replacement());
      assertEquals("Made literal", edit.reason());
    }
  }
}
