package org.stet.check.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.check.spi.Check;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

class CheckRunnerTest {
  private static final Article ARTICLE = Article.of("The ferry is back in service.");

  /** A check made of a function. */
  private record Given(String id, Function<Article, List<Finding>> what) implements Check {
    @Override
    public String summary() {
      return "What the test wants";
    }

    @Override
    public List<Finding> check(Article article) {
      return what.apply(article);
    }
  }

  private static Check finding(String id, int... places) {
    return new Given(
        id, article -> Arrays.stream(places).mapToObj(at -> found(id, at, at + 3)).toList());
  }

  private static Finding found(String id, int start, int end) {
    return new Finding(id, Severity.NOTE, new TextRange(start, end), "Found");
  }

  private static Check failing(String id, Throwable failure) {
    return new Given(
        id,
        article -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
  }

  @Test
  void findingsStandInTheOrderOfTheirPlaces() {
    Check wide = new Given("wide", article -> List.of(found("wide", 4, 20)));
    CheckRunner runner = CheckRunner.of(List.of(finding("b", 9, 4), wide, finding("a", 4)));
    assertEquals(
        List.of(found("a", 4, 7), found("b", 4, 7), found("wide", 4, 20), found("b", 9, 12)),
        runner.run(ARTICLE));
    assertThrows(UnsupportedOperationException.class, () -> runner.run(ARTICLE).clear());
  }

  @Test
  void noChecksFindNothing() {
    assertEquals(List.of(), CheckRunner.of(List.of()).run(ARTICLE));
  }

  @Test
  void theChecksAreFixedWhenTheRunnerIsMade() {
    List<Check> checks = new ArrayList<>(List.of(finding("a", 0)));
    CheckRunner runner = CheckRunner.of(checks);
    checks.clear();
    assertEquals(List.of("a"), runner.checks().stream().map(Check::id).toList());
  }

  @Test
  void aRunIsCancelledBetweenTwoChecks() {
    List<String> ran = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      checks.add(
          new Given(
              id,
              article -> {
                ran.add(id);
                return List.of();
              }));
    }
    assertEquals(Optional.empty(), CheckRunner.of(checks).run(ARTICLE, () -> ran.size() == 2));
    assertEquals(List.of("a", "b"), ran);
    assertEquals(Optional.empty(), CheckRunner.of(checks).run(ARTICLE, () -> true));
    assertEquals(List.of("a", "b"), ran, "none after it was cancelled");
  }

  @Test
  void aCheckThatFailsIsAWarningAndTheOthersStillRun() {
    Stream.of(
            new IllegalStateException("out of order"),
            new StackOverflowError(),
            new NoClassDefFoundError("org/example/Plugin"))
        .forEach(
            failure -> {
              CheckRunner runner =
                  CheckRunner.of(
                      List.of(finding("a", 4), failing("broken", failure), finding("b", 2)));
              List<Finding> findings = runner.run(ARTICLE);
              assertEquals(
                  List.of("broken", "b", "a"), findings.stream().map(Finding::check).toList());
              Finding warning = findings.get(0);
              assertEquals(Severity.WARNING, warning.severity());
              assertEquals(TextRange.at(0), warning.range());
              assertEquals("The check broken could not be run", warning.message());
              assertEquals(failure.toString(), warning.evidence().get(0).words());
            });
  }

  @Test
  void aFailureOfTheMachineIsNotHidden() {
    CheckRunner runner = CheckRunner.of(List.of(failing("a", new OutOfMemoryError("test"))));
    assertThrows(OutOfMemoryError.class, () -> runner.run(ARTICLE));
  }

  @Test
  void theStandardRunnerHasWhatIsRegistered() {
    assertEquals(List.of(), CheckRunner.standard().checks(), "this module registers none");
  }
}
