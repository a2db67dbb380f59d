package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {
  private static ChangeSet quoting(String text) {
    return CopyFile.quoting(text, "quote-plain-text", "Literal");
  }

  private static void assertQuoted(String text) {
    ChangeSet change = quoting(text);
    Article article = Article.of(change.applyTo(text));
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\r\n|\r|\n", -1)) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    assertEquals(lines, article.blocks().stream().map(article::plain).toList(), article::text);
    assertTrue(article.blocks().stream().allMatch(b -> b.role() == Role.PARAGRAPH));
    assertTrue(article.fields().isEmpty());
    // Only backslashes are put in, only carriage returns go: each word finds its way back.
    for (Block block : article.blocks()) {
      String plain = article.plain(block);
      for (int i = 0; i < plain.length(); i++) {
        TextRange there = article.plainText(block).toArticle(TextRange.ofLength(i, 1));
        TextRange before = change.offsetMap().toOld(there);
        assertEquals(String.valueOf(plain.charAt(i)), before.in(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void everyLineIsAParagraphWithJustItsWords(long seed) {
    HostileText hostile = new HostileText(seed);
    for (int round = 0; round < 5_000; round++) {
      assertQuoted(hostile.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r",
        "\r\r\n\n\r",
        "Headline: x\n\nBody",
        "Headline:",
        "\\Headline: x",
        "## \n ##\n# #",
        "```note\nnot a note\n```",
        "\ufeffHeadline: x",
        "a\rb\r\nc\nd\u2028e\u2029f\u0085g\u000bh\u000ci",
        "\u0000\u0001\u001f",
        "\u00a0\n\u3000\n\u2028",
        "*a* **b** ***c*** \\*d\\*",
        "[a](b) [c] (d) ](e) [[f](g)](h)",
        "\\\\\\",
        "- a\n-\n- - b\n>\n> c\n>> d",
        "Picture: x [AFP]",
        "  \t> indented\n\t```",
      })
  void awkwardOnes(String text) {
    assertQuoted(text);
  }

  @Test
  void plainTextIsLeftAlone() {
    String text = "One (1) line.\n\nAnother: with #hash, a-b, 3 > 2 and C:\\temp.\n";
    assertTrue(quoting(text).isEmpty());
  }

  @Test
  void sayByWhatRuleAndWhy() {
    for (Edit edit : quoting("## a\r\nb").edits()) {
      assertEquals("quote-plain-text", edit.rule());
      assertEquals("Literal", edit.reason());
    }
    assertEquals(2, quoting("## a\r\nb").edits().size());
    assertEquals("\\## a\nb", quoting("## a\r\nb").applyTo("## a\r\nb"));
  }
}
