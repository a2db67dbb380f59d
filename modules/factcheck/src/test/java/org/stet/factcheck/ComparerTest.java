package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict.Status;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.Terms;
import org.stet.testkit.EventThread;
import org.stet.verify.api.Outcome;

/** Quotes beside sources, with a real store and the readers the desk has. */
@Timeout(120)
class ComparerTest {
  private static final String FLOUR = "We are going";
  private static final String WHEEL = "The wheel";
  private static final String MINUTES =
      """
      COUNCIL OF BRACKWATER, MINUTES

      MAYOR LUND: It has stood still for nine years. We are going to grind flour by
      midsummer. After that we shall see.

      MILLER VEIT: The wheel is sound, and the gate is not bad. I would wait.
      """;

  @TempDir Path folder;

  private static Source source(DeskOfTest desk, String name, String text) throws Exception {
    Source added =
        desk.store.now(db -> db.addSource(new NewSource(0, name, null, text, "added", "Ida Holm")));
    EventThread.run(() -> desk.store.tellChanged(0));
    return added;
  }

  private static List<Comparer.Text> texts(DeskStore db, String who) throws IOException {
    return Library.read(db, who, List.of(), (read, of) -> true).orElseThrow().texts();
  }

  @Test
  void confidentialSourcesAreComparedWithByTheirKeeperAlone() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      Particulars secret =
          new Particulars(
              "", "", "", "", Reliability.UNRATED, "", Terms.CONFIDENTIAL, "", true, null);
      desk.store.now(
          db -> db.addSource(new NewSource(0, "Clerk", null, "It is.", "", "Ida Holm", secret)));
      List<Comparer.Text> own = desk.store.now(db -> texts(db, "Ida Holm"));
      assertEquals(1, own.size());
      assertTrue(own.get(0).interpreted());
      assertEquals(List.of(), desk.store.now(db -> texts(db, "Jo")));
    }
  }

  private static CheckRow compared(DeskOfTest desk, String words) {
    return desk
        .await(
            checks ->
                checks.list().isOf(desk.session.text())
                    && checks.list().rows().stream()
                        .anyMatch(row -> row.words().startsWith(words) && row.compared() != null))
        .list()
        .rows()
        .stream()
        .filter(row -> row.words().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static void compare(DeskOfTest desk) {
    EventThread.run(() -> desk.checker.compare());
  }

  private static Compared of(CheckRow row) {
    return Objects.requireNonNull(row.compared());
  }

  @Test
  void eachQuoteIsLaidBesideTheSources() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.await(FLOUR, Mark.OPEN);
      source(desk, "Minutes", MINUTES);
      source(desk, "A book", "");
      desk.await(checks -> checks.sources().size() == 2);
      compare(desk);
      Compared flour = of(compared(desk, FLOUR));
      assertEquals(Outcome.VERBATIM, flour.outcome());
      assertTrue(flour.isAcceptable());
      assertEquals(
          "We are going to grind flour by\nmidsummer",
          MINUTES.substring(
              flour.range().orElseThrow().start(), flour.range().orElseThrow().end()));
      Compared wheel = of(compared(desk, WHEEL));
      assertEquals(Outcome.ALTERED, wheel.outcome());
      assertFalse(wheel.isAcceptable());
      Checks said = desk.await(checks -> checks.message().contains("compared with the sources"));
      assertEquals(
          "2 compared with the sources: 1 stand, 1 altered or spliced, 0 not found.",
          said.message());
      assertTrue(
          said.list().rows().stream()
              .filter(row -> row.words().startsWith("The repair"))
              .allMatch(row -> row.compared() == null),
          "claims are no quotes");
    }
  }

  @Test
  void whatIsAcceptedIsSignedWithThePlaceAsEvidence() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.await(FLOUR, Mark.OPEN);
      Source minutes = source(desk, "Minutes", MINUTES);
      desk.await(checks -> checks.sources().size() == 1);
      compare(desk);
      CheckRow row = compared(desk, FLOUR);
      assertTrue(Act.ACCEPT.fits(row));
      EventThread.run(() -> desk.checker.accept(row, "", () -> {}));
      CheckRow signed = desk.await(FLOUR, Mark.VERIFIED);
      CheckedFact file = Objects.requireNonNull(signed.file());
      CitedSource cited = new CitedSource(minutes.id(), 1);
      assertEquals(Status.VERIFIED, file.verdict().status());
      assertEquals(List.of(cited), file.verdict().sources());
      assertEquals("Compared with the source: verbatim", file.verdict().note());
      Support place = file.support().get(0);
      assertEquals(Support.Kind.DOCUMENT, place.kind());
      assertEquals(cited, place.source());
      assertTrue(MINUTES.contains(place.words()), place.words());
      CheckRow again = compared(desk, FLOUR);
      EventThread.run(() -> desk.checker.accept(again, "once more", () -> {}));
      desk.await(
          checks ->
              checks.list().rows().stream()
                  .anyMatch(r -> r.file() != null && r.file().decisions().size() == 2));
      CheckRow twice = desk.await(FLOUR, Mark.VERIFIED);
      assertEquals(1, Objects.requireNonNull(twice.file()).support().size(), "the place is known");
    }
  }

  @Test
  void aQuoteThatWasChangedHasNotBeenComparedAndTheOthersHave() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.await(FLOUR, Mark.OPEN);
      source(desk, "Minutes", MINUTES);
      desk.await(checks -> checks.sources().size() == 1);
      compare(desk);
      CheckRow row = compared(desk, FLOUR);
      EventThread.run(() -> desk.checker.accept(row, "", () -> {}));
      desk.await(FLOUR, Mark.VERIFIED);
      desk.replace("by midsummer", "by autumn");
      CheckRow changed = desk.await(FLOUR, Mark.CHANGED);
      assertTrue(changed.changes().contains(Change.WORDS));
      assertNull(changed.compared());
      assertFalse(Act.ACCEPT.fits(changed));
      assertNotNull(compared(desk, WHEEL).compared());
      EventThread.run(() -> desk.checker.accept(changed, "", () -> {}));
      desk.await(checks -> checks.message().startsWith("This quote or its sources have changed"));
      assertEquals(Mark.CHANGED, desk.await(FLOUR, Mark.CHANGED).mark());
    }
  }

  @Test
  void whenASourceIsAddedNothingHasBeenComparedWithIt() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.await(FLOUR, Mark.OPEN);
      source(desk, "Minutes", MINUTES);
      desk.await(checks -> checks.sources().size() == 1);
      compare(desk);
      compared(desk, FLOUR);
      source(desk, "A recording", "Nothing of the kind.");
      desk.await(
          checks ->
              checks.sources().size() == 2
                  && checks.list().rows().stream().allMatch(row -> row.compared() == null));
    }
  }

  @Test
  void whoeverAskedIsToldWhatCameOfIt() throws Exception {
    List<Optional<Comparisons>> told = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    CheckList list = Story.list(Story.TEXT);
    List<Comparer.Text> sources = List.of(new Comparer.Text(new CitedSource(1, 1), MINUTES));
    new Comparer()
        .compare(
            list,
            Library.of(sources),
            made -> {
              told.add(made);
              done.countDown();
            });
    assertTrue(done.await(60, TimeUnit.SECONDS), "it is always told");
    assertEquals(2, told.get(0).orElseThrow().byQuote().size());
  }

  @Test
  void withoutSourcesThePanelSaysWhatToDo() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.await(FLOUR, Mark.OPEN);
      compare(desk);
      Checks said = desk.await(checks -> checks.message().contains("F11"));
      assertTrue(said.trouble());
    }
  }

  private static Comparisons against(AtomicBoolean stopped, List<Integer> steps, String... words) {
    List<Comparer.Text> texts = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      texts.add(new Comparer.Text(new CitedSource(i + 1, 3), words[i]));
    }
    return Comparer.compare(Story.list(Story.TEXT), Library.of(texts), stopped, steps::add);
  }

  @Test
  void itCanBeStopped() {
    List<Integer> steps = new ArrayList<>();
    assertEquals(0, against(new AtomicBoolean(true), steps, MINUTES).byQuote().size());
    assertEquals(List.of(), steps);
    assertEquals(2, against(new AtomicBoolean(), steps, MINUTES).byQuote().size());
    assertEquals(Story.list(Story.TEXT).rows().size(), steps.size());
  }

  private static String sheet(String... sources) {
    CheckList list = Story.list(Story.TEXT);
    Comparisons made = against(new AtomicBoolean(), new ArrayList<>(), sources);
    List<Source> named = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      named.add(new Source(i + 1, 0, "Source " + (i + 1), null, 3, false));
    }
    FactFiles files = new FactFiles(List.of(), named).with(made);
    Compared wheel = Objects.requireNonNull(made.of(Story.row(list, WHEEL).anchor()));
    return ComparedSheet.of(wheel, files).stream().map(Piece::words).collect(Collectors.joining());
  }

  @Test
  void theSheetShowsTheWordsOfTheSourceAndEachDifference() {
    String sheet = sheet(MINUTES);
    assertTrue(sheet.startsWith("Against the sources\n\u2260 altered\nSource 1"), sheet);
    assertTrue(sheet.contains("VEIT"), sheet);
    assertTrue(sheet.contains("The wheel is sound, and the gate is not bad"), sheet);
    assertTrue(sheet.contains("I would wait."), sheet);
    assertTrue(sheet.contains("! changed: \u201cbut\u201d for \u201cand\u201d"), sheet);
  }

  @Test
  void whoSaidItIsPartOfIt() {
    String other = MINUTES.replace("MILLER VEIT", "MILLER DAHL").replace(" bad", "");
    String sheet = sheet(other.replace("and the gate", "but the gate"));
    assertTrue(sheet.contains("= look: verbatim"), sheet);
    assertTrue(sheet.contains("! Said there by"), sheet);
    assertTrue(sheet.contains("DAHL"), sheet);
  }

  @Test
  void whatIsNotFoundSaysSo() {
    String sheet = sheet("Nothing of the kind was said on that day, nor on any other.");
    assertTrue(sheet.startsWith("Against the sources\n\u2205 not found"), sheet);
  }
}
