package org.stet.text.api;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts of marks only: reading, printing and quoting take time in step with the length. */
class CopyFileSpeedTest {
  private static final int SIZE = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "*",
        "* ",
        " *",
        "*a ",
        "a*",
        "\\",
        "\\*",
        "\\[",
        "[a",
        "[a]",
        "[a](",
        "[a](b",
        "[*a ",
        "[a](b)",
        "](",
        "```\n",
        "```note\n",
        "```note\n```\n",
        "```agate\nx\n",
        "## \n",
        "Picture: [\n",
        "Picture: ]]\\",
        "Picture: a [b]\n",
        "Headline: x\n",
        "Headline: *x\n",
        "\\```\n",
        "\\",
        ":",
        "\r",
        "\u2028",
        "\uD83D\uDE00",
        ">\n",
        "-",
        "\n",
        " ",
        "“",
        "'",
      })
  void aMegabyteOfOneThing(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    assertTimeoutPreemptively(
        ofMinutes(2),
        () -> {
          Article article = Article.of(text);
          article.blocks().forEach(article::plain);
          article.plain(new TextRange(0, text.length()));
          String quoted = CopyFile.quoting(text, "quote", "Literal").applyTo(text);
          Article.of(quoted).blocks().forEach(Article.of(quoted)::plain);
          String line = text.replaceAll("[\r\n]", " ").strip();
          if (!line.isEmpty()) {
            Article printed =
                new CopyFile().block(Role.SUBHEAD, line).caption(line, line).article();
            assertEquals(line, printed.plain(printed.blocks().get(0)));
            assertEquals(line, printed.credit(printed.blocks().get(1)).orElseThrow());
            CopyFile.reword(printed, printed.blocks().get(1), "new " + line, "reword", "Longer");
          }
        });
  }

  @Test
  void starsInsideTheTextOfALink() {
    String text = "[" + "*a ".repeat(300_000) + "](x)";
    assertTimeoutPreemptively(
        ofSeconds(90),
        () -> assertEquals(text.length() - 5, Article.of(text).plain(all(text)).length()));
  }

  @Test
  void linesOfBackslashesInAFence() {
    String text = "```note\n" + ("\\".repeat(50) + "```\n").repeat(20_000) + "```";
    assertTimeoutPreemptively(
        ofSeconds(90),
        () -> assertEquals(20_000, Article.of(text).plain(all(text)).lines().count()));
  }

  @Test
  void oneVeryLongLine() {
    String text = "The quick brown fox says no. ".repeat(50_000_000 / 29).strip();
    assertTimeoutPreemptively(
        ofMinutes(2),
        () -> {
          Article article = Article.of(text);
          assertEquals(1, article.blocks().size());
          assertEquals(text.length(), article.plain(all(text)).length());
          assertEquals(ChangeSet.none(text.length()), CopyFile.quoting(text, "quote", "Literal"));
          assertEquals(List.of(), QuoteMarks.scan(article));
        });
  }

  private static TextRange all(String text) {
    return new TextRange(0, text.length());
  }
}
