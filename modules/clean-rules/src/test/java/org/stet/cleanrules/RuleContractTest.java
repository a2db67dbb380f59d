package org.stet.cleanrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.clean.api.CleanStep;
import org.stet.clean.spi.CleanRule;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.QuoteMarks;

/** What holds for every registered rule, whatever it does. */
class RuleContractTest {
  private static final int TEXTS = 400;
  private static final CleanPipeline STANDARD = CleanPipeline.standard();

  static Stream<CleanRule> rules() {
    return Pastes.rules().stream();
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (String text : Pastes.all()) {
      articles.add(Article.of(text));
      articles.add(Pastes.read(text));
      articles.add(Pastes.read(text.replace("\n", "\r\n")));
    }
    Random random = new Random(20071);
    for (int i = 0; i < TEXTS; i++) {
      String text = Pastes.random(random, 25);
      articles.add(i % 3 == 0 ? Article.of(text) : Pastes.read(text));
    }
    return articles;
  }

  private static CleanResult clean(CleanRule rule, Article article) {
    return CleanPipeline.of(List.of(rule)).clean(article);
  }

  @Test
  void idsAreKebabCaseAndUnique() {
    Set<String> ids = new HashSet<>();
    for (CleanRule rule : Pastes.rules()) {
      assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule.id());
      assertTrue(ids.add(rule.id()), rule.id());
      assertTrue(!rule.summary().isBlank() && !rule.summary().endsWith("."), rule.summary());
    }
    assertTrue(ids.size() > 20, ids.toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noRuleIsEverRefused(CleanRule rule) {
    for (Article article : articles()) {
      assertEquals(List.of(), clean(rule, article).refusals(), article::text);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void appliedToItsOwnResultARuleProposesNothing(CleanRule rule) {
    for (Article article : articles()) {
      Article once = article.apply(change(rule, article));
      List<Edit> again = rule.propose(once);
      assertEquals(
          List.of(), again, () -> "before:\n" + article.text() + "\nonce:\n" + once.text());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void inverseRestoresTheText(CleanRule rule) {
    for (Article article : articles()) {
      ChangeSet change = change(rule, article);
      String after = change.applyTo(article.text());
      assertEquals(article.text(), change.invert(article.text()).applyTo(after));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void emptyAndBlankTextsStayAsTheyAre(CleanRule rule) {
    for (String text : List.of("", "\n", " \n\t\n", "\ud83d\ude00", "x")) {
      assertEquals(List.of(), rule.propose(Article.of(text)), text);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theDefaultLocaleMakesNoDifference(CleanRule rule) {
    Locale before = Locale.getDefault();
    List<Article> articles = articles().subList(0, 400);
    try {
      Locale.setDefault(Locale.ENGLISH);
      List<List<Edit>> english = articles.stream().map(rule::propose).toList();
      Locale.setDefault(Locale.forLanguageTag("tr"));
      List<List<Edit>> turkish = articles.stream().map(rule::propose).toList();
      assertEquals(english, turkish);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsCleanStaysAsItIs() {
    for (Article article : articles()) {
      CleanResult once = STANDARD.clean(article);
      assertEquals(List.of(), once.refusals(), article::text);
      CleanResult twice = STANDARD.clean(once.after());
      assertEquals(
          once.after().text(),
          twice.after().text(),
          () -> "before:\n" + article.text() + "\nsteps: " + rulesOf(twice));
    }
  }

  @Test
  void theWholeChangeLeadsFromTheFirstTextToTheLastAndBack() {
    for (Article article : articles()) {
      CleanResult result = STANDARD.clean(article);
      ChangeSet whole = result.change();
      assertEquals(result.after().text(), whole.applyTo(article.text()));
      assertEquals(article.text(), whole.invert(article.text()).applyTo(result.after().text()));
      assertEquals(article.text().length(), whole.offsetMap().oldLength());
      assertEquals(result.after().text().length(), whole.offsetMap().newLength());
    }
  }

  @Test
  void quotedWordsThatSurviveAreUntouched() {
    for (Article article : articles()) {
      Article repaired =
          Article.of(STANDARD.only(QuotedWords::isRepair).clean(article).after().text());
      Article after = STANDARD.clean(article).after();
      Set<String> before = QuotedWords.of(repaired);
      before.addAll(QuotedWords.of(article));
      for (String words : QuotedWords.of(after)) {
        assertTrue(before.contains(words), () -> words + "\nin:\n" + article.text());
      }
    }
  }

  @Test
  void aHundredThousandLinesAreCleanInTime() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append(i % 7 == 0 ? "    " : "").append("The board “met” on day ").append(i);
      text.append(random.nextInt(4) == 0 ? "" : " and said that nothing was decided yet.\n");
      text.append(random.nextInt(3) == 0 ? "\n" : "");
    }
    Article article = Pastes.read(text.toString());
    assertTimeoutPreemptively(Duration.ofSeconds(40), () -> STANDARD.clean(article));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextsAreCleanInTime(String text) {
    Article article = Pastes.read(text);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> STANDARD.clean(article));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "(".repeat(50_000),
        "x".repeat(200_000),
        ":".repeat(50_000),
        "a: ".repeat(30_000),
        "[AFP] ".repeat(20_000),
        "\"".repeat(20_001),
        "The same line\n".repeat(30_000),
        "Share\nA title of another story\n".repeat(15_000),
        "\u200b\u00ad".repeat(50_000),
        "By\n".repeat(30_000),
        "word-\n".repeat(30_000),
        "Related articles\nThe bridge is open for all\n".repeat(15_000));
  }

  private static ChangeSet change(CleanRule rule, Article article) {
    return ChangeSet.of(article.text().length(), rule.propose(article));
  }

  private static String rulesOf(CleanResult result) {
    StringBuilder rules = new StringBuilder();
    for (CleanStep step : result.steps()) {
      rules.append(step.rule()).append(' ').append(step.change().edits()).append('\n');
    }
    return rules.toString();
  }

  /** The letters of the quoted stretches of an article. */
  private static final class QuotedWords {
    static boolean isRepair(CleanRule rule) {
      return rule.kind() == org.stet.clean.spi.RuleKind.REPAIR;
    }

    static Set<String> of(Article article) {
      Set<String> words = new HashSet<>();
      QuoteMarks.scan(article)
          .forEach(
              span -> words.add(span.words().in(article.text()).replaceAll("[^\\p{L}\\p{N}]", "")));
      return words;
    }
  }
}
