package org.stet.store.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.text.api.TextRange;

/** What the records promise by themselves. */
class RecordsTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private static Decision decision(Verdict.Status status) {
    Anchor anchor = new Anchor(FactKind.CLAIM, new TextRange(0, 1), "x", "", "", null, null, null);
    return new Decision(1, new Verdict(status, anchor, List.of(), "", "Maja", NOON));
  }

  @Test
  void theNewestVerdictCounts() {
    CheckedFact checked =
        new CheckedFact(
            1,
            1,
            List.of(decision(Verdict.Status.OPEN), decision(Verdict.Status.WRONG)),
            List.of());
    assertEquals(Verdict.Status.WRONG, checked.verdict().status());
  }

  @Test
  void aCheckedFactHasAVerdict() {
    assertThrows(IllegalArgumentException.class, () -> new CheckedFact(1, 1, List.of(), List.of()));
  }

  @Test
  void recordsDoNotChangeWithTheListsTheyWereMadeOf() {
    List<Decision> decisions = new ArrayList<>(List.of(decision(Verdict.Status.OPEN)));
    List<Support> support = new ArrayList<>();
    CheckedFact checked = new CheckedFact(1, 1, decisions, support);
    decisions.add(decision(Verdict.Status.WRONG));
    support.add(Support.note("x", "Maja", NOON));
    assertEquals(1, checked.decisions().size());
    assertEquals(0, checked.support().size());
    List<TextRange> marks = new ArrayList<>();
    ArticleRecord article = new ArticleRecord(1, "A", null, NOON, NOON, 1, 1);
    Hit hit = new Hit(article, 1, true, "x", marks);
    marks.add(new TextRange(0, 1));
    assertEquals(List.of(), hit.marks());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, false, true",
    "1, 2, false, false",
    "1, 4, false, false",
    "2, 3, false, false",
    "1, 3, true, false"
  })
  void aSourceBacksItsNewestVersionUnlessWithdrawn(
      long cited, int number, boolean withdrawn, boolean backs) {
    Source source = new Source(1, 0, "Minutes", null, 3, withdrawn);
    assertEquals(backs, source.backs(new CitedSource(cited, number)));
  }

  @Test
  void failuresNamePlaceAndCause() {
    Path place = Path.of("desk", "stet.mv.db");
    IOException cause = new IOException("below");
    StoreFailure failure = new StoreFailure(Problem.DAMAGED, place, "it is damaged", cause);
    assertEquals(place + ": it is damaged", failure.inWords());
    assertEquals(place, failure.place());
    assertEquals(Problem.DAMAGED, failure.problem());
    assertEquals(cause, failure.getCause());
  }

  @Test
  void problemsHaveStableIds() {
    assertEquals(
        new TreeSet<>(
            Set.of(
                "not-writable",
                "disk-full",
                "damaged",
                "other-version",
                "bad-name",
                "closed",
                "no-such-thing",
                "broken")),
        new TreeSet<>(Arrays.stream(Problem.values()).map(Problem::id).toList()));
  }

  @Test
  void whoeverFindsAStoreHeldLearnsByWhom() {
    Path folder = Path.of("desk");
    Holder desk = new Holder("the desk", 4711, "newsroom-3", NOON);
    StoreHeld held = new StoreHeld(folder, desk);
    assertEquals(
        "the store in desk is held by the desk (process 4711 on newsroom-3)", held.inWords());
    assertEquals(folder, held.folder());
    assertEquals(desk, held.holder());
    assertTrue(new StoreHeld(folder, Holder.UNKNOWN).inWords().endsWith("by another program"));
    assertFalse(Holder.UNKNOWN.inWords().contains("0"));
  }
}
