package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.export.api.ReportedFact.State;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.text.api.TextRange;

/** What a report knows of a story: all that was found, and nothing that was not. */
class FactReportTest {
  private static final String COST = "The pier cost 4 million.";
  private static final String SAID = "We will not close it before the summer is over";
  private static final String STORY =
      "Headline: Pier\n\n" + COST + "\n\n\"" + SAID + ",\" Ada Falk said.\n";

  private static CheckedStory story() {
    return story(STORY);
  }

  private static CheckedStory story(String text) {
    return new CheckedStory(text).quote(SAID, "Ada Falk").claim(COST);
  }

  private static List<Verdict> claim(CheckedStory story, Status... statuses) {
    return java.util.Arrays.stream(statuses)
        .map(status -> story.verdict(FactKind.CLAIM, COST, status, "Ea"))
        .toList();
  }

  @Test
  void whatNobodyCheckedIsThereAndOpen() {
    for (StoredChecks known : List.of(StoredChecks.NONE, story().checks())) {
      FactReport report = story().report(known);
      assertEquals(List.of(SAID, COST), report.facts().stream().map(ReportedFact::words).toList());
      for (ReportedFact fact : report.facts()) {
        assertEquals(State.OPEN, fact.state());
        assertTrue(fact.signed().isEmpty() && fact.verdicts().isEmpty(), fact.words());
        assertTrue(fact.evidence().isEmpty() && !fact.isRated(), fact.words());
      }
      assertEquals(known.kept(), report.kept());
    }
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void theNewestVerdictCountsAndAllAreTold(Status status) {
    CheckedStory story = story();
    ReportedFact fact =
        story.file(claim(story, Status.OPEN, Status.WRONG, status)).report().facts().get(1);
    assertEquals(State.valueOf(status.name()), fact.state());
    assertEquals(3, fact.verdicts().size());
    assertEquals(status != Status.OPEN, fact.signed().isPresent());
    assertEquals(status != Status.OPEN, fact.isRated());
  }

  @Test
  void nobodyRatedWhatNobodyPutANameTo() {
    CheckedStory story = story();
    Verdict nameless = story.verdict(FactKind.CLAIM, COST, Status.VERIFIED, "  ");
    assertFalse(story.file(List.of(nameless)).report().facts().get(1).isRated());
  }

  @Test
  void aVerdictOnOtherWordsDoesNotHoldAndSaysWhatWasChecked() {
    CheckedStory then = story();
    StoredChecks known = then.file(claim(then, Status.VERIFIED)).checks();
    String now = "The pier cost 5 million.";
    FactReport report =
        new CheckedStory(STORY.replace(COST, now)).quote(SAID, "Ada Falk").claim(now).report(known);
    ReportedFact fact = report.facts().get(1);
    assertEquals(State.CHANGED, fact.state());
    assertEquals(Set.of(Change.WORDS), fact.changes());
    assertEquals(COST, fact.before());
    assertEquals(now, fact.words());
    assertTrue(fact.signed().isPresent() && !fact.isRated());
  }

  @Test
  void aSourceThatIsWithdrawnOrNewerOpensWhatRestsOnIt() {
    for (boolean withdrawn : List.of(true, false)) {
      CheckedStory story = story();
      CitedSource cited = new CitedSource(7, 1);
      story.source(
          7, "Budget", withdrawn, withdrawn ? new String[] {"a"} : new String[] {"a", "b"});
      story.file(List.of(story.verdict(FactKind.CLAIM, COST, Status.VERIFIED, "Ea", cited)));
      ReportedFact fact = story.report().facts().get(1);
      assertEquals(State.CHANGED, fact.state());
      assertEquals(Set.of(Change.SOURCE), fact.changes());
      assertNull(fact.before(), "the words are the same");
      ReportedSource rests = fact.restsOn().get(0);
      assertEquals("Budget", rests.name());
      assertEquals(ReportedSource.sha256("a"), rests.sha256(), "the version that was looked at");
      assertEquals(withdrawn, rests.withdrawn());
      assertFalse(rests.current());
    }
  }

  @Test
  void whatLeftTheTextIsKeptApart() {
    CheckedStory then = story();
    StoredChecks known = then.file(claim(then, Status.WRONG)).checks();
    FactReport report = new CheckedStory("Headline: Pier\n\nIt rained.\n").report(known);
    assertEquals(List.of(), report.facts());
    assertEquals(COST, report.gone().get(0).words());
    assertEquals(State.GONE, report.gone().get(0).state());
    assertFalse(report.gone().get(0).isRated());
  }

  @Test
  void whatWasOnlyBegunAndIsGoneIsNotTold() {
    CheckedStory then = story();
    StoredChecks known = then.file(claim(then, Status.OPEN)).checks();
    assertEquals(
        List.of(), new CheckedStory("Headline: Pier\n\nIt rained.\n").report(known).gone());
  }

  @Test
  void noWordOfANoteToColleaguesIsTold() {
    CheckedStory then = story();
    StoredChecks known = then.file(claim(then, Status.WRONG)).checks();
    String noted = "Headline: Pier\n\nIt rained.\n\n```note\n" + COST + "\n" + SAID + "\n```\n";
    FactReport inNote = new CheckedStory(noted).quote(SAID, "Ada Falk").claim(COST).report(known);
    assertEquals(List.of(), inNote.facts());
    assertEquals(List.of(), inNote.gone());
    StoredChecks wasNoted =
        new StoredChecks(true, known.files(), List.of(), List.of(), Set.of(1L), List.of());
    assertEquals(
        List.of(), new CheckedStory("Headline: Pier\n\nIt rained.\n").report(wasNoted).gone());
    String now = "The pier cost 5 million.";
    ReportedFact changed =
        new CheckedStory(STORY.replace(COST, now)).claim(now).report(wasNoted).facts().get(0);
    assertEquals(State.CHANGED, changed.state());
    assertNull(changed.before(), "what was checked stood in a note");
  }

  @Test
  void ownNotesAreCountedAndNotShown() {
    CheckedStory story = story();
    Support note = Support.note("our man at the harbour says so", "Ea", CheckedStory.NOON);
    Support call = Support.said(Support.Kind.CALL, "confirmed", "Ea", CheckedStory.NOON);
    ReportedFact fact =
        story.file(claim(story, Status.VERIFIED), note, call, note).report().facts().get(1);
    assertEquals(2, fact.ownNotes());
    assertEquals(
        List.of("confirmed"), fact.evidence().stream().map(ReportedEvidence::said).toList());
  }

  @Test
  void aSentenceHasTheSpeakersOfItsQuotes() {
    String sentence = "\"It cost 4 million,\" Ada Falk said.";
    String other = "\"Five,\" Jon Ek said, \"or six,\" Ida Holm said.";
    FactReport report =
        new CheckedStory("Headline: P\n\n" + sentence + "\n\n" + other + "\n\n" + COST + "\n")
            .quote("It cost 4 million", "Ada Falk")
            .quote("Five", "Jon Ek")
            .quote("or six", "Ida Holm")
            .claim(sentence)
            .claim(other)
            .claim(COST)
            .noClaim("Ida Holm said.")
            .report();
    List<ReportedFact> claims = report.facts(FactKind.CLAIM);
    assertEquals(3, claims.size());
    assertEquals("Ada Falk", claims.get(0).speaker());
    assertEquals("Jon Ek, Ida Holm", claims.get(1).speaker());
    assertNull(claims.get(2).speaker());
  }

  @Test
  void whoIsOnlyInferredIsToldAsThat() {
    FactReport report =
        new CheckedStory(STORY)
            .quote(SAID, QuoteType.DIRECT, Basis.INFERRED, "Ada Falk")
            .quote("pier", QuoteType.SCARE, Basis.NONE, null)
            .report();
    assertTrue(report.facts().get(0).inferred());
    assertEquals("Ada Falk", report.facts().get(0).speaker());
    assertNull(report.facts().get(1).speaker());
  }

  @Test
  void countsAreOfEachKind() {
    CheckedStory story = story();
    FactReport report = story.file(claim(story, Status.DISPUTED)).report();
    assertEquals(1, report.count(FactKind.CLAIM, State.DISPUTED));
    assertEquals(0, report.count(FactKind.QUOTE, State.DISPUTED));
    assertEquals(1, report.count(FactKind.QUOTE, State.OPEN));
  }

  @Test
  void theTextIsKnownByItsHash() {
    // printf 'abc' | sha256sum
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        new CheckedStory("abc").report().sha256());
  }

