package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewordingTest {
  private static ChangeSet reword(Article article, int block, String words) {
    return CopyFile.reword(article, article.blocks().get(block), words, "reword", "Better");
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void changesTheWordsOfOneBlockAndNothingElse(long seed) {
    HostileText hostile = new HostileText(seed);
    for (int round = 0; round < 8_000; round++) {
      Article article = Article.of(hostile.text());
      if (article.blocks().isEmpty()) {
        continue;
      }
      int chosen = hostile.below(article.blocks().size());
      Block block = article.blocks().get(chosen);
      String words = hostile.words();
      if (block.role().isFenced() && hostile.below(2) == 0) {
        words = " " + words + "\n```\n\\```\n\n  x \n" + hostile.line();
      }
      ChangeSet change = reword(article, chosen, words);
      Article after = article.apply(change);
      String message = article.text() + "\n=>\n" + after.text();
      assertEquals(
          article.blocks().stream().map(Block::role).toList(),
          after.blocks().stream().map(Block::role).toList(),
          message);
      for (int i = 0; i < article.blocks().size(); i++) {
        Block now = after.blocks().get(i);
        Block was = article.blocks().get(i);
        if (i == chosen) {
          assertEquals(words, after.plain(now), message);
        } else {
          assertEquals(was.range().in(article.text()), now.range().in(after.text()), message);
          assertEquals(article.plain(was), after.plain(now), message);
        }
        assertEquals(article.credit(was), after.credit(now), message);
      }
      assertEquals(article.fields().size(), after.fields().size());
      assertTrue(change.edits().stream().allMatch(e -> block.range().contains(e.range())));
    }
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // before | words | after
        "The old bridge | The new bridge | The new bridge",
        "The old bridge | Slug: bridge | \\Slug: bridge",
        "\\## Not a subhead | Plain | Plain",
        "\\## Not a subhead | # More | # More",
        "## | Fish | ## Fish",
        "Headline: | Fish | Headline: Fish",
        "Picture: [AFP] | Fish | Picture: Fish[AFP]",
        "Picture: Boat [AFP] | Fish [sic] | Picture: Fish [sic] [AFP]",
        "Picture: Boat | Fish [sic] | Picture: Fish [sic\\]",
        "- one *two* | three *four* | - three \\*four\\*",
      })
  void looksLikeThis(String before, String words, String after) {
    Article article = Article.of(before);
    assertEquals(after, reword(article, 0, words).applyTo(before));
  }

  @Test
  void isTheShortestEdit() {
    Article article = Article.of("The old bridge");
    assertEquals(
        List.of(new Edit(new TextRange(4, 7), "new", "reword", "Better")),
        reword(article, 0, "The new bridge").edits());
    Article face = Article.of("a \uD83D\uDE00 b \uD83D\uDE00 c");
    Edit edit = reword(face, 0, "a \uD83D\uDE01 b \uD83E\uDE00 c").edits().get(0);
    assertFalse(Character.isLowSurrogate(edit.replacement().charAt(0)), "no half of a pair");
    assertEquals(new TextRange(2, 9), edit.range());
    assertTrue(reword(article, 0, "The old bridge").isEmpty());
    assertEquals("aa", reword(Article.of("aaa"), 0, "aa").applyTo("aaa"));
    assertEquals("aaaa", reword(Article.of("aaa"), 0, "aaaa").applyTo("aaa"));
  }

  @Test
  void linesOfATable() {
    String text = "```agate\nHome 1\nAway 2\n```";
    Article article = Article.of(text);
    assertEquals(
        "```agate\nHome 1\n\\```\nAway 3\n```",
        reword(article, 0, "Home 1\n```\nAway 3").applyTo(text));
    assertEquals(
        "```note\nx\n```", reword(Article.of("```note\n```"), 0, "x").applyTo("```note\n```"));
    assertThrows(IllegalArgumentException.class, () -> reword(article, 0, "a\r\nb"));
  }

  @Test
  void refusesWhatIsNoLine() {
    Article article = Article.of("One");
    assertEquals(
        "no words for the block at [0, 3)",
        assertThrows(IllegalArgumentException.class, () -> reword(article, 0, " \t")).getMessage());
    assertThrows(IllegalArgumentException.class, () -> reword(article, 0, "a\nb"));
  }
}
