package org.stet.arrival.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that arrive in a folder: whole ones, half ones, and many of one name. */
class WatchedFolderTest {
  private static final Instant NOON = Instant.parse("2024-05-03T12:00:00Z");

  @TempDir Path folder;
  private WatchedFolder watched;

  @BeforeEach
  void watch() {
    watched = new WatchedFolder(folder, Duration.ofSeconds(2));
  }

  private Path put(String name, String words, Instant changed) throws IOException {
    Path file = Files.writeString(folder.resolve(name), words);
    Files.setLastModifiedTime(file, FileTime.from(changed));
    return file;
  }

  private List<String> names(List<Path> files) {
    return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  @Test
  void aFileIsReadyWhenItStaysAsItIs() throws IOException {
    put("story.txt", "The bridge", NOON);
    assertEquals(List.of(), watched.ready(NOON.plusSeconds(10)), "seen for the first time");
    put("story.txt", "The bridge closes", NOON.plusSeconds(11));
    assertEquals(List.of(), watched.ready(NOON.plusSeconds(20)), "it grew");
    assertEquals(List.of("story.txt"), names(watched.ready(NOON.plusSeconds(21))));
  }

  @Test
  void aFileThatCannotBeMovedIsLeftAloneForAWhile() throws IOException {
    Path story = put("story.txt", "The bridge", NOON);
    Path done = put("done", "a file where the folder should be", NOON.plusSeconds(3600));
    watched.ready(NOON.plusSeconds(10));
    assertEquals(List.of("story.txt"), names(watched.ready(NOON.plusSeconds(11))));
    assertThrows(IOException.class, () -> watched.settle(story, Outcome.DONE, ""));
    assertEquals(List.of(), watched.ready(NOON.plusSeconds(12)));
    assertEquals(List.of(), watched.ready(NOON.plusSeconds(300)));
    Files.delete(done);
    assertEquals(List.of("story.txt"), names(watched.ready(NOON.plusSeconds(320))));
    assertTrue(Files.exists(watched.settle(story, Outcome.DONE, "")));
  }

  @Test
  void aFileThatWasWrittenJustNowIsWaitedFor() throws IOException {
    put("story.txt", "The bridge", NOON);
    watched.ready(NOON);
    List<Path> ready = watched.ready(NOON.plusMillis(1999));
    assertEquals(List.of(), ready);
    assertEquals(1, watched.waiting(ready));
    assertEquals(1, watched.ready(NOON.plusSeconds(2)).size());
  }

  @Test
  void aClockThatIsBehindDoesNotHoldFilesBackForEver() throws IOException {
    put("story.txt", "The bridge", NOON.plusSeconds(60));
    watched.ready(NOON);
    assertEquals(List.of(), watched.ready(NOON.plusSeconds(30)));
    assertEquals(1, watched.ready(NOON.plusSeconds(62)).size());
  }

  @Test
  void theOldestComesFirst() throws IOException {
    put("b.txt", "2", NOON.plusSeconds(1));
    put("c.txt", "3", NOON.plusSeconds(1));
    put("z.txt", "1", NOON);
    watched.ready(NOON.plusSeconds(9));
    assertEquals(List.of("z.txt", "b.txt", "c.txt"), names(watched.ready(NOON.plusSeconds(9))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden",
        "~$a.docx",
        "a.part",
        "A.PART",
        "b.tmp",
        "c.crdownload",
        "d.filepart",
        "e.txt~"
      })
  void whatIsStillFetchedIsLeftAlone(String name) throws IOException {
    put(name, "half", NOON);
    watched.ready(NOON.plusSeconds(9));
    assertEquals(List.of(), watched.ready(NOON.plusSeconds(99)));
  }

  @Test
  void foldersAndLinksAreLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Path outside = Files.writeString(Files.createTempFile("outside", ".txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);
    watched.ready(NOON);
    assertEquals(List.of(), watched.ready(Instant.now().plusSeconds(9)));
    Files.delete(outside);
  }

  @Test
  void whatBecameOfAFileItsFolderSays() throws IOException {
    Path done = watched.settle(put("a.txt", "a", NOON), Outcome.DONE, "");
    Path failed = watched.settle(put("b.xml", "b", NOON), Outcome.FAILED, "b.xml breaks off");
    assertEquals(folder.resolve("done/a.txt"), done);
    assertEquals(folder.resolve("failed/b.xml"), failed);
    assertEquals(
        "b.xml breaks off", Files.readString(folder.resolve("failed/b.xml.why.txt")).strip());
    assertFalse(Files.exists(folder.resolve("done/a.txt.why.txt")));
    assertFalse(Files.exists(folder.resolve("a.txt")));
  }

  @Test
  void aFileIsNeverReplaced() throws IOException {
    for (int i = 1; i <= 3; i++) {
      watched.settle(put("story.txt", "take " + i, NOON), Outcome.DONE, "");
    }
    assertEquals("take 1", Files.readString(folder.resolve("done/story.txt")));
    assertEquals("take 2", Files.readString(folder.resolve("done/story-2.txt")));
    assertEquals("take 3", Files.readString(folder.resolve("done/story-3.txt")));
    watched.settle(put("README", "x", NOON), Outcome.UNKNOWN, "why");
    watched.settle(put("README", "y", NOON), Outcome.UNKNOWN, "why");
    assertEquals("y", Files.readString(folder.resolve("unknown/README-2")));
  }

  @Test
  void ifItCannotBeMovedItIsWhereItWas() throws IOException {
    Path file = put("story.txt", "words", NOON);
    Files.writeString(folder.resolve("done"), "a file in the way");
    assertThrows(IOException.class, () -> watched.settle(file, Outcome.DONE, ""));
    assertEquals("words", Files.readString(file));
  }

  @Test
  void aFolderThatIsGoneIsSaid() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    WatchedFolder other = new WatchedFolder(gone, Duration.ZERO);
    Files.delete(gone);
    assertThrows(NoSuchFileException.class, () -> other.ready(NOON));
    Path file = folder.resolve("never.txt");
    assertThrows(IOException.class, () -> watched.settle(file, Outcome.DONE, ""));
    try (Stream<Path> left = Files.list(folder.resolve("done"))) {
      assertEquals(0, left.count(), "no empty file with its name");
    }
  }

  /** Files that come, grow and go at random: each is given out once, whole. */
  @Test
  void noFileIsLostOrTakenTwice() throws IOException {
    Random random = new Random(20_261_126);
    Set<String> put = new HashSet<>();
    Set<String> taken = new HashSet<>();
    Instant now = NOON;
    for (int round = 0; round < 300; round++) {
      now = now.plusSeconds(1);
      if (round < 280 && random.nextInt(3) > 0) {
        String words = "story " + round;
        String name = "s" + random.nextInt(5) + ".txt";
        boolean grows = Files.exists(folder.resolve(name));
        if (!grows) {
          put(name, words, now);
          put.add(words);
        } else {
          String known = Files.readString(folder.resolve(name));
          put.remove(known);
          put.add(known + "+");
          put(name, known + "+", now);
        }
      }
      for (Path file : watched.ready(now)) {
        String words = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(put.contains(words), words);
        assertTrue(taken.add(words), () -> "twice: " + words);
        watched.settle(file, Outcome.DONE, "");
      }
    }
    assertEquals(put, taken);
    try (Stream<Path> kept = Files.list(folder.resolve("done"))) {
      assertEquals(taken.size(), kept.count());
    }
  }
}
