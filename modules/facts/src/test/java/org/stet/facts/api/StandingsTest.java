package org.stet.facts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Standing.State;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/** The fifth law: verified means verified as it stands. */
class StandingsTest {
  private static final String TEXT =
      """
      Headline: Council argues about the bridge

      The council met on Friday in Torsvik to talk about the bridge.

      “We would close it tomorrow,” said Ida Holm. She pointed at the cracks.

      “No,” said Lars Aune. It was late by then.

      “The report is two years old,” said Petter Vik, who had read it.

      “No,” said Ida Holm. Nobody spoke after that.
      """;

  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private static List<Verdict> verdicts(Article article) {
    return MarkedQuotes.facts(article).stream().map(StandingsTest::verified).toList();
  }

  private static Verdict verified(Fact fact) {
    return new Verdict(Verdict.Status.VERIFIED, fact.anchor(), List.of(), "", "Maja", NOON);
  }

  private static List<Standing> after(String edited, @Nullable OffsetMap map) {
    return Standings.of(
        verdicts(Article.of(TEXT)), MarkedQuotes.facts(Article.of(edited)), map, source -> true);
  }

  private static List<State> states(List<Standing> standings) {
    return standings.stream().map(Standing::state).toList();
  }

  /** Each edit with what it changes under which of the four verdicts; all others stand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "We would close|We would not close|0|WORDS",
        "tomorrow,|today,|0|WORDS",
        "We would close it tomorrow|Let us wait|0|WORDS",
        "said Ida Holm. She|said Ida Berg. She|0|SPEAKER NAME",
        "said Ida Holm. She|said Holm. She|0|SPEAKER",
        "said Ida Holm. She|claimed Ida Holm. She|0|CUE",
        "“No,” said Lars|“Yes,” said Lars|1|WORDS",
        "said Lars Aune. It|said Lars Moen. It|1|SPEAKER NAME",
        "two years old|two years too old|2|WORDS",
        "said Petter Vik, who|claimed Petter Vik, who|2|CUE",
        "“No,” said Ida|“No!” said Ida|3|WORDS",
        "said Ida Holm. Nobody|said Una Holm. Nobody|3|SPEAKER",
      })
  void anEditTurnsThatOneAndNoOther(String from, String to, int which, String changes) {
    String edited = TEXT.replace(from, to);
    assertEquals(1, TEXT.split(java.util.regex.Pattern.quote(from), -1).length - 1, from);
    Edit edit = new Edit(TextRange.ofLength(TEXT.indexOf(from), from.length()), to, "test", "test");
    OffsetMap known = ChangeSet.of(TEXT.length(), List.of(edit)).offsetMap();
    List<@Nullable OffsetMap> maps = new ArrayList<>();
    maps.add(null);
    maps.add(known);
    for (OffsetMap map : maps) {
      List<Standing> standings = after(edited, map);
      for (int i = 0; i < standings.size(); i++) {
        Standing standing = standings.get(i);
        assertEquals(i == which ? State.CHANGED : State.STANDS, standing.state(), i + " " + map);
        assertEquals(i == which ? set(changes) : Set.of(), standing.changes(), i + " " + map);
        assertNotNull(standing.fact());
      }
    }
  }

  private static Set<Change> set(String changes) {
    return Set.copyOf(List.of(changes.split(" ", -1)).stream().map(Change::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“|\"",
        "”|''",
        "would close|would\u00a0close",
        "The council met|At last the council met",
        "Nobody spoke|They all spoke",
        "two years|two  years",
        "Headline: Council|Headline: Town council",
        "close it|*close* it",
      })
  void glyphsWhiteSpaceMarksAndOtherSentencesTurnNone(String from, String to) {
    assertEquals(
        List.of(State.STANDS, State.STANDS, State.STANDS, State.STANDS),
        states(after(TEXT.replace(from, to), null)));
  }

  @Test
  void aVerdictIsKeptWhenItsQuoteIsGone() {
    String edited =
        TEXT.replace("“The report is two years old,” said Petter Vik, who had read it.\n\n", "");
    List<Standing> standings = after(edited, null);
    assertEquals(List.of(State.STANDS, State.STANDS, State.GONE, State.STANDS), states(standings));
    assertNull(standings.get(2).fact());
    assertEquals("The report is two years old,", standings.get(2).verdict().anchor().words());
  }

  @Test
  void aQuoteThatLostItsMarksIsGone() {
    String edited = TEXT.replace("“The report is two years old,”", "The report is two years old,");
    assertEquals(State.GONE, after(edited, null).get(2).state());
  }

  @Test
  void ofTwoEqualQuotesTheOneThatIsLeftKeepsItsOwnVerdict() {
    String edited = TEXT.replace("“No,” said Lars Aune. It was late by then.\n\n", "");
    assertEquals(
        List.of(State.STANDS, State.GONE, State.STANDS, State.STANDS), states(after(edited, null)));
  }

  @Test
  void quotesThatChangePlacesKeepTheirVerdicts() {
    String first = "“We would close it tomorrow,” said Ida Holm. She pointed at the cracks.";
    String third = "“The report is two years old,” said Petter Vik, who had read it.";
    String edited = TEXT.replace(first, "X").replace(third, first).replace("X", third);
    List<Standing> standings = after(edited, null);
    assertEquals(Set.of(State.STANDS), Set.copyOf(states(standings)));
    Fact moved = standings.get(0).fact();
    assertNotNull(moved);
    assertEquals(edited.indexOf("We would close"), moved.range().start());
  }

  @Test
  void aTextWithoutQuotesLeavesAllGone() {
    assertEquals(Set.of(State.GONE), Set.copyOf(states(after("", null))));
    assertEquals(List.of(), Standings.of(List.of(), List.of(), null, source -> true));
  }

  @Test
  void aClaimNeverTakesTheVerdictOfAQuote() {
    Article article = Article.of(TEXT);
    Quote quote = MarkedQuotes.in(article).get(0);
    Claim claim = new Claim(quote.words(), 1, true, List.of());
    List<Standing> standings =
        Standings.of(
            List.of(verified(Fact.of(article, quote))),
            List.of(Fact.of(article, claim)),
            null,
            source -> true);
    assertEquals(State.GONE, standings.get(0).state());
  }

  @Test
  void claimsThatAreNotWorthCheckingAreNoFacts() {
    Article article = Article.of(TEXT);
    TextRange range = article.body().get(0).words();
    List<Claim> claims =
        List.of(new Claim(range, 0.1, false, List.of()), new Claim(range, 0.9, true, List.of()));
    assertEquals(1, Fact.all(article, List.of(), claims).size());
  }

  @Test
  void anAnchorRemembersWhatStoodAround() {
    Anchor anchor = MarkedQuotes.facts(Article.of(TEXT)).get(0).anchor();
    assertEquals("We would close it tomorrow,", anchor.words());
    assertEquals("n Torsvik to talk about the bridge. '", anchor.before().substring(3));
    assertEquals("' said Ida Holm. She pointed at the crack", anchor.after() + "k");
    assertEquals("Ida Holm", anchor.speaker());
    assertEquals("said", anchor.cue());
    assertEquals("Holm", anchor.canonical());
  }

  /** Random edits outside the quotes and what belongs to them turn nothing. */
  @Test
  void editsElsewhereTurnNothing() {
    Random random = new Random(7);
    String[] places = {"The council met", "Friday", "She pointed", "It was late", "Nobody spoke"};
    for (int round = 0; round < 300; round++) {
      String edited = TEXT;
      for (String place : places) {
        if (random.nextBoolean()) {
          String words = random.nextBoolean() ? "" : "Then " + random.nextInt(1_000) + " came";
          edited = edited.replace(place, words);
        }
      }
      assertEquals(Set.of(State.STANDS), Set.copyOf(states(after(edited, null))), edited);
    }
  }

  @Test
  void manyEqualAndManyChangedQuotesAreFoundInTime() {
    StringBuilder many = new StringBuilder("Start.\n\n");
    for (int i = 0; i < 400; i++) {
      many.append("“No,” said Lars Aune.\n\n“Number ")
          .append(i)
          .append(" it is,” said Ida Holm.\n\n");
    }
    Article before = Article.of(many.toString());
    Article after = Article.of(many.toString().replace("it is", "it was"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<Standing> standings =
              Standings.of(verdicts(before), MarkedQuotes.facts(after), null, source -> true);
          assertEquals(400, standings.stream().filter(s -> s.state() == State.STANDS).count());
          assertEquals(400, standings.stream().filter(s -> s.state() == State.CHANGED).count());
        });
  }
}
