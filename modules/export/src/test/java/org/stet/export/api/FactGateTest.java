package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing;
import org.stet.facts.api.Standings;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.text.api.Article;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

class FactGateTest {
  private static final String STORY =
      "Headline: Pier\n\nThe pier cost 4 million.\n\nIt is 900 metres long.\n\nIt opened in 1931.\n";

  private static List<Fact> facts(String story, String... sentences) {
    Article article = Article.of(story);
    List<Claim> claims = new ArrayList<>();
    for (String sentence : sentences) {
      TextRange range = TextRange.ofLength(story.indexOf(sentence), sentence.length());
      claims.add(new Claim(range, 0.9, true, List.of("figure")));
    }
    return Fact.all(article, List.of(), claims);
  }

  private static Verdict verdict(Fact fact, Status status) {
    return new Verdict(status, fact.anchor(), List.of(), "", "Runa", Instant.EPOCH);
  }

  private static List<Standing> standings(List<Fact> now, Verdict... verdicts) {
    return Standings.of(List.of(verdicts), now, null, source -> true);
  }

  @Test
  void whatNobodyCheckedIsCounted() {
    List<Fact> facts = facts(STORY, "The pier cost 4 million.", "It is 900 metres long.");
    List<OpenPoint> points = FactGate.openPoints(facts, List.of());
    assertEquals(
        List.of(
            new OpenPoint(
                "unchecked-claims", Severity.WARNING, null, "2 of 2 claims are not checked")),
        points);
  }

  @Test
  void quotesAreCountedApartFromClaims() {
    Article article = Article.of("\"No,\" said Ada Falk. It is 900 metres long.\n");
    TextRange no = TextRange.ofLength(article.text().indexOf("No,"), 3);
    Attribution said = new Attribution(Attribution.Basis.STATED, null, null, "Ada Falk", 1, "said");
    Quote quote = new Quote(no, no, QuoteType.DIRECT, Role.PARAGRAPH, true, said, -1);
    TextRange long900 = TextRange.ofLength(article.text().indexOf("It is"), 22);
    Claim claim = new Claim(long900, 0.9, true, List.of("figure"));
    List<Fact> facts = Fact.all(article, List.of(quote), List.of(claim));
    assertEquals(
        List.of(
            new OpenPoint(
                "unchecked-quotes", Severity.WARNING, null, "1 of 1 quotes are not checked")),
        FactGate.openPoints(facts, standings(facts, verdict(facts.get(1), Status.VERIFIED))));
  }

  @Test
  void nothingIsOpenWhenAllIsVerifiedOrThereIsNothing() {
    assertEquals(List.of(), FactGate.openPoints(List.of(), List.of()));
    List<Fact> facts = facts(STORY, "It opened in 1931.");
    assertEquals(
        List.of(),
        FactGate.openPoints(facts, standings(facts, verdict(facts.get(0), Status.VERIFIED))));
  }

  @Test
  void theWrongComesFirstThenTheRestInOrderOfPlace() {
    List<Fact> facts =
        facts(STORY, "The pier cost 4 million.", "It is 900 metres long.", "It opened in 1931.");
    List<OpenPoint> points =
        FactGate.openPoints(
            facts,
            standings(
                facts,
                verdict(facts.get(0), Status.DISPUTED),
                verdict(facts.get(1), Status.OPEN),
                verdict(facts.get(2), Status.WRONG)));
    assertEquals(
        List.of("wrong-fact", "unchecked-claims", "disputed-fact"),
        points.stream().map(OpenPoint::id).toList());
    assertEquals(facts.get(2).range(), points.get(0).range());
    assertEquals("the fact check found it wrong: It opened in 1931.", points.get(0).message());
    assertEquals("1 of 3 claims are not checked", points.get(1).message());
    assertEquals(Severity.WARNING, points.get(2).severity());
  }

  @Test
  void whatChangedSinceIsNamedWhateverWasDecided() {
    Fact then = facts(STORY, "It is 900 metres long.").get(0);
    String edited = STORY.replace("900 metres", "800 metres");
    List<Fact> now = facts(edited, "It is 800 metres long.");
    for (Status status : List.of(Status.VERIFIED, Status.WRONG, Status.DISPUTED)) {
      List<OpenPoint> points = FactGate.openPoints(now, standings(now, verdict(then, status)));
      assertEquals(List.of("changed-since-checked"), points.stream().map(OpenPoint::id).toList());
      assertEquals("changed since it was checked: It is 800 metres long.", points.get(0).message());
    }
  }

  @Test
  void aVerdictOnWordsThatAreGoneIsNoPoint() {
    Fact then = facts(STORY, "It is 900 metres long.").get(0);
    List<Fact> now = facts("Headline: Pier\n\nIt opened in 1931.\n", "It opened in 1931.");
    assertEquals(
        List.of("unchecked-claims"),
        FactGate.openPoints(now, standings(now, verdict(then, Status.WRONG))).stream()
            .map(OpenPoint::id)
            .toList());
  }

  @Test
  void longWordsAreCutAfterAWord() {
    assertEquals("short", FirstWords.of("short"));
    assertEquals("a b ...", FirstWords.of("a b " + "c".repeat(70)));
    assertEquals("\ud83d\ude00".repeat(30) + " ...", FirstWords.of("\ud83d\ude00".repeat(40)));
  }
}
