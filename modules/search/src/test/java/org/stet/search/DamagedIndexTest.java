package org.stet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.storejdbc.H2Stores;

/**
 * An index that is not as it was written, or not of this store, is made again and never believed.
 */
class DamagedIndexTest {
  @TempDir Path folder;
  @TempDir Path other;

  @BeforeEach
  void begin() throws IOException {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      Stories.keep(store, "ferry", "The captain sails to Norrö.\n");
      Stories.keep(store, "pier", "The harbour master closes the pier.\n");
      assertTrue(store.updateIndex((done, all) -> true));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  /** Searches, whatever is there, and again after the index was made anew. */
  private void finds(String what) throws IOException {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(1, store.search("captain", 9).size(), what);
      assertEquals(1, store.search("harbour", 9).size(), what);
      assertEquals(0, store.search("tunnel", 9).size(), what);
      assertTrue(store.updateIndex((done, all) -> true), what);
      assertEquals(1, store.articlesLike("captain sails to Norrö", 9).orElseThrow().size(), what);
      assertEquals(1, store.search("captain", 9).size(), what);
    }
  }

  @Test
  void eachFileMissing() throws IOException {
    for (Path file : files()) {
      Files.deleteIfExists(file);
      finds("without " + file.getFileName());
    }
  }

  @Test
  void eachFileCutShortOrEmpty() throws IOException {
    for (Path file : files()) {
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        finds("half of " + file.getFileName());
      }
      if (Files.exists(file)) {
        Files.write(file, new byte[0]);
        finds("nothing of " + file.getFileName());
      }
    }
  }

  @Test
  void aByteChangedAnywhere() throws IOException {
    List<Path> all = new ArrayList<>(files());
    for (Path file : all) {
      for (int part = 1; part < 8 && Files.exists(file); part++) {
        byte[] bytes = Files.readAllBytes(file);
        int at = bytes.length * part / 8;
        bytes[at] ^= 0x55;
        Files.write(file, bytes);
        finds(file.getFileName() + " changed at " + at);
      }
    }
  }

  @Test
  void otherFilesInItsPlace() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.writeString(folder.resolve("index/segments_1"), "not an index");
    Files.createDirectories(folder.resolve("index/notes"));
    Files.writeString(folder.resolve("index/notes/a.txt"), "x");
    finds("other files");
  }

  @Test
  void aFileWhereTheFolderShouldBe() throws IOException {
    new IndexFiles(folder.resolve("index")).delete();
    Files.deleteIfExists(folder.resolve("index"));
    Files.writeString(folder.resolve("index"), "x");
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(1, store.search("captain", 9).size());
      store.updateIndex((done, all) -> true);
      assertEquals(1, store.search("captain", 9).size());
    }
  }

  /** A copy of the store was put back, and went on in another way, with as many versions. */
  @Test
  void theIndexOfAnotherStore() throws IOException {
    try (DeskStore store = new H2Stores().open(other, "a test")) {
      Stories.keep(store, "mill", "The miller grinds.\n");
      Stories.keep(store, "tram", "The tram is late.\n");
      assertTrue(store.updateIndex((done, all) -> true));
    }
    new IndexFiles(folder.resolve("index")).delete();
    Files.createDirectories(folder.resolve("index"));
    try (Stream<Path> files = Files.list(other.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("index").resolve(file.getFileName()));
      }
    }
    finds("of another store");
  }

  @Test
  void theIndexOfAnotherStet() throws IOException {
    IndexFiles files = new IndexFiles(folder.resolve("index"));
    try (IndexWriter writer = files.writer()) {
      writer.setLiveCommitData(java.util.Map.of("format", "stet 0").entrySet());
      writer.commit();
    }
    assertEquals(null, files.read());
    finds("of another Stet");
  }

  @Test
  void aMarkThatIsNoMark() {
    assertEquals(null, IndexMark.of(java.util.Map.of()));
    assertEquals(null, IndexMark.of(java.util.Map.of("format", "stet 1", "versions", "many")));
    assertEquals(IndexMark.EMPTY, IndexMark.of(IndexMark.EMPTY.toCommit()));
    assertFalse(IndexMark.EMPTY.toCommit().isEmpty());
  }
}
