package org.stet.checkclaims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.util.Lookup;
import org.stet.facts.api.Claim;
import org.stet.facts.spi.ClaimReader;
import org.stet.text.api.Article;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

class WeighingClaimReaderTest {
  private final WeighingClaimReader reader = new WeighingClaimReader();

  private List<Claim> read(String text) {
    return reader.read(Article.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have 9 million people without work.",
        "Unemployment in Delft rose to 12 percent last year.",
        "The council voted against the bill in 2011.",
        "According to a study, wages fell by a third.",
        "It was the largest budget deficit in history.",
        "The company paid $4 billion in taxes.",
      })
  void whatCanBeCheckedIsAClaim(String sentence) {
    List<Claim> claims = read(sentence);
    assertEquals(1, claims.size());
    assertTrue(claims.get(0).claim(), claims.toString());
    assertFalse(claims.get(0).reasons().isEmpty());
    assertEquals(sentence, claims.get(0).range().in(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you very much.",
        "I think we should all work together.",
        "What do you want to talk about?",
        "We must do better.",
        "I hope that you will be happy.",
        "No.",
        "?!",
      })
  void whatCannotIsNone(String sentence) {
    read(sentence).forEach(claim -> assertFalse(claim.claim(), claim.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Prices rose 4 percent in 2019.                # figure,percentage,date,change",
        "It cost £5 million.                           # figure,money,magnitude",
        "He left because of the war.                   # cause",
        "A survey found that fewer people vote.        # comparison,named-source,vote",
        "It was the coldest record in ten years.       # number-word,span,record",
        "She was the first to say so on Monday.        # date,superlative",
      })
  void reasonsNameWhatCanBeChecked(String sentence, String reasons) {
    assertEquals(List.of(reasons.split(",")), read(sentence.strip()).get(0).reasons());
  }

  @Test
  void everySentenceOfStandfirstAndBodyIsScored() {
    Article article =
        new CopyFile()
            .field(FieldName.HEADLINE, "Ferry sinks. All safe.")
            .field(FieldName.STANDFIRST, "A ferry sank off Delft.")
            .block(Role.PARAGRAPH, "It held 40 people. Nobody was hurt, Mr. Ost said.")
            .block(Role.SUBHEAD, "A long night.")
            .block(Role.LIST_ITEM, "It was built in 1961.")
            .caption("The ferry in 1999.", "Delft Pictures")
            .lines(Role.NOTE, List.of("Check the year. 1961?"))
            .article();
    List<String> sentences =
        reader.read(article).stream().map(claim -> article.plain(claim.range())).toList();
    assertEquals(
        List.of(
            "A ferry sank off Delft.",
            "It held 40 people.",
            "Nobody was hurt, Mr. Ost said.",
            "It was built in 1961."),
        sentences);
  }

  @Test
  void figuresMakeASentenceMoreWorthChecking() {
    double without = read("Wages fell in the north.").get(0).score();
    double with = read("Wages fell by 4 percent in the north.").get(0).score();
    assertTrue(with > without);
  }

  @Test
  void theReaderIsRegistered() {
    assertTrue(Lookup.getDefault().lookup(ClaimReader.class) instanceof WeighingClaimReader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "...",
        "\"\"",
        "他们赢了。我们输了！",
        "انتهت المباراة.",
        "\ud83d\ude00",
        "\ud83d",
        "$",
        "5"
      })
  void oddTextsAreRead(String text) {
    check(text);
  }

  @Test
  void rangesAscendInsideTheText() {
    Random random = new Random(4);
    String[] parts = {
      "Mr.", "5", "$", "%", ".", "!", " ", " ", "rose", "*a*", "\\", "[b](c)", "\n", "“", "”", "é"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      int count = random.nextInt(30);
      for (int i = 0; i < count; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      check(text.toString());
    }
  }

  private void check(String text) {
    int at = 0;
    for (Claim claim : read(text)) {
      TextRange range = claim.range();
      assertTrue(range.start() >= at && range.end() <= text.length() && !range.isEmpty(), text);
      at = range.end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rose 5 percent. ", "a ", "5", "$", "a-", "Mr. ", "\"", ", "})
  void longTextsTakeNoLongerThanTheyMust(String part) {
    String text = part.repeat(1_000_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
  }
}
