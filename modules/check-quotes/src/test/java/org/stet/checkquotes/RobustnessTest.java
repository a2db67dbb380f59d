package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.check.spi.Check;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Finding;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** Hostile and odd texts: no failure, no long wait, and ranges that hold. */
class RobustnessTest {

  private static List<Quote> readInTime(String text, int seconds) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(seconds), () -> new RuleQuoteReader().read(Article.of(text)));
  }

  /** Each runs to the end of the paragraph, so that all of them together are very long. */
  @Test
  void thousandsOfQuotationsThatAreNeverClosedAreFoundInTime() {
    Article article = Article.of("“He said no. ".repeat(4_000));
    List<Finding> findings =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new UnclosedQuote().check(article));
    assertTrue(findings.size() > 1_000, () -> "findings: " + findings.size());
    assertEquals(1, findings.get(0).fixes().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Never,\" Roth said. ",
        "“Never,” said Ida Roth, the mayor of Delft, “and not now.” ",
        "said ",
        "said, ",
        "\" ",
        "“a” ",
        "“a ‘b’ c” ",
        ", ",
        "the ",
        "(",
        "— ",
        "In ",
        "Roth ",
        "Roth and ",
        "he said \"a\" ",
        "he would have said ",
        "\"Why?\" Roth said ",
        "according to ",
        "'s ",
        "\"",
        "''a ",
        "‘a “b ",
        "*“a”* [b](c) ",
      })
  void manyOfTheSame(String part) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 200_000) {
      text.append(part);
    }
    check(text.toString(), readInTime(text.toString(), 60));
  }

  @Test
  void fiveMillionCharactersOfOneParagraph() {
    String rain = "The rain fell on Delft all day. ".repeat(40);
    String part = "\"We will not go,\" Ida Roth said of the plan. " + rain;
    String text = part.repeat(5_000_000 / part.length());
    List<Quote> quotes = readInTime(text, 60);
    assertEquals(5_000_000 / part.length(), quotes.size());
  }

  @Test
  void aMillionCharactersOfQuotes() {
    String part = "\"We will not go,\" said Ida Roth, the mayor of Delft. “It is ‘our’ home.” ";
    String text = part.repeat(1_000_000 / part.length());
    check(text, readInTime(text, 60));
  }

  @Test
  void aHundredThousandNames() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      String first = "A" + Integer.toString(i, 26);
      String last = i % 2 == 0 ? "Roth" : "B" + Integer.toString(random.nextInt(5000), 26);
      text.append(first).append(' ').append(last).append(" left. ");
      text.append(i % 10 == 0 ? "\"No,\" she said." : "It rained.");
      text.append(i % 1000 == 0 ? "\n" : " ");
    }
    check(text.toString(), readInTime(text.toString(), 60));
  }

  @Test
  void manyShortParagraphs() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append(
          i % 3 == 0 ? "“Never\n" : i % 3 == 1 ? "\"Always,\" Roth said.\n" : "She left:\n");
    }
    check(text.toString(), readInTime(text.toString(), 60));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "\"",
        "\"\"",
        "“”",
        "’’’’’’",
        "''\"\"``",
        "\"\"\"\"\"\"\"",
        "“‘“‘“‘“‘",
        "»«»«",
        "قال الوزير: \"لن نقبل بهذا\".",
        "部长说：“我们不会接受。”",
        "大臣は「受け入れない」と述べた。",
        "Министр сказал: «Мы не согласны», и ушёл.",
        "Le ministre a dit : « Nous n’accepterons pas ».",
        "\ud83d\ude00 \"\ud83d\ude00\" said \ud83d\ude00",
        "\ud83d \"x\ude00\" he said",
      })
  void oddTextsAreRead(String text) {
    check(text, readInTime(text, 5));
    for (Check quoteCheck :
        List.of(
            new HeadlineQuote(), new UnclosedQuote(), new UnattributedQuote(), new LoadedVerb())) {
      for (Finding finding : quoteCheck.check(Article.of(text))) {
        assertTrue(finding.range().end() <= text.length());
      }
    }
  }

  @Test
  void everyRangeLiesInsideInOrderAndNested() {
    Random random = new Random(20261125);
    String[] parts = {
      "\"",
      "“",
      "”",
      "‘",
      "’",
      "'",
      "«",
      "»",
      "``",
      "''",
      " ",
      " ",
      " ",
      "said",
      "Roth",
      "Ida Roth",
      "he",
      "she",
      "the mayor",
      ",",
      ".",
      "?",
      "!",
      ":",
      "—",
      "(",
      ")",
      "\n",
      "called",
      "that",
      "according to",
      "'s",
      "*",
      "[",
      "](x)",
      "\\",
      "# ",
      "> ",
      "Headline: ",
      "…",
      "не",
      "\ud83d\ude00",
      "saying",
      "and",
      "who",
      "It rained",
      "Mr.",
      "U.S."
    };
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      int count = random.nextInt(40);
      for (int i = 0; i < count; i++) {
        text.append(parts[random.nextInt(parts.length)]);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      check(text.toString(), new RuleQuoteReader().read(Article.of(text.toString())));
    }
  }

  @Test
  void blockQuotesAndListsAreReadToo() {
    CopyFile copy = new CopyFile();
    copy.block(Role.LIST_ITEM, "“One,” Roth said.");
    copy.block(Role.QUOTE, "Two “three” four");
    copy.block(Role.SUBHEAD, "‘Five’");
    String text = copy.text();
    List<Quote> quotes = new RuleQuoteReader().read(Article.of(text));
    check(text, quotes);
    assertEquals(4, quotes.size());
  }

  private static void check(String text, List<Quote> quotes) {
    List<Quote> before = new ArrayList<>();
    int last = 0;
    for (Quote quote : quotes) {
      TextRange range = quote.range();
      assertTrue(range.end() <= text.length() && range.contains(quote.words()), text);
      assertTrue(range.start() >= last, () -> "ascending: " + range);
      last = range.start();
      int parent = quote.parent();
      if (parent >= 0) {
        assertTrue(parent < before.size(), "a parent comes first");
        assertTrue(before.get(parent).words().contains(range), "a parent holds its child");
      } else if (!before.isEmpty()) {
        int outer = lastTop(before);
        assertTrue(before.get(outer).range().end() <= range.start(), "others do not overlap");
      }
      Attribution attribution = quote.attribution();
      TextRange speaker = attribution.speaker();
      if (speaker != null) {
        assertTrue(speaker.end() <= text.length() && !speaker.isEmpty(), text);
        assertTrue(parent >= 0 || !speaker.overlaps(range), () -> "nobody names himself: " + text);
      }
      before.add(quote);
    }
  }

  private static int lastTop(List<Quote> quotes) {
    int at = quotes.size() - 1;
    int steps = 0;
    while (quotes.get(at).parent() >= 0 && steps++ < 200) {
      at = quotes.get(at).parent();
    }
    return at;
  }
}
