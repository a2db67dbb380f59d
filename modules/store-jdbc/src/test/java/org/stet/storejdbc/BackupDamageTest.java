package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.Steps;

/** Backups that are damaged or meant to do harm: refused, and the store is as it was. */
@Timeout(120)
class BackupDamageTest {
  @TempDir Path top;
  private Path folder;
  private Path backup;
  private final H2Stores stores = new H2Stores();
  private List<String> before = List.of();

  @BeforeEach
  void fill() throws Exception {
    folder = top.resolve("store");
    try (DeskStore store = stores.open(folder, "a test")) {
      Everything.fill(store);
      before = Everything.of(store);
      backup =
          store
              .upkeep()
              .backUp(top.resolve("backups"), KeepRule.USUAL, Steps.SILENT)
              .backup()
              .file();
    }
  }

  private StoreFailure refused(Problem problem) throws Exception {
    StoreFailure failure =
        assertThrows(
            StoreFailure.class, () -> stores.restore(backup, folder, "a test", Steps.SILENT));
    assertEquals(problem, failure.problem(), failure.inWords());
    try (DeskStore store = stores.open(folder, "a test")) {
      assertEquals(before, Everything.of(store));
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).toList();
      assertTrue(names.stream().noneMatch(name -> name.contains("rest")), "left over: " + names);
    }
    return failure;
  }

  private Map<String, byte[]> entries() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }

  private void pack(Map<String, byte[]> entries) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    Files.write(backup, out.toByteArray());
  }

  private static byte[] entry(Map<String, byte[]> entries, String name) {
    return Objects.requireNonNull(entries.get(name));
  }

  private void changeManifest(String from, String to) throws Exception {
    Map<String, byte[]> entries = entries();
    String manifest = new String(entry(entries, "manifest.json"), StandardCharsets.UTF_8);
    String changed = manifest.replaceAll(from, to);
    assertTrue(!changed.equals(manifest), manifest);
    entries.put("manifest.json", changed.getBytes(StandardCharsets.UTF_8));
    pack(entries);
  }

  @Test
  void packedAnewItIsStillABackup() throws Exception {
    pack(entries());
    assertEquals(9, stores.check(backup, folder, Steps.SILENT).manifest().articles());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.5, 0.99, 0.9999})
  void cutShort(double part) throws Exception {
    byte[] whole = Files.readAllBytes(backup);
    Files.write(backup, Arrays.copyOf(whole, (int) (whole.length * part)));
    refused(Problem.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void withBytesFlipped(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] bytes = Files.readAllBytes(backup);
    int at = 200 + random.nextInt(bytes.length / 2); // Within the database.
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    Files.write(backup, bytes);
    refused(Problem.DAMAGED);
  }

  /** The zip is sound, and so is every hash: only who opens the database sees it. */
  @Test
  void withADatabaseThatIsNone() throws Exception {
    Map<String, byte[]> entries = entries();
    byte[] database = entry(entries, "stet.mv.db");
    String sha256 = Hash.of(database);
    Arrays.fill(database, (byte) 'x');
    String manifest = new String(entry(entries, "manifest.json"), StandardCharsets.UTF_8);
    entries.put(
        "manifest.json",
        manifest.replace(sha256, Hash.of(database)).getBytes(StandardCharsets.UTF_8));
    pack(entries);
    assertTrue(refused(Problem.DAMAGED).inWords().contains("cannot be opened"));
  }

  @Test
  void withoutManifestOrDatabase() throws Exception {
    Map<String, byte[]> entries = entries();
    byte[] manifest = Objects.requireNonNull(entries.remove("manifest.json"));
    pack(entries);
    assertTrue(refused(Problem.DAMAGED).inWords().contains("no manifest"));
    pack(Map.of("manifest.json", manifest));
    refused(Problem.DAMAGED);
    pack(Map.of("manifest.json", "[[[[".getBytes(StandardCharsets.UTF_8)));
    refused(Problem.DAMAGED);
    pack(Map.of("manifest.json", "{\"format\":3}".getBytes(StandardCharsets.UTF_8)));
    refused(Problem.DAMAGED);
  }

  @Test
  void withFewerRowsOrSavesThanItSays() throws Exception {
    changeManifest("\"article\":9", "\"article\":10");
    assertTrue(refused(Problem.DAMAGED).inWords().contains("other rows"));
    changeManifest("\"article\":10", "\"article\":9");
    changeManifest("\"saves\":(\\d+)", "\"saves\":9$1");
    refused(Problem.DAMAGED);
  }

  @Test
  void ofANewerStet() throws Exception {
    int tables = Migrations.standard().newest();
    changeManifest("\"tables\":" + tables, "\"tables\":" + (tables + 1));
    assertTrue(refused(Problem.OTHER_VERSION).inWords().contains("newer Stet"));
    changeManifest("\"version\":1,", "\"version\":2,");
    assertTrue(refused(Problem.OTHER_VERSION).inWords().contains("newer Stet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "/tmp/evil", "a/b", "..\\evil", "store.lock", "evil.sql"})
  void withFilesThatLeadElsewhere(String name) throws Exception {
    Map<String, byte[]> entries = entries();
    entries.put(name, new byte[] {1});
    pack(entries);
    assertTrue(refused(Problem.DAMAGED).inWords().contains("did not pack"), name);
    assertTrue(Files.notExists(top.resolve("evil")));
    changeManifest("drafts.journal|settings.txt|\"name\":\"stet.mv.db\"", "\"name\":\"" + "../x\"");
    refused(Problem.DAMAGED);
  }

  @Test
  void thatGrowsWithoutEnd() throws Exception {
    Map<String, byte[]> entries = entries();
    entries.put("stet.mv.db", new byte[64 << 20]);
    pack(entries);
    assertTrue(Files.size(backup) < 1 << 20, "bytes: " + Files.size(backup));
    assertTrue(refused(Problem.DAMAGED).inWords().contains("longer than its manifest says"));
    long much = Long.MAX_VALUE / 4;
    changeManifest("\"bytes\":\\d+", "\"bytes\":" + much);
    refused(Problem.DISK_FULL);
  }

  @Test
  void thatIsNotThere() throws Exception {
    Files.delete(backup);
    Path fresh = top.resolve("fresh");
    StoreFailure failure =
        assertThrows(
            StoreFailure.class, () -> stores.restore(backup, fresh, "a test", Steps.SILENT));
    assertEquals(Problem.NO_SUCH_THING, failure.problem());
    assertTrue(Files.notExists(fresh), "no folder is made for it");
  }
}
