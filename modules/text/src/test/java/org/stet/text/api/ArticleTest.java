package org.stet.text.api;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final Article STORY =
      Article.of(
          """
          Headline: Harbour tunnel *opens*
          Source: Nordwire

          The tunnel opened [on Monday](https://example.org/tunnel).

          ## After ten years

          Picture: The mayor \\[left] cuts a ribbon [Ada Moor/Nordwire]

          ```note
          Check the length: 4.2 km?
          ```
          """);

  @Test
  void readsWordsThroughMarks() {
    assertEquals(
        List.of(
            "Harbour tunnel opens",
            "The tunnel opened on Monday.",
            "After ten years",
            "The mayor [left] cuts a ribbon",
            "Check the length: 4.2 km?"),
        STORY.blocks().stream().map(STORY::plain).toList());
    assertEquals(Optional.of("Ada Moor/Nordwire"), STORY.credit(STORY.blocks(Role.CAPTION).get(0)));
    assertEquals(Optional.empty(), STORY.credit(STORY.blocks().get(0)));
    assertEquals(4, STORY.body().size());
    assertEquals(Optional.of("Harbour tunnel opens"), STORY.field(FieldName.HEADLINE));
  }

  @Test
  void readsTheWordsOfAnyRange() {
    String text = STORY.text();
    TextRange range = new TextRange(text.indexOf("opened"), text.indexOf("years"));
    assertEquals("opened on Monday.\nAfter ten ", STORY.plain(range));
    int escaped = text.indexOf("\\[left");
    assertEquals("[left", STORY.plain(TextRange.ofLength(escaped, 6)));
    assertEquals("", STORY.plain(TextRange.ofLength(text.indexOf("https"), 10)));
    assertEquals("", STORY.plain(TextRange.ofLength(text.indexOf("## "), 3)), "a mark");
    assertEquals("", STORY.plain(TextRange.ofLength(text.indexOf("Source"), 10)), "no block");
    assertEquals("", STORY.plain(TextRange.at(text.indexOf("opened"))));
    assertEquals(
        String.join("\n", STORY.blocks().stream().map(STORY::plain).toList()),
        STORY.plain(new TextRange(0, text.length())));
  }

  @Test
  void findsTheBlockAtAnOffset() {
    String text = STORY.text();
    Block paragraph = STORY.blocks(Role.PARAGRAPH).get(0);
    assertEquals(Optional.of(paragraph), STORY.blockAt(paragraph.range().start()));
    assertEquals(Optional.of(paragraph), STORY.blockAt(paragraph.range().end()));
    assertEquals(Optional.empty(), STORY.blockAt(paragraph.range().end() + 1), "an empty line");
    assertEquals(Optional.empty(), STORY.blockAt(text.indexOf("Source")));
    assertEquals(Optional.empty(), STORY.blockAt(text.length() + 9));
    assertEquals(Optional.of(STORY.blocks().get(0)), STORY.blockAt(0));
  }

  @Test
  void agreesWithLookingAtEveryBlock() {
    HostileText hostile = new HostileText(61);
    for (int round = 0; round < 5_000; round++) {
      Article article = Article.of(hostile.text());
      int offset = hostile.below(article.text().length() + 1);
      Optional<Block> slow =
          article.blocks().stream()
              .filter(b -> b.range().start() <= offset && offset <= b.range().end())
              .findFirst();
      assertEquals(slow, article.blockAt(offset), article::text);

      int end = offset + hostile.below(article.text().length() - offset + 1);
      TextRange range = new TextRange(offset, end);
      StringBuilder words = new StringBuilder();
      String gap = "";
      for (Block block : article.blocks()) {
        if (block.words().overlaps(range)) {
          PlainText plain = article.plainText(block);
          words.append(gap);
          for (int i = 0; i < plain.words().length(); i++) {
            if (range.contains(plain.toArticle(TextRange.ofLength(i, 1)).start())) {
              words.append(plain.words().charAt(i));
            }
          }
          gap = words.length() == 0 ? "" : "\n";
        }
      }
      assertEquals(words.toString(), article.plain(range), article::text);
    }
  }

  @Test
  void appliesChanges() {
    assertSame(STORY, STORY.apply(ChangeSet.none(STORY.text().length())));
    Edit edit = new Edit(new TextRange(10, 17), "River", "swap", "It is a river");
    Article after = STORY.apply(ChangeSet.of(STORY.text().length(), List.of(edit)));
    assertEquals(Optional.of("River tunnel opens"), after.field(FieldName.HEADLINE));
  }

  @Test
  void isItsText() {
    assertEquals(STORY, Article.of(STORY.text()));
    assertEquals(STORY.hashCode(), Article.of(STORY.text()).hashCode());
    assertNotEquals(STORY, Article.of("Other"));
    assertNotEquals(STORY, "Article");
    assertEquals("Article of 5 code units in 1 blocks", Article.of("Other").toString());
    assertThrows(UnsupportedOperationException.class, () -> STORY.blocks().clear());
  }

  @Test
  void aBlockHoldsItsWords() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Block(Role.PARAGRAPH, new TextRange(2, 5), new TextRange(1, 4)));
    assertEquals("the block [2, 5) does not hold its words [1, 4) or credit null", e.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Block(Role.CAPTION, new TextRange(2, 5), new TextRange(2, 4), new TextRange(4, 6)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PlainText(new TextRange(0, 3), "ab", OffsetMap.identity(2)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PlainText(new TextRange(0, 2), "abc", OffsetMap.identity(2)));
  }

  @Test
  void isQuickWithManyBlocks() {
    Article article = Article.of("A paragraph of *some* words.\n\n".repeat(100_000));
    assertEquals(100_000, article.blocks().size());
    Random random = new Random(62);
    assertTimeoutPreemptively(
        ofSeconds(30),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            int block = random.nextInt(100_000);
            assertEquals(
                "paragraph of some", article.plain(TextRange.ofLength(30 * block + 2, 19)));
            assertEquals(article.blocks().get(block), article.blockAt(30 * block).orElseThrow());
          }
        });
  }

  @Test
  void findsTheWordsOfManyRangesOfOneBlockQuickly() {
    Article article = Article.of("The *bridge* is closed. ".repeat(100_000));
    assertTimeoutPreemptively(
        ofSeconds(10),
        () -> {
          for (int i = 0; i < 50_000; i++) {
            assertEquals("bridge is", article.plain(TextRange.ofLength(24 * i + 4, 11)));
          }
        });
  }
}
