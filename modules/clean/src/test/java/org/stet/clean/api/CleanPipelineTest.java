package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

class CleanPipelineTest {
  private static final Article STORY = Article.of("One  two.\n\nThree  four.\n");

  private static RuleOf rule(Function<Article, List<Edit>> edits) {
    return new RuleOf(RuleKind.REMOVAL, edits);
  }

  private static RuleOf spaces() {
    return new RuleOf(
        RuleKind.LAYOUT,
        article ->
            article.text().contains("  ") ? List.of(RuleOf.edit(article, "  ", " ")) : List.of());
  }

  static Stream<RuleOf> broken() {
    return Stream.of(
        rule(
            article -> {
              throw new IllegalStateException("no such luck");
            }),
        rule(article -> recurse(article, 0)),
        rule(CleanPipelineTest::nothing),
        rule(
            article ->
                List.of(
                    Edit.remove(new TextRange(0, 3), RuleOf.ID, "x"),
                    Edit.remove(new TextRange(2, 5), RuleOf.ID, "x"))),
        rule(
            article ->
                List.of(Edit.insert(0, "a", RuleOf.ID, "x"), Edit.insert(0, "b", RuleOf.ID, "x"))),
        rule(article -> List.of(Edit.remove(new TextRange(0, 9_999), RuleOf.ID, "x"))));
  }

  private static List<Edit> recurse(Article article, int depth) {
    return depth < 0 ? List.of() : recurse(article, depth + 1);
  }

  @SuppressWarnings("NullAway") // What a careless plug-in may do.
  private static List<Edit> nothing(Article article) {
    return null;
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aRuleThatBreaksDownIsRefusedAndTheOthersGoOn(RuleOf broken) {
    CleanResult result = CleanPipeline.of(List.of(broken, spaces())).clean(STORY);
    assertEquals(1, result.refusals().size());
    assertEquals("rules-are-sound", result.refusals().get(0).law());
    assertEquals("One two.\n\nThree four.\n", result.after().text());
  }

  @Test
  void roundsGoOnUntilNothingChanges() {
    CleanResult result = CleanPipeline.of(List.of(spaces())).clean(STORY);
    assertEquals(2, result.steps().size());
    assertEquals("One two.\n\nThree four.\n", result.after().text());
  }

  @Test
  void aRuleThatNeverRestsIsStopped() {
    RuleOf restless =
        new RuleOf(
            RuleKind.REPAIR,
            article -> List.of(Edit.insert(article.text().length(), "x ", RuleOf.ID, "x")));
    CleanResult result = CleanPipeline.of(List.of(restless)).clean(STORY);
    assertTrue(result.steps().size() < 10);
  }

  @Test
  void onlyKeepsTheOrder() {
    List<CleanRule> rules = List.of(spaces(), rule(article -> List.of()));
    CleanPipeline pipeline = CleanPipeline.of(rules);
    assertEquals(rules, pipeline.rules());
    assertEquals(1, pipeline.only(each -> each.kind() == RuleKind.LAYOUT).rules().size());
  }

  /** Whatever random rules of every kind do, the text can be restored and accounted for. */
  @Test
  void removalsAndInsertionsAccountForEveryCharacter() {
    Random random = new Random(1847);
    int taken = 0;
    for (int i = 0; i < 3_000; i++) {
      Article article = Article.of(text(random));
      List<RuleOf> rules = new ArrayList<>();
      for (int r = 0; r < 4; r++) {
        rules.add(randomRule(random));
      }
      CleanResult result = CleanPipeline.of(rules).clean(article);
      ChangeSet change = result.change();
      assertEquals(result.after().text(), change.applyTo(article.text()));
      assertEquals(article.text(), change.invert(article.text()).applyTo(result.after().text()));
      assertEquals(result.after().text(), rebuilt(article.text(), change));
      taken += result.steps().size();
    }
    assertTrue(taken > 1_000, "too few steps to show anything: " + taken);
  }

  /** The text after, put together from kept stretches and insertions one by one. */
  private static String rebuilt(String before, ChangeSet change) {
    StringBuilder after = new StringBuilder();
    int at = 0;
    for (Edit edit : change.edits()) {
      while (at < edit.range().start()) {
        after.append(before.charAt(at++));
      }
      after.append(edit.replacement());
      at = edit.range().end();
    }
    return after.append(before.substring(at)).toString();
  }

  private static RuleOf randomRule(Random random) {
    List<RuleKind> kinds = List.of(RuleKind.values());
    RuleKind kind = kinds.get(random.nextInt(kinds.size()));
    long seed = random.nextLong();
    return new RuleOf(
        kind,
        article -> {
          Random own = new Random(seed + article.text().length());
          int length = article.text().length();
          int start = own.nextInt(length + 1);
          int end = Math.min(length, start + own.nextInt(4));
          String by = List.of("", " ", "-", "a", "\n", "é").get(own.nextInt(6));
          return List.of(new Edit(new TextRange(start, end), by, RuleOf.ID, "A test"));
        });
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append("ab c-\n\"“” é".charAt(random.nextInt(11)));
    }
    return text.toString();
  }
}
