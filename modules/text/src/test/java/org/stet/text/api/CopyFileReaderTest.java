package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyFileReaderTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyTextIsAnArticleThatAccountsForEveryCharacter(long seed) {
    HostileText hostile = new HostileText(seed);
    for (int round = 0; round < 5_000; round++) {
      String text = hostile.text();
      Article article = Article.of(text);
      assertEquals(text, article.text());
      assertFieldsAreInOrder(article);
      assertBlocksAreInOrder(article);
      assertNothingIsLeftOver(article);
      for (Block block : article.blocks()) {
        assertWordsKeepTheirPlaces(article, block);
      }
    }
  }

  private static void assertFieldsAreInOrder(Article article) {
    int end = -1;
    for (Field field : article.fields()) {
      assertTrue(field.range().start() > end, () -> "fields of " + article.text());
      assertTrue(field.range().contains(field.words()), article::text);
      end = field.range().end();
      assertTrue(end <= article.text().length());
      assertTrue(
          field.range().in(article.text()).startsWith(field.name().label() + ":"), article::text);
    }
  }

  private static void assertBlocksAreInOrder(Article article) {
    int end = -1;
    boolean inBody = false;
    for (Block block : article.blocks()) {
      assertTrue(block.range().start() > end, () -> "blocks of " + article.text());
      assertFalse(block.range().isEmpty());
      assertTrue(block.range().contains(block.words()), article::text);
      end = block.range().end();
      assertTrue(end <= article.text().length());
      assertEquals(block.range().in(article.text()).strip(), block.range().in(article.text()));
      assertFalse(inBody && block.role().isHeader(), "header lines come first");
      inBody = !block.role().isHeader();
      TextRange credit = block.credit();
      if (credit != null) {
        assertEquals(Role.CAPTION, block.role());
        assertFalse(credit.in(article.text()).isBlank());
        assertTrue(block.words().end() < credit.start(), article::text);
      }
    }
  }

  private static void assertNothingIsLeftOver(Article article) {
    BitSet owned = new BitSet();
    article.fields().forEach(f -> owned.set(f.range().start(), f.range().end()));
    article.blocks().forEach(b -> owned.set(b.range().start(), b.range().end()));
    for (int i = 0; i < article.text().length(); i++) {
      int at = i;
      assertTrue(
          owned.get(i) || Character.isWhitespace(article.text().charAt(i)),
          () -> "nobody has " + at + " of: " + article.text());
    }
  }

  /** Every character of the plain words stands, in order, in the block's words in the text. */
  private static void assertWordsKeepTheirPlaces(Article article, Block block) {
    PlainText plain = article.plainText(block);
    assertEquals(block.words(), plain.range());
    for (int i = 0; i < plain.words().length(); i++) {
      TextRange there = plain.toArticle(TextRange.ofLength(i, 1));
      assertEquals(1, there.length());
      assertTrue(block.words().contains(there));
      assertEquals(plain.words().charAt(i), article.text().charAt(there.start()));
      assertEquals(TextRange.ofLength(i, 1), plain.toWords(there));
    }
    assertEquals(plain.words(), article.plain(block.words()), "through any range");
  }

  @Test
  void headerLinesEndAtTheFirstLineThatIsNone() {
    Article article = Article.of("Slug: one\nHeadline: Two\nBody: three\nDateline: four\n");
    assertEquals(
        List.of(FieldName.SLUG, FieldName.HEADLINE),
        article.fields().stream().map(Field::name).toList());
    assertEquals(
        List.of("Body: three", "Dateline: four"),
        article.body().stream().map(article::plain).toList());
    assertEquals(Optional.of("one"), article.field(FieldName.SLUG));
    assertEquals(Optional.of("Two"), article.field(FieldName.HEADLINE));
    assertEquals(Optional.empty(), article.field(FieldName.DATELINE));
  }

  @Test
  void theFirstHeaderLineOfANameThatSaysSomethingCounts() {
    Article article = Article.of("Slug:\nSlug: a \\*b\\*\nSlug: c\n");
    assertEquals(Optional.of("a *b*"), article.field(FieldName.SLUG));
  }

  @Test
  void headerLinesStandAtTheVeryStartOfTheirLine() {
    assertTrue(Article.of(" Headline: x").fields().isEmpty());
    assertTrue(Article.of("\nHeadline: x").fields().isEmpty());
    assertTrue(Article.of("headline: x").fields().isEmpty());
    assertTrue(Article.of("Headline:x").fields().isEmpty());
    assertTrue(Article.of("Headline : x").fields().isEmpty());
  }

  @Test
  void aCreditIsTrimmedOnBothSides() {
    Article article = Article.of("Picture: The bridge  [ Ada Moor/Nordwire ]");
    Block caption = article.blocks().get(0);
    assertEquals("The bridge", article.plain(caption));
    assertEquals(Optional.of("Ada Moor/Nordwire"), article.credit(caption));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Picture: The bridge \\[sic]",
        "Picture: The bridge [sic\\]",
        "Picture: The bridge [ ]",
        "Picture: The bridge ]",
        "Picture: a] b]",
        "Picture: [map](http://example.org)",
        "Picture: ]",
        "Picture: The bridge [AFP] in May",
      })
  void bracketsThatAreNoCredit(String line) {
    Article article = Article.of(line);
    assertEquals(Optional.empty(), article.credit(article.blocks().get(0)));
  }

  @Test
  void windowsLineEndsAreNoWords() {
    Article article = Article.of("Slug: a\r\n\r\nOne.\r\n```agate\r\nx  1\r\ny  2\r\n```\r\nTwo.");
    assertEquals(
        List.of("One.", "x  1\ny  2", "Two."),
        article.body().stream().map(article::plain).toList());
    assertEquals(Optional.of("a"), article.field(FieldName.SLUG));
  }

  @Test
  void aFenceThatIsNotClosedIsWords() {
    Article article = Article.of("```note\nOne.\n\n```agate\nTwo.");
    assertEquals(
        List.of(Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH),
        article.blocks().stream().map(Block::role).toList());
  }

  @Test
  void aFenceWithNothingInItIsABlock() {
    for (String text : List.of("```note\n```", "```note\n\n```", "```note\r\n\r\n```")) {
      Article article = Article.of(text);
      assertEquals(1, article.blocks().size());
      assertEquals(Role.NOTE, article.blocks().get(0).role());
      assertEquals("", article.plain(article.blocks().get(0)));
    }
  }
}
