package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.NewSource;
import org.stet.store.api.Source;
import org.stet.store.api.Version;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.EventThread;

/** Signing and evidence, with a real session, a real store and the readers the desk has. */
@Timeout(120)
class FactCheckerTest {
  private static final String FLOUR = "We are going";

  @TempDir Path folder;

  private static void sign(DeskOfTest desk, CheckRow row, Status status) {
    EventThread.run(() -> desk.checker.sign(row, status, "by ear", () -> {}));
  }

  private static EvidenceDraft draft(Support.Kind kind, String words, String source) {
    return EvidenceDraft.read(kind, words, source, "").draft().orElseThrow();
  }

  @Test
  void aVerdictIsKeptWithTheTextItWasGivenOn() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      desk.replace("midsummer", "late summer");
      sign(desk, desk.await(FLOUR, Mark.OPEN), Status.VERIFIED);
      CheckRow row = desk.await(FLOUR, Mark.VERIFIED);
      CheckedFact file = Objects.requireNonNull(row.file());
      assertEquals(desk.store.who(), file.verdict().who());
      assertEquals(Story.NOON, file.verdict().at());
      assertEquals("by ear", file.verdict().note());
      List<Version> versions = desk.store.now(store -> store.versions(file.article()));
      Version signed = versions.get(versions.size() - 1);
      assertEquals(file.decisions().get(0).version(), signed.id());
      assertTrue(signed.text().contains("late summer"));
      assertTrue(signed.reason().startsWith("Verified: We are going"), signed.reason());
      assertEquals(
          row.words(),
          file.verdict().anchor().range().in(signed.text()),
          "the anchor is its place");
      sign(desk, row, Status.DISPUTED);
      CheckRow again = desk.await(FLOUR, Mark.DISPUTED);
      assertEquals(2, Objects.requireNonNull(again.file()).decisions().size());
      assertEquals(
          versions.size(),
          desk.store.now(store -> store.versions(file.article())).size(),
          "the same text is not kept twice");
    }
  }

  @Test
  void onlyWhatWasSaidAndByWhomChangesAVerdict() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      sign(desk, desk.await(FLOUR, Mark.OPEN), Status.VERIFIED);
      sign(desk, desk.await("The wheel", Mark.OPEN), Status.VERIFIED);
      desk.await(FLOUR, Mark.VERIFIED);
      desk.await("The wheel", Mark.VERIFIED);
      desk.replace("\"We are", "\u201cWe are");
      desk.replace("midsummer,\"", "midsummer,\u201d");
      desk.replace("7-2", "8-1");
      desk.await("The council of Brackwater voted 8-1", Mark.OPEN);
      desk.await(FLOUR, Mark.VERIFIED);
      desk.replace("Petra Lund", "Petra Lind");
      assertTrue(desk.await(FLOUR, Mark.CHANGED).changes().contains(Change.SPEAKER));
      desk.await("The wheel", Mark.VERIFIED);
      desk.replace("Petra Lind", "Petra Lund");
      desk.await(FLOUR, Mark.VERIFIED);
      desk.replace("grind flour", "grind corn");
      assertEquals(Set.of(Change.WORDS), desk.await(FLOUR, Mark.CHANGED).changes());
      desk.await("The wheel", Mark.VERIFIED);
    }
  }

  @Test
  void whatIsStillRightIsSignedForTheTextAsItIs() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      sign(desk, desk.await(FLOUR, Mark.OPEN), Status.VERIFIED);
      desk.await(FLOUR, Mark.VERIFIED);
      desk.replace("grind flour", "grind corn");
      CheckRow changed = desk.await(FLOUR, Mark.CHANGED);
      EventThread.run(() -> desk.checker.stillRight(changed, "", () -> {}));
      Verdict verdict = Objects.requireNonNull(desk.await(FLOUR, Mark.VERIFIED).file()).verdict();
      assertTrue(verdict.anchor().words().contains("corn"));
    }
  }

  @Test
  void theStatusSurvivesARestart() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      sign(desk, desk.await(FLOUR, Mark.OPEN), Status.WRONG);
      desk.await(FLOUR, Mark.WRONG);
    }
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.await(FLOUR, Mark.WRONG);
      desk.await("The wheel", Mark.OPEN);
    }
  }

  @Test
  void whatIsCutIsGoneAndComesBackWhenPasted() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      sign(desk, desk.await(FLOUR, Mark.OPEN), Status.VERIFIED);
      desk.await(FLOUR, Mark.VERIFIED);
      String line = "\"We are going to grind flour by midsummer,\" Mayor Petra Lund said.\n\n";
      desk.replace(line, "");
      desk.await(FLOUR, Mark.GONE);
      EventThread.run(() -> desk.document().type(desk.session.text().length(), "\n" + line));
      desk.await(FLOUR, Mark.VERIFIED);
    }
  }

  @Test
  void signingWaitsUntilTheTextIsReadAndRefusesOtherWords() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      CheckRow wheel = desk.await("The wheel", Mark.OPEN);
      desk.replace("7-2", "8-1");
      sign(desk, wheel, Status.VERIFIED);
      desk.await("The wheel", Mark.VERIFIED);
      CheckRow flour = desk.await(FLOUR, Mark.OPEN);
      desk.replace("midsummer", "autumn");
      sign(desk, flour, Status.VERIFIED);
      Checks refused = desk.await(checks -> checks.trouble() && !checks.message().isEmpty());
      assertTrue(refused.message().contains("Look again"), refused.message());
      desk.await(FLOUR, Mark.OPEN);
    }
  }

  @Test
  void evidenceBeginsAFileAndAPassageIsFoundInItsSource() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      String minutes = "Item 4. \u201cWe are going to grind\nflour\u201d, says the mayor.";
      desk.store.now(
          store -> store.addSource(new NewSource(0, "Minutes", null, minutes, "", "Ida")));
      CheckRow row = desk.await(FLOUR, Mark.OPEN);
      EvidenceDraft passage =
          draft(Support.Kind.DOCUMENT, "We are going to grind flour", "minutes");
      EventThread.run(() -> desk.checker.add(desk.session, row, passage, () -> {}));
      desk.await(checks -> Story.row(checks.list(), FLOUR).evidence() == 1);
      CheckRow with = desk.await(FLOUR, Mark.OPEN);
      CheckedFact file = Objects.requireNonNull(with.file());
      Support found = file.support().get(0);
      assertEquals(Status.OPEN, file.verdict().status());
      assertEquals(
          "We are going to grind\nflour", Objects.requireNonNull(found.passage()).in(minutes));
      sign(desk, with, Status.VERIFIED);
      Verdict verdict = Objects.requireNonNull(desk.await(FLOUR, Mark.VERIFIED).file()).verdict();
      CitedSource cited = Objects.requireNonNull(found.source());
      assertEquals(List.of(cited), verdict.sources(), "a verdict rests on what was cited");
      desk.store.now(store -> store.withdrawSource(cited.source(), "a forgery", "Ida"));
      EventThread.run(() -> desk.store.tellChanged(0));
      assertEquals(Set.of(Change.SOURCE), desk.await(FLOUR, Mark.CHANGED).changes());
    }
  }

  @Test
  void wordsThatAreNotInTheSourceAreKeptWithoutAPlaceAndItIsSaid() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder).kept()) {
      desk.store.now(
          store -> store.addSource(new NewSource(0, "Minutes", null, "Nothing.", "", "Ida")));
      CheckRow row = desk.await(FLOUR, Mark.OPEN);
      EventThread.run(
          () ->
              desk.checker.add(
                  desk.session, row, draft(Support.Kind.DOCUMENT, "flour", "Minutes"), () -> {}));
      Checks said = desk.await(checks -> checks.message().contains("not in \"Minutes\""));
      assertTrue(!said.trouble());
      desk.await(checks -> Story.row(checks.list(), FLOUR).evidence() == 1);
      CheckedFact file = Objects.requireNonNull(desk.await(FLOUR, Mark.OPEN).file());
      assertNull(file.support().get(0).passage());
      assertNotNull(file.support().get(0).source());
      CheckRow again = desk.await(FLOUR, Mark.OPEN);
      EventThread.run(
          () ->
              desk.checker.add(
                  desk.session, again, draft(Support.Kind.CALL, "Yes", "Her office"), () -> {}));
      desk.await(checks -> Story.row(checks.list(), FLOUR).evidence() == 2);
      assertEquals(
          List.of("Minutes", "Her office"),
          desk.await(checks -> true).sources().stream().map(Source::name).toList(),
          "a source that is only named is one, too");
    }
  }

  @Test
  void aKeyThatIsHeldDownSignsAndAddsOnce() throws Exception {
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      CheckRow open = desk.await(FLOUR, Mark.OPEN);
      EventThread.run(
          () -> {
            desk.checker.sign(open, Status.VERIFIED, "", () -> {});
            desk.checker.sign(open, Status.VERIFIED, "", () -> {});
          });
      CheckRow signed = desk.await(FLOUR, Mark.VERIFIED);
      assertEquals(1, Objects.requireNonNull(signed.file()).decisions().size());
      EvidenceDraft call = draft(Support.Kind.CALL, "Yes", "");
      EventThread.run(
          () -> {
            desk.checker.add(desk.session, signed, call, () -> {});
            desk.checker.add(desk.session, signed, call, () -> {});
            desk.checker.sign(signed, Status.WRONG, "", () -> {});
          });
      assertEquals(1, desk.await(FLOUR, Mark.WRONG).evidence());
    }
  }

  @Test
  void aStoreThatIsHeldIsNamedAndSigningWorksOnceItIsFree() throws Exception {
    H2Stores others = new H2Stores();
    CountDownLatch kept = new CountDownLatch(1);
    var held = others.open(folder, "stet import");
    try (DeskOfTest desk = new DeskOfTest(folder)) {
      CheckRow row = desk.await(FLOUR, Mark.OPEN);
      Checks shown = desk.await(checks -> checks.message().contains("stet import"));
      assertTrue(shown.message().startsWith("Sign-offs cannot be kept now"), shown.message());
      assertTrue(shown.trouble());
      sign(desk, row, Status.VERIFIED);
      Checks refused = desk.await(checks -> checks.message().startsWith("Not kept"));
      assertTrue(refused.message().contains("stet import"), refused.message());
      assertEquals(Mark.OPEN, Story.row(refused.list(), FLOUR).mark());
      held.close();
      EventThread.run(() -> desk.checker.sign(row, Status.VERIFIED, "", kept::countDown));
      assertTrue(kept.await(30, TimeUnit.SECONDS));
      desk.await(FLOUR, Mark.VERIFIED);
      assertEquals("", desk.await(checks -> true).message());
    } finally {
      held.close();
    }
  }
}
