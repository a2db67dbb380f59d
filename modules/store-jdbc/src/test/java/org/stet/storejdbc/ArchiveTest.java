package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.TakenIn;
import org.stet.store.upkeep.api.Archived;
import org.stet.store.upkeep.api.PurgeWish;
import org.stet.store.upkeep.api.Steps;

/** A store becomes an archive, and the archive the same store. */
@Timeout(120)
class ArchiveTest {
  @TempDir Path top;
  private Path folder;
  private Path archive;
  private final H2Stores stores = new H2Stores();
  private List<String> before = List.of();

  @BeforeEach
  void fill() throws Exception {
    folder = top.resolve("store");
    archive = top.resolve("day.zip");
    try (DeskStore store = stores.open(folder, "a test")) {
      Everything.fill(store);
      before = Everything.of(store);
    }
  }

  private Archived write() throws Exception {
    try (DeskStore store = stores.open(folder, "a test")) {
      return store.upkeep().archive(archive, Steps.SILENT);
    }
  }

  private List<String> everything(Path of) throws Exception {
    try (DeskStore store = stores.open(of, "a test")) {
      return Everything.of(store);
    }
  }

  @Test
  void whatIsReadOfTheOtherStoreIsWhatWasInTheFirst() throws Exception {
    Archived written = write();
    assertEquals(9, written.articles());
    assertEquals(before, everything(folder), "the store is as it was");
    Path other = top.resolve("other");
    Archived read = stores.unarchive(archive, other, "a test", Steps.SILENT);
    assertNull(read.kept());
    assertEquals(written, read);
    assertEquals(before, everything(other));
  }

  @Test
  void theOtherStoreGoesOnAsTheFirstWould() throws Exception {
    write();
    Path other = top.resolve("other");
    stores.unarchive(archive, other, "a test", Steps.SILENT);
    for (Path each : List.of(folder, other)) {
      try (DeskStore store = stores.open(each, "a test")) {
        assertEquals(TakenIn.What.KNOWN, store.takeIn(Stories.ferry()).what());
        TakenIn more =
            store.takeIn(
                Series.take("a3", Everything.AP + "Take: UPDATE 2\n", Series.BRIDGE_GROWN + "x\n"));
        assertEquals(10, more.article().id());
        assertTrue(more.links().size() > 0);
      }
    }
  }

  /** Whatever words and times: days of random work, archived and read again. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void anyStoreIsTheSameAfterwards(long seed) throws Exception {
    Path random = top.resolve("random");
    new DeskWork(stores, random, seed).day(60, 0);
    folder = random;
    List<String> all = everything(random);
    assertTrue(all.size() > 20, "lines: " + all.size());
    write();
    stores.unarchive(archive, top.resolve("other"), "a test", Steps.SILENT);
    assertEquals(all, everything(top.resolve("other")));
  }

  @Test
  void halfASurrogatePairAndEveryControlCharacterSurvive() throws Exception {
    String title = "Headline: A\u0000\u0001\u001f\u2028\ud800 <b>&'\"\\ \udc00\ud83d\ude00";
    try (DeskStore store = stores.open(folder, "a test")) {
      store.takeIn(Stories.arrival("odd2", null, title + "\n", title + "\n"));
    }
    List<String> all = everything(folder);
    write();
    stores.unarchive(archive, top.resolve("other"), "a test", Steps.SILENT);
    assertEquals(all, everything(top.resolve("other")));
  }

  @Test
  void whatIsThereIsKeptBeside() throws Exception {
    write();
    Path other = top.resolve("other");
    try (DeskStore store = stores.open(other, "a test")) {
      store.takeIn(Stories.arrival("h", Stories.HARBOUR));
    }
    List<String> old = everything(other);
    Archived read = stores.unarchive(archive, other, "a test", Steps.SILENT);
    assertEquals(before, everything(other));
    assertEquals(old, everything(Objects.requireNonNull(read.kept())));
    assertNotNull(read.kept());
  }

  @Test
  void anArchiveThatIsThereIsNotWrittenOver() throws Exception {
    Files.writeString(archive, "mine");
    StoreFailure failure = assertThrows(StoreFailure.class, this::write);
    assertTrue(failure.inWords().contains("is there already"), failure.inWords());
    assertEquals("mine", Files.readString(archive));
    try (Stream<Path> files = Files.list(top)) {
      assertEquals(2, files.count(), "nothing else is left");
    }
  }

  @Test
  void anOlderArchiveIsBroughtUpToDate() throws Exception {
    List<String> scripts =
        List.of("V1__create_store.sql", "V2__keep_reviews.sql", "V3__link_takes.sql");
    for (int version = 1; version <= 3; version++) {
      Path old = top.resolve("old" + version);
      List<String> then = scripts.subList(0, version);
      OlderStore.begin(old, then, Stories.FERRY);
      Path file = top.resolve("old" + version + ".zip");
      Database database =
          Database.open(old, new Migrations(then, Migrations.class), DatabaseFile.STANDARD);
      assertEquals(version, new ArchiveWriter(file).write(database, "x", Steps.SILENT).tables());
      database.close();
      Path other = top.resolve("other" + version);
      stores.unarchive(file, other, "a test", Steps.SILENT);
      assertEquals(everything(old), everything(other));
    }
  }

  @Test
  void whatWasPurgedDoesNotComeBack() throws Exception {
    write();
    try (DeskStore store = stores.open(folder, "a test")) {
      store.upkeep().purge(new PurgeWish.Words("Norrö"), "Maja", "why", Steps.SILENT);
    }
    List<String> purged = everything(folder);
    stores.unarchive(archive, folder, "a test", Steps.SILENT);
    assertEquals(purged, everything(folder));
    Files.delete(archive);
    write();
    stores.unarchive(archive, top.resolve("other"), "a test", Steps.SILENT);
    assertEquals(purged, everything(top.resolve("other")));
    assertEquals(1, PurgeList.in(top.resolve("other")).size());
  }

  /** As docs/store.md tells other programs. */
  @Test
  void otherProgramsCanReadIt() throws Exception {
    write();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      String manifest = text(zip, "manifest.json");
      JsonObject told = JsonParser.parseString(manifest).getAsJsonObject();
      assertEquals("stet-archive", told.get("format").getAsString());
      assertEquals(9, told.getAsJsonObject("rows").get("article").getAsInt());
      List<String> versions = text(zip, "tables/version.jsonl").lines().toList();
      JsonObject first = JsonParser.parseString(versions.get(0)).getAsJsonObject();
      assertEquals(1, first.get("article").getAsInt());
      assertEquals("as received", first.get("reason").getAsString());
      assertTrue(first.get("words").getAsString().contains("“We would not"), versions.get(0));
      assertTrue(first.get("made").getAsString().endsWith("Z"));
      JsonObject arrival =
          JsonParser.parseString(text(zip, "tables/arrival.jsonl").lines().findFirst().orElse(""))
              .getAsJsonObject();
      String original = text(zip, "originals/" + arrival.get("sha256").getAsString());
      assertTrue(original.contains("More on page 4"), original);
    }
  }

  private static String text(ZipFile zip, String name) throws Exception {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anArchiveIsNoBackup() throws Exception {
    write();
    StoreFailure failure =
        assertThrows(
            StoreFailure.class, () -> stores.restore(archive, folder, "a test", Steps.SILENT));
    assertEquals(Problem.DAMAGED, failure.problem());
    assertEquals(before, everything(folder));
  }
}
