package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.upkeep.api.Steps;

/** Archives that are damaged or meant to do harm: refused, and no store comes of them. */
@Timeout(120)
class ArchiveDamageTest {
  @TempDir Path top;
  private Path archive;
  private final H2Stores stores = new H2Stores();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  @BeforeEach
  void write() throws Exception {
    archive = top.resolve("day.zip");
    try (DeskStore store = stores.open(top.resolve("store"), "a test")) {
      Everything.fill(store);
      store.upkeep().archive(archive, Steps.SILENT);
    }
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private StoreFailure refused(Problem problem) throws Exception {
    Path other = top.resolve("other");
    StoreFailure failure =
        assertThrows(
            StoreFailure.class, () -> stores.unarchive(archive, other, "a test", Steps.SILENT));
    assertEquals(problem, failure.problem(), failure.inWords());
    if (Files.exists(other)) {
      try (Stream<Path> files = Files.list(other)) {
        assertEquals(1, files.filter(file -> !file.endsWith("drafts.lock")).count());
      }
    }
    assertTrue(!stores.isIn(other));
    return failure;
  }

  private String text(String name) {
    return new String(Objects.requireNonNull(entries.get(name)), StandardCharsets.UTF_8);
  }

  /** Packs the entries, with a manifest that fits them. */
  private void pack() throws Exception {
    JsonObject manifest = JsonParser.parseString(text("manifest.json")).getAsJsonObject();
    JsonArray files = manifest.getAsJsonArray("files");
    for (JsonElement file : files) {
      byte[] bytes = entries.get(file.getAsJsonObject().get("name").getAsString());
      if (bytes != null) {
        file.getAsJsonObject().addProperty("sha256", Hash.of(bytes));
        file.getAsJsonObject().addProperty("bytes", bytes.length);
      }
    }
    entries.put("manifest.json", manifest.toString().getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    Files.write(archive, out.toByteArray());
  }

  private void change(String name, String from, String to) {
    String changed = text(name).replaceFirst(from, to);
    assertTrue(!changed.equals(text(name)), text(name));
    entries.put(name, changed.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void packedAnewItIsStillAnArchive() throws Exception {
    pack();
    Path other = top.resolve("other");
    assertEquals(9, stores.unarchive(archive, other, "a test", Steps.SILENT).articles());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 0.999})
  void cutShort(double part) throws Exception {
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, (int) (whole.length * part)));
    refused(Problem.DAMAGED);
  }

  @Test
  void withAByteFlipped() throws Exception {
    byte[] bytes = Files.readAllBytes(archive);
    bytes[300] ^= 4;
    Files.write(archive, bytes);
    refused(Problem.DAMAGED);
  }

  /** Each is a sound zip with sound hashes; the rows are not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tables/version.jsonl | \"words\":\" | \"words\":\"x",
        "tables/version.jsonl | \"article\":1, | \"article\":999,",
        "tables/version.jsonl | \"article\":1, | \"article\":\"one\",",
        "tables/version.jsonl | \"article\":1, | \"article\":[1],",
        "tables/version.jsonl | \"article\":1, | \"drop\":1,",
        "tables/article.jsonl | \"id\":1, | \"id\":2,",
        "tables/article.jsonl | \"created\":\"20 | \"created\":\"x20",
        "tables/article.jsonl | \\} | ]",
        "tables/raw_item.jsonl | \"length\":\\d+ | \"content\":\"eA==\"",
        "tables/take.jsonl | \"sample\":\" | \"sample\":\"!",
        "tables/article.jsonl | ^.*\\n | ''"
      })
  void withRowsThatFitNoStore(String table, String from, String to) throws Exception {
    change(table, from, to);
    pack();
    assertTrue(refused(Problem.DAMAGED).inWords().contains(table), table);
  }

  @Test
  void withoutAFileThatCameIn() throws Exception {
    String original =
        entries.keySet().stream().filter(n -> n.startsWith("originals/")).findFirst().orElse("");
    byte[] bytes = Objects.requireNonNull(entries.remove(original));
    pack();
    assertTrue(refused(Problem.DAMAGED).inWords().contains("is not in it"));
    entries.put(original, Arrays.copyOf(bytes, bytes.length + 1));
    pack();
    refused(Problem.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil", "tables/saves.jsonl", "tables/../x", "originals/x", "stet.mv.db"})
  void withFilesThatAreNoPartOfIt(String name) throws Exception {
    entries.put(name, new byte[] {'{', '}'});
    pack();
    assertTrue(refused(Problem.DAMAGED).inWords().contains("did not pack"), name);
  }

  @Test
  void thatGrowsWithoutEnd() throws Exception {
    entries.put("tables/article.jsonl", new byte[300 << 20]);
    pack();
    assertTrue(Files.size(archive) < 2 << 20, "bytes: " + Files.size(archive));
    assertTrue(refused(Problem.DAMAGED).inWords().contains("more than any store"));
  }

  @Test
  void ofANewerStet() throws Exception {
    change("manifest.json", "\"tables\":\\d+", "\"tables\":99");
    pack();
    assertTrue(refused(Problem.OTHER_VERSION).inWords().contains("newer Stet"));
    change("manifest.json", "\"version\":1", "\"version\":2");
    pack();
    refused(Problem.OTHER_VERSION);
  }
}