  @Test
  void bothSidesOfAQuoteAreLaidSideBySide() {
    CheckedStory story = story();
    String source = "Minutes. We will close it before the summer is over, she said. Next.";
    story.source(7, "Minutes", false, source);
    Support passage =
        Support.passage(
            new CitedSource(7, 1), new TextRange(9, 51), "typed", "Ea", CheckedStory.NOON);
    Verdict wrong = story.verdict(FactKind.QUOTE, SAID, Status.WRONG, "Ea");
    ReportedEvidence evidence =
        story.file(List.of(wrong), passage).report().facts().get(0).evidence().get(0);
    assertEquals(
        "We will close it before the summer is over",
        evidence.said(),
        "the words of the source, not what was typed");
    SideBySide compared = evidence.compared();
    assertTrue(compared != null && compared.outcome().equals("altered"), String.valueOf(compared));
    assertEquals(
        List.of(new SideBySide.Differing("negation", "not", "")),
        compared == null ? List.of() : compared.differences());
    ReportedSource cited = evidence.source();
    assertTrue(cited != null && cited.current() && !cited.withdrawn());
    assertEquals(ReportedSource.sha256(source), cited == null ? null : cited.sha256());
  }

  @Test
  void aWordOrTwoAreJudgedSinceAPersonNamedThePlace() {
    assertEquals("verbatim", SideBySide.of("Never again", "\u201cNever again\u201d").outcome());
    assertEquals("not-found", SideBySide.of("Never again", "Tomorrow").outcome());
    assertEquals("not-found", SideBySide.of("", "").outcome());
  }

