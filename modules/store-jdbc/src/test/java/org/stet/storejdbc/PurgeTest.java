package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.facts.api.Support;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.LetOut;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Source;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.api.Version;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.JournalChange.Keep;
import org.stet.store.journal.api.UnsavedText;
import org.stet.store.upkeep.api.BackedUp;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.PurgePlan;
import org.stet.store.upkeep.api.PurgePlan.Doomed;
import org.stet.store.upkeep.api.PurgeWish;
import org.stet.store.upkeep.api.Steps;
import org.stet.store.upkeep.api.Tombstone;
import org.stet.store.upkeep.api.Tombstone.Kind;

/** What is purged is gone, from everywhere; all else is as it was. */
@Timeout(120)
class PurgeTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final PurgeWish MELBY = new PurgeWish.Words("tor  melby");
  private static final String STORY =
      "Headline: Quarry reopens\n\nThe quarry reopened, said Tor\nMelby, who runs it.\n";

  @TempDir Path top;
  private Path folder;
  private Path backups;
  private final H2Stores stores = new H2Stores();
  private List<String> without = List.of();

  @BeforeEach
  void fill() throws Exception {
    folder = top.resolve("store");
    backups = top.resolve("backups");
    try (DeskStore store = stores.open(folder, "a test")) {
      Everything.fill(store);
      without = Everything.of(store);
    }
  }

  /** Adds an article, a source, a note and a draft with the name; the number of the article. */
  private long addMelby(DeskStore store) throws Exception {
    Version head = store.takeIn(Stories.arrival("quarry.txt", STORY)).head();
    String other = "Headline: Quarry reopens\n\nHe said.\n";
    store.save(new Draft(head.article(), head.id(), other, "Quarry", "shorter", "Maja"));
    store.addSource(new NewSource(0, "Talk with Tor Melby", null, "Yes.", "", "Maja"));
    store.support(1, Support.said(Support.Kind.CALL, "Rang Tor Melby twice", "Maja", NOON));
    store.keep(
        new LetOut(
            head.article(), head.id(), "strict", List.of("name: Tor Melby"), "Maja", "late", NOON));
    Source talk = store.addSource(new NewSource(0, "A tape", null, "He was there.", "", "Maja"));
    Particulars tape = SourceParticularsTest.TAPE;
    store.describeSource(
        talk.id(),
        new Particulars(
            "Tor Melby",
            tape.place(),
            tape.moment(),
            tape.publisher(),
            tape.reliability(),
            tape.rights(),
            tape.terms(),
            tape.language(),
            tape.interpreted(),
            tape.seen()),
        "Maja");
    return head.article();
  }

  private void type() throws Exception {
    try (DraftJournal journal = DraftJournal.open(folder)) {
      journal.write(
          List.of(
              new Keep(new UnsavedText("a", NOON, 0, 0, null, "New", "TOR MELBY again.\n")),
              new Keep(new UnsavedText("b", NOON, 0, 0, null, "Rain", "It rained.\n"))));
    }
  }

  private PurgePlan purge(PurgeWish wish) throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      return store.upkeep().purge(wish, "Signe Aas", "asked for", Steps.SILENT);
    }
  }

  private static List<Kind> kinds(PurgePlan plan) {
    return plan.things().stream().map(Doomed::kind).toList();
  }

  private List<String> everything(Path of) throws Exception {
    try (DeskStore store = stores.open(of, "a test")) {
      return Everything.of(store);
    }
  }

  private static void assertGone(Path database) throws Exception {
    for (String words : List.of("Melby", "MELBY", "who runs it", "Quarry")) {
      assertFalse(FileBytes.has(database, words), words);
    }
    assertTrue(FileBytes.has(database, "Norrö"), "what stays can be found in this way");
  }

  @Test
  void whatAPersonIsNamedInIsGoneAndNothingElse() throws Exception {
    long article;
    PurgePlan planned;
    try (DeskStore store = stores.open(folder, "a test")) {
      article = addMelby(store);
      type();
      planned = store.upkeep().plan(MELBY);
      assertEquals(
          List.of(Kind.ARTICLE, Kind.SOURCE, Kind.SOURCE, Kind.SUPPORT, Kind.DRAFT),
          kinds(planned));
      assertEquals(2, store.versions(article).size(), "a plan changes nothing");
    }
    Path database = folder.resolve("stet.mv.db");
    assertTrue(FileBytes.has(database, "Melby"), "the test can see it");
    assertTrue(FileBytes.contain(DraftJournal.file(folder), "MELBY"));

    assertEquals(planned, purge(MELBY));

    assertGone(database);
    assertEquals(List.of("It rained.\n"), texts(folder));
    assertFalse(FileBytes.contain(DraftJournal.file(folder), "MELBY"));
    List<String> after = new ArrayList<>(everything(folder));
    after.removeIf(line -> line.contains("(purged)") || line.contains("purged: asked for"));
    List<String> expected = new ArrayList<>(without);
    // The file on the first fact has one more note now, without its words.
    expected.removeIf(line -> line.startsWith("CheckedFact[id=1,"));
    after.removeIf(line -> line.startsWith("CheckedFact[id=1,"));
    after.removeIf(line -> line.matches("version 1 of source [34] +"));
    assertEquals(expected, after);
  }

  private static List<String> texts(Path of) throws Exception {
    return DraftJournal.look(of).stream().map(UnsavedText::text).toList();
  }

  @Test
  void aTombstoneStays() throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      long article = addMelby(store);
      List<String> hashes = store.versions(article).stream().map(Version::sha256).toList();
      store.upkeep().purge(MELBY, "Signe Aas", "asked for", Steps.SILENT);
      Tombstone tombstone = store.upkeep().tombstones(Kind.ARTICLE, article).get(0);
      assertEquals("Signe Aas", tombstone.who());
      assertEquals("asked for", tombstone.reason());
      assertTrue(tombstone.hashes().containsAll(hashes), "" + tombstone);
      assertTrue(tombstone.hashes().contains(Hash.of(STORY)), "the file as it came");
      assertEquals(0, store.article(article).orElseThrow().head());
      assertEquals(List.of(), store.versions(article));
      assertEquals("(purged)", store.sources(0).get(2).name());
      assertTrue(store.sources(0).get(2).withdrawn());
      assertEquals(List.of(), store.find("purged"));
      assertTrue(store.upkeep().plan(MELBY).isEmpty());
      long again = store.takeIn(Stories.arrival("quarry.txt", STORY)).article().id();
      assertTrue(again > article, "it can come in again, as another article");
    }
  }

  @Test
  void theDatabaseIsWholeAfterwards() throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      addMelby(store);
      store.upkeep().purge(MELBY, "Signe Aas", "asked for", Steps.SILENT);
      store.takeIn(Stories.arrival("late.txt", Stories.HARBOUR));
    }
    assertTrue(everything(folder).size() > without.size());
    assertTrue(Files.notExists(folder.resolve("purge.unfinished")));
    assertTrue(Files.notExists(folder.resolve("stet.mv.db.cut-short")));
  }

  /** As after a kill between the tables and the file. */
  @Test
  void whatWasBegunIsEndedWhenTheStoreIsOpenedNext() throws Exception {
    long article;
    Doomed doomed;
    try (DeskStore store = stores.open(folder, "a test")) {
      article = addMelby(store);
      doomed = store.upkeep().plan(new PurgeWish.OneArticle(article)).things().get(0);
    }
    Path real = folder.toRealPath();
    Database database = Database.open(real, Migrations.standard(), DatabaseFile.STANDARD);
    Files.createFile(real.resolve("purge.unfinished"));
    database.write(
        sql -> {
          new Burial(sql)
              .bury(
                  new Tombstone(
                      Kind.ARTICLE, article, doomed.begun(), List.of(), "Maja", "why", NOON));
          return true;
        });
    database.close();
    assertTrue(FileBytes.contain(real.resolve("stet.mv.db"), "who runs it"), "still in the file");
    assertEquals(List.of(), PurgeList.in(real));
    stores.open(folder, "a test").close();
    assertFalse(FileBytes.has(real.resolve("stet.mv.db"), "who runs it"));
    assertEquals("why", PurgeList.in(real).get(0).reason());
    assertTrue(Files.notExists(real.resolve("purge.unfinished")));
  }

  @Test
  void aKilledStoryStaysKilledWhenItsNoticeIsPurged() throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      long first = store.find("a1").get(0).id();
      long kill = store.find("k").get(0).id();
      int links = store.links(first).size();
      store.upkeep().purge(new PurgeWish.OneArticle(kill), "Maja", "why", Steps.SILENT);
      assertEquals(AgencyNotice.Kind.KILLED, store.notices(first).get(0).kind());
      assertEquals(links, store.links(first).size());
      StoreFailure twice =
          assertThrows(
              StoreFailure.class, () -> store.upkeep().plan(new PurgeWish.OneArticle(kill)));
      assertTrue(twice.inWords().contains("not purged yet"), twice.inWords());
      store.upkeep().purge(new PurgeWish.OneArticle(first), "Maja", "why", Steps.SILENT);
      assertEquals(links, store.links(store.find("a2").get(0).id()).size());
    }
  }

  @Test
  void aSourceIsGoneWithWhatWasQuotedFromItAndBacksNothingAnyMore() throws Exception {
    PurgePlan plan = purge(new PurgeWish.OneSource(1));
    assertEquals(List.of(Kind.SOURCE), kinds(plan));
    assertFalse(FileBytes.has(folder.resolve("stet.mv.db"), "We sailed again"));
    assertFalse(FileBytes.has(folder.resolve("stet.mv.db"), "rang the harbour"));
    try (DeskStore store = stores.open(folder, "a test")) {
      assertEquals(2, store.checkedFacts(1).get(0).decisions().size());
      assertTrue(store.sources(1).get(0).withdrawn());
      assertTrue(store.upkeep().plan(new PurgeWish.OlderThan(Instant.now())).things().size() > 8);
    }
  }

  @Test
  void whatIsOldIsGone() throws Exception {
    Instant between;
    try (DeskStore store = stores.open(folder, "a test")) {
      Thread.sleep(5);
      between = Instant.now();
      store.takeIn(Stories.arrival("late.txt", Stories.HARBOUR));
    }
    type();
    PurgePlan plan = purge(new PurgeWish.OlderThan(between));
    assertEquals(9 + 2 + 2, plan.things().size(), "" + kinds(plan));
    try (DeskStore store = stores.open(folder, "a test")) {
      assertEquals(1, store.articles(99).size());
      assertEquals(0, texts(folder).size());
      assertEquals(0, Files.size(DraftJournal.file(folder)));
    }
  }

  @Test
  void aBackupThatIsBroughtBackDoesNotBringItBack() throws Exception {
    Backup backup;
    long article;
    try (DeskStore store = stores.open(folder, "a test")) {
      article = addMelby(store);
      type();
      backup = store.upkeep().backUp(backups, KeepRule.USUAL, Steps.SILENT).backup();
    }
    purge(MELBY);
    assertEquals(5, stores.restore(backup.file(), folder, "a test", Steps.SILENT).purgedAgain());
    assertGone(folder.resolve("stet.mv.db"));
    assertEquals(List.of("It rained.\n"), texts(folder));
    try (DeskStore store = stores.open(folder, "a test")) {
      assertEquals("asked for", store.upkeep().tombstones(Kind.ARTICLE, article).get(0).reason());
    }
    Path kept = folder.toRealPath();
    try (Stream<Path> files = Files.list(kept)) {
      assertEquals(1, files.filter(file -> file.toString().contains("/before-restore-")).count());
    }
  }

  @Test
  void theNextBackupFreesTheOlderOnes() throws Exception {
    BackedUp old;
    try (DeskStore store = stores.open(folder, "a test")) {
      addMelby(store);
      type();
      old = store.upkeep().backUp(backups, KeepRule.USUAL, Steps.SILENT);
      Path damaged = backups.resolve("stet-20200101-000000.zip");
      store.upkeep().purge(MELBY, "Signe Aas", "asked for", Steps.SILENT);
      Files.copy(old.backup().file(), damaged);
      byte[] bytes = Files.readAllBytes(damaged);
      bytes[2_000] ^= 1;
      Files.write(damaged, bytes);
      BackedUp next = store.upkeep().backUp(backups, KeepRule.USUAL, Steps.SILENT);
      assertEquals(List.of(old.backup().file()), next.cleaned());
      assertEquals(List.of(damaged), next.unclean());
    }
    Backup cleaned = stores.look(old.backup().file());
    assertEquals(old.backup().manifest().made(), cleaned.manifest().made());
    Path unpacked = Files.createDirectory(top.resolve("unpacked"));
    new BackupFile(cleaned.file()).unpack(unpacked, Steps.SILENT);
    assertGone(unpacked.resolve("stet.mv.db"));
    assertEquals(List.of("It rained.\n"), texts(unpacked));
    // On a computer that knows of nothing.
    Path fresh = top.resolve("fresh");
    assertEquals(0, stores.restore(cleaned.file(), fresh, "a test", Steps.SILENT).purgedAgain());
    assertEquals(10, stores.look(cleaned.file()).manifest().articles());
    try (DeskStore store = stores.open(fresh, "a test")) {
      assertEquals(9, store.articles(99).size());
    }
  }

  @Test
  void aDeskThatKeepsDraftsIsInTheWay() throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      addMelby(store);
      try (DraftJournal journal = DraftJournal.open(folder)) {
        assertEquals(List.of(), journal.texts());
        assertThrows(StoreHeld.class, () -> store.upkeep().purge(MELBY, "a", "b", Steps.SILENT));
      }
      assertEquals(4, store.upkeep().plan(MELBY).things().size());
    }
  }

  @Test
  void olderCopiesBesideAreDeletedOrNamed() throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      addMelby(store);
    }
    Path real = folder.toRealPath();
    Path upgrade = Files.createFile(real.resolve("before-version-3.zip"));
    Path unread = Files.writeString(real.resolve("drafts.journal.unread-1"), "x Tor Melby y");
    Path other = Files.writeString(real.resolve("drafts.journal.unread-2"), "x y");
    Path kept = Files.createDirectory(real.resolve("before-restore-20260101-000000"));
    PurgePlan plan = purge(MELBY);
    assertEquals(List.of(upgrade, unread), plan.deleted());
    assertEquals(List.of(kept, other), plan.remains());
    assertTrue(Files.notExists(upgrade) && Files.notExists(unread));
    assertTrue(Files.exists(other) && Files.exists(kept));
  }

  @Test
  void aWholeWordIsMeant() {
    Phrase phrase = new Phrase("Tor Melby");
    assertTrue(phrase.isIn("Then TOR\u00a0MELBY's boat"));
    assertTrue(phrase.isIn("(tor\r\n melby)"));
    assertFalse(phrase.isIn("Tor Melbye"));
    assertFalse(phrase.isIn("Viktor Melby"));
    assertFalse(phrase.isIn(""));
    assertTrue(new Phrase("日本").isIn("在日本的"));
    byte[] wide = "Tor Melby".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    assertTrue(phrase.isIn(Objects.requireNonNull(wide)));
  }
}
