package org.stet.checkclaims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.facts.api.Claim;
import org.stet.text.api.Article;

/**
 * News sentences with the answer a fact-checker would give. A line of {@code sentences.txt} is
 * {@code claim|none|missed|wrong | sentence | reasons}; the last two verdicts are known faults,
 * which are counted and may not be mended unnoticed.
 */
class SentencesOfNewsTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/stet/checkclaims/sentences.txt");

  private final WeighingClaimReader reader = new WeighingClaimReader();

  /** One line of the table. */
  record Line(String verdict, String sentence, List<String> reasons) {
    boolean isListed() {
      return verdict.equals("claim") || verdict.equals("wrong");
    }
  }

  static Stream<Line> lines() {
    try {
      return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(SentencesOfNewsTest::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String text) {
    String[] parts = text.split(" \\| ");
    assertEquals(3, parts.length, text);
    assertTrue(Set.of("claim", "none", "missed", "wrong").contains(parts[0]), text);
    List<String> reasons = parts[2].equals("-") ? List.of() : Arrays.asList(parts[2].split(","));
    return new Line(parts[0], parts[1], reasons);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isListedForItsReasons(Line line) {
    List<Claim> claims = reader.read(Article.of(line.sentence()));
    assertEquals(1, claims.size(), "one sentence: " + line.sentence());
    Claim claim = claims.get(0);
    assertEquals(line.isListed(), claim.claim(), line + " has " + claim.score());
    assertEquals(line.reasons(), claim.reasons(), line.sentence());
    assertEquals(line.sentence(), claim.range().in(line.sentence()));
  }

  @Test
  void theTableKnowsEveryReasonAndCountsItsFaults() {
    List<Line> lines = lines().toList();
    Set<String> seen =
        lines.stream().flatMap(line -> line.reasons().stream()).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    Signals.standard().all().stream()
        .filter(signal -> signal.reason() && !seen.contains(signal.id()))
        .forEach(signal -> missing.add(signal.id()));
    assertTrue(missing.isEmpty(), "no sentence for " + missing);
    List<Line> faults = new ArrayList<>();
    lines.stream()
        .filter(line -> line.verdict().equals("missed") || line.verdict().equals("wrong"))
        .forEach(faults::add);
    System.out.println("sentences: " + lines.size() + ", known faults " + faults.size());
    faults.forEach(fault -> System.out.println(fault.verdict() + ": " + fault.sentence()));
    assertTrue(lines.size() >= 120);
    assertTrue(10 * faults.size() <= lines.size(), "more than a tenth is wrong");
  }

  /** Every sentence must weigh the same inside a paragraph as alone. */
  @Test
  void aSentenceWeighsTheSameAmongOthers() {
    List<Line> lines = lines().toList();
    String paragraph = lines.stream().map(Line::sentence).collect(Collectors.joining(" "));
    List<Claim> claims = reader.read(Article.of(paragraph));
    assertEquals(lines.size(), claims.size());
    for (int i = 0; i < claims.size(); i++) {
      assertEquals(lines.get(i).sentence(), claims.get(i).range().in(paragraph));
      assertEquals(lines.get(i).isListed(), claims.get(i).claim(), lines.get(i).sentence());
      assertEquals(lines.get(i).reasons(), claims.get(i).reasons(), lines.get(i).sentence());
    }
  }

  /** The bar stands where one claim ends and the next begins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Mr. Ost paid $4.5 million.|Mrs. Ost paid nothing.",
        "The U.S. Senate voted 51-49.|It was over by 9 p.m. Friday.",
        "\"We lost 40 jobs,\" he said.|\"Nobody told us.\"",
        "She is ranked No. 5.|He is not.",
        "On Jan. 14 the bank failed.|It had 3.5 million customers.",
        "\"It cost $4.|It was cheap,\" he said.|She disagreed.",
        "It grew 4.2 percent...|Then it shrank.",
        "Acme Inc. lost 5 percent.|Its shares fell.",
      })
  void abbreviationsAndQuotationsEndNoSentence(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    String text = String.join(" ", expected);
    List<String> found =
        reader.read(Article.of(text)).stream().map(claim -> claim.range().in(text)).toList();
    assertEquals(expected, found);
  }

  /** What is asked, hoped, promised or only thought weighs less than what is said outright. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Wages fell in March.             # Did wages fall in March?",
        "The council cut the tax.         # The council should cut the tax.",
        "Prices rose.                     # I think prices rose.",
        "The plant closed in 1990.        # The plant will close in 1990.",
        "She voted for the bill.          # She might vote for the bill.",
        "The bridge was sold.             # Let us sell the bridge.",
        "He paid $500.                    # I'll pay $500.",
        "They lost 12 jobs.               # Perhaps they lost 12 jobs.",
        "It rose 4 percent.               # We must make it rise 4 percent.",
        "The dam is the highest.          # I want the dam to be the highest.",
      })
  void whatIsNotAssertedWeighsLess(String assertion, String other) {
    double asserted = reader.read(Article.of(assertion.strip())).get(0).score();
    double weaker = reader.read(Article.of(other.strip())).get(0).score();
    assertTrue(asserted > weaker, asserted + " is not above " + weaker);
  }

  /** Glyphs are no reason to check a sentence or to leave it unchecked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "He didn't pay the $500 tax.      # He didn’t pay the $500 tax.",
        "\"We lost 40 jobs,\" Ost said.   # “We lost 40 jobs,” Ost said.",
        "IT ROSE 4 PERCENT IN IZMIR.      # It rose 4 percent in Izmir.",
      })
  void glyphsAndCaseOfWordsDoNotMatter(String one, String other) {
    Claim first = reader.read(Article.of(one.strip())).get(0);
    Claim second = reader.read(Article.of(other.strip())).get(0);
    assertTrue(first.reasons().containsAll(second.reasons()), first + " and " + second);
    assertEquals(second.claim(), first.claim());
  }
}