  @Test
  void aPassageThatIsNotInItsSourceShowsWhatWasNoted() {
    CheckedStory story = story();
    story.source(7, "Minutes", false, "short");
    Support beyond =
        Support.passage(
            new CitedSource(7, 1), new TextRange(2, 90), "noted", "Ea", CheckedStory.NOON);
    Support unknown =
        Support.passage(
            new CitedSource(8, 3), new TextRange(0, 2), "noted", "Ea", CheckedStory.NOON);
    ReportedFact fact =
        story
            .file(List.of(story.verdict(FactKind.QUOTE, SAID, Status.WRONG, "Ea")), beyond, unknown)
            .report()
            .facts()
            .get(0);
    for (ReportedEvidence evidence : fact.evidence()) {
      assertEquals("noted", evidence.said());
      assertNull(evidence.compared());
    }
    assertNull(fact.evidence().get(1).source(), "a source that is not there is not made up");
  }

  @Test
  void aSourceThatIsOnlyNamedHasNoHash() {
    CheckedStory story = story();
    story.source(7, "Ledger in the harbour office", false, "");
    Support document =
        new Support(
            Support.Kind.DOCUMENT,
            "4 million",
            new CitedSource(7, 1),
            null,
            null,
            "Ea",
            CheckedStory.NOON);
    ReportedSource source =
        story
            .file(claim(story, Status.VERIFIED), document)
            .report()
            .facts()
            .get(1)
            .evidence()
            .get(0)
            .source();
    assertTrue(source != null && source.sha256() == null && source.number() == 1);
  }
}
