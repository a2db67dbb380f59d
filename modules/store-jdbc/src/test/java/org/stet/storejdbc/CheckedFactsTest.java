package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Standing;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Standings;
import org.stet.facts.api.Support;
import org.stet.facts.api.Support.Kind;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.TakenIn;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** Verdicts, what they rest on, and sources: all with who and when, all kept. */
class CheckedFactsTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456Z");
  private static final Anchor CLAIM =
      new Anchor(
          FactKind.CLAIM, new TextRange(3, 9), "eleven", "after ", " weeks", null, null, null);
  private static final Anchor QUOTE =
      new Anchor(
          FactKind.QUOTE,
          new TextRange(120, 167),
          "We would not have sailed with that engine,",
          "in dock. '",
          "' said Captain Ulla Berg.",
          "Captain Ulla Berg",
          "said",
          "Ulla Berg");

  @TempDir Path folder;
  private final H2Stores stores = new H2Stores();
  private DeskStore store;
  private long article;
  private long version;

  @BeforeEach
  void open() throws Exception {
    store = stores.open(folder, "a test");
    TakenIn taken = store.takeIn(Stories.ferry());
    article = taken.article().id();
    version = taken.head().id();
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private List<CheckedFact> afterRestart() throws Exception {
    store.close();
    store = stores.open(folder, "a test");
    return store.checkedFacts(article);
  }

  private static Verdict verdict(Status status, Anchor anchor, CitedSource... sources) {
    return new Verdict(status, anchor, List.of(sources), "heard the tape", "Aino Rask", NOON);
  }

  private Source minutes() throws StoreFailure {
    return store.addSource(
        new NewSource(article, "Minutes", "/desk/minutes.pdf", "Engine failed.", "", "Aino Rask"));
  }

  @Test
  void aVerdictComesBackAsItWasGiven() throws Exception {
    Source minutes = minutes();
    CitedSource cited = new CitedSource(minutes.id(), 1);
    Verdict given = verdict(Status.VERIFIED, QUOTE, cited);
    CheckedFact checked = store.check(article, version, given);

    assertEquals(List.of(checked), afterRestart());
    assertEquals(given, checked.verdict());
    assertEquals(article, checked.article());
    assertEquals(version, checked.decisions().get(0).version());
  }

  @Test
  void whoThinksAgainAddsAVerdictAndTheFirstIsKept() throws Exception {
    CheckedFact first = store.check(article, version, verdict(Status.OPEN, CLAIM));
    store.decide(first.id(), version, verdict(Status.WRONG, CLAIM));
    store.decide(first.id(), version, verdict(Status.DISPUTED, CLAIM));
    CheckedFact checked = afterRestart().get(0);
    assertEquals(Status.DISPUTED, checked.verdict().status());
    assertEquals(
        List.of(Status.OPEN, Status.WRONG, Status.DISPUTED),
        checked.decisions().stream().map(decision -> decision.verdict().status()).toList());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusCanBeKept(Status status) throws Exception {
    store.check(article, version, verdict(status, QUOTE));
    assertEquals(status, afterRestart().get(0).verdict().status());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindOfSupportCanBeKept(Kind kind) throws Exception {
    CheckedFact checked = store.check(article, version, verdict(Status.OPEN, QUOTE));
    Support support = Support.said(kind, "Berg rang back, confirms", "Maja", NOON);
    store.support(checked.id(), support);
    assertEquals(List.of(support), afterRestart().get(0).support());
  }

  @Test
  void evidenceKeepsItsPlaceInDocumentOrRecording() throws Exception {
    CheckedFact checked = store.check(article, version, verdict(Status.OPEN, QUOTE));
    CitedSource cited = new CitedSource(minutes().id(), 1);
    Support passage =
        Support.passage(cited, new TextRange(0, 14), "Engine failed.", "Aino Rask", NOON);
    Support tape =
        Support.recording(null, Duration.ofMillis(754_250), "with that engine", "Maja", NOON);
    store.support(checked.id(), passage);
    store.support(checked.id(), tape);
    store.support(checked.id(), Support.note("ask the yard too", "Maja", NOON));
    List<Support> support = afterRestart().get(0).support();
    assertEquals(passage, support.get(0));
    assertEquals(tape, support.get(1));
    assertEquals(3, support.size());
  }

  @Test
  void whatDoesNotExistCannotBeCheckedOrCited() throws Exception {
    CheckedFact checked = store.check(article, version, verdict(Status.OPEN, QUOTE));
    CitedSource none = new CitedSource(77, 1);
    Verdict verdict = verdict(Status.VERIFIED, QUOTE, none);
    Support support = Support.passage(none, new TextRange(0, 1), "x", "Maja", NOON);
    long other = store.takeIn(Stories.arrival("harbour.txt", Stories.HARBOUR)).head().id();
    assertRefused(() -> store.check(article, 99, verdict(Status.OPEN, QUOTE)));
    assertRefused(() -> store.check(article, other, verdict(Status.OPEN, QUOTE)));
    assertRefused(() -> store.decide(99, version, verdict(Status.OPEN, QUOTE)));
    assertRefused(() -> store.decide(checked.id(), version, verdict));
    assertRefused(() -> store.support(99, Support.note("x", "Maja", NOON)));
    assertRefused(() -> store.support(checked.id(), support));
    assertRefused(() -> store.withdrawSource(77, "forged", "Maja"));
    assertRefused(() -> store.addSource(new NewSource(99, "x", null, "", "", "Maja")));
    assertEquals(List.of(checked), afterRestart(), "and nothing of it was kept");
  }

  private static void assertRefused(Executable call) {
    assertEquals(Problem.NO_SUCH_THING, assertThrows(StoreFailure.class, call).problem());
  }

  @Test
  void aSourceKeepsAllItsVersions() throws Exception {
    Source first = minutes();
    store.reviseSource(
        first.id(),
        new NewSource(0, "Minutes, corrected", null, "Pump failed.", "erratum", "Maja"));
    Source withdrawn = store.withdrawSource(first.id(), "forged", "Aino Rask");
    store.withdrawSource(first.id(), "twice", "Aino Rask");

    assertEquals("Minutes, corrected", withdrawn.name());
    assertTrue(withdrawn.withdrawn());
    assertEquals(List.of(withdrawn), store.sources(article));
    assertEquals(List.of(withdrawn), store.sources(0));
    assertEquals(List.of(), store.sources(article + 1));
    List<SourceVersion> versions = store.sourceVersions(first.id());
    assertEquals(
        List.of("Engine failed.", "Pump failed.", "Pump failed."),
        versions.stream().map(SourceVersion::text).toList());
    assertEquals(
        List.of(false, false, true), versions.stream().map(SourceVersion::withdrawn).toList());
    assertEquals("forged", versions.get(2).reason());
    assertEquals("Aino Rask", versions.get(2).who());
  }

  /** The fifth law, as far as it is about sources. */
  @Test
  void whatRestsOnAnOlderOrWithdrawnSourceHasChanged() throws Exception {
    Source source = minutes();
    Verdict verdict = verdict(Status.VERIFIED, QUOTE, new CitedSource(source.id(), 1));
    assertFalse(sourceChanged(verdict, source));
    Source newer =
        store.reviseSource(source.id(), new NewSource(0, "Minutes", null, "x", "", "Maja"));
    assertTrue(sourceChanged(verdict, newer));
    Verdict again = verdict(Status.VERIFIED, QUOTE, new CitedSource(source.id(), 2));
    assertFalse(sourceChanged(again, newer));
    assertTrue(sourceChanged(again, store.withdrawSource(source.id(), "forged", "Maja")));
  }

  private static boolean sourceChanged(Verdict verdict, Source source) {
    Article text = Article.of(Stories.FERRY);
    int at = Stories.FERRY.indexOf("eleven");
    var claim = new Claim(TextRange.ofLength(at, 6), 1, true, List.of("figure"));
    var fact = Fact.of(text, claim);
    Verdict onClaim =
        new Verdict(verdict.status(), fact.anchor(), verdict.sources(), "", "Maja", NOON);
    Predicate<CitedSource> current = source::backs;
    Standing standing = Standings.of(List.of(onClaim), List.of(fact), null, current).get(0);
    return standing.changes().contains(Change.SOURCE);
  }
}
