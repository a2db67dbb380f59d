package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.Version;

/** A damaged store is either refused, named, or complete: never opened with saves missing. */
@Timeout(120)
class DamageTest {
  private static final int SAVES = 30;

  @TempDir Path folder;
  private Path file;
  private final H2Stores stores = new H2Stores();

  @BeforeEach
  void fill() throws IOException {
    file = folder.toRealPath().resolve("stet.mv.db");
    try (DeskStore store = stores.open(folder, "a test")) {
      saveSome(store, "first");
    }
  }

  private static void saveSome(DeskStore store, String word) throws StoreFailure {
    Version head = store.takeIn(Stories.ferry()).head();
    head = store.version(store.article(head.article()).orElseThrow().head()).orElseThrow();
    for (int i = 0; i < SAVES; i++) {
      String text = Stories.FERRY + word + i + " " + "and so on ".repeat(300);
      head = store.save(new Draft(head.article(), head.id(), text, "t", "r", "Maja")).version();
    }
  }

  private StoreFailure refused() {
    StoreFailure failure = assertThrows(StoreFailure.class, () -> stores.open(folder, "a test"));
    assertTrue(failure.inWords().startsWith(failure.place().toString()), "" + failure);
    return failure;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99})
  void aFileCutShortIsRefusedOrWhole(double part) throws Exception {
    byte[] whole = Files.readAllBytes(file);
    byte[] half = Arrays.copyOf(whole, (int) (whole.length * part));
    Files.write(file, half);
    try (DeskStore store = stores.open(folder, "a test")) {
      assertEquals(SAVES + 2, store.versions(1).size(), "opened, so all of it must be there");
    } catch (StoreFailure e) {
      assertEquals(Problem.DAMAGED, e.problem(), e.inWords());
      assertEquals(file, e.place());
      Path copy = folder.resolve("stet.mv.db.cut-short");
      assertArrayEquals(half, Files.readAllBytes(copy), "what was left is kept");
    }
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    Files.write(file, new byte[0]);
    assertEquals(Problem.DAMAGED, refused().problem());
  }

  @Test
  void aFileThatIsGoneIsRefusedAndNotBegunAnew() throws Exception {
    Files.delete(file);
    StoreFailure failure = refused();
    assertEquals(Problem.DAMAGED, failure.problem());
    assertTrue(Files.notExists(file));
    Files.delete(folder.resolve("store.saves"));
    stores.open(folder, "a test").close();
  }

  @Test
  void anOlderCopyIsRefusedUntilSomebodySaysItIsMeant() throws Exception {
    Path old = folder.resolve("old");
    Files.copy(file, old);
    try (DeskStore store = stores.open(folder, "a test")) {
      saveSome(store, "second");
    }
    Files.move(old, file, StandardCopyOption.REPLACE_EXISTING);
    byte[] before = Files.readAllBytes(file);
    StoreFailure failure = refused();
    assertArrayEquals(before, Files.readAllBytes(file), "what is refused is not written to");
    assertEquals(Problem.DAMAGED, failure.problem());
    assertTrue(failure.inWords().contains("31 of 62 saves"), failure.inWords());
    assertTrue(failure.inWords().contains("delete store.saves"), failure.inWords());

    Files.delete(folder.resolve("store.saves"));
    try (DeskStore store = stores.open(folder, "a test")) {
      assertEquals(SAVES + 2, store.versions(1).size());
    }
  }

  @Test
  void somethingElseUnderTheNameIsRefusedAndLeftAsItIs() throws Exception {
    byte[] letter =
        "Dear editor, this is no database. ".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
    Files.write(file, letter);
    StoreFailure failure = refused();
    assertEquals(Problem.DAMAGED, failure.problem());
    assertArrayEquals(letter, Files.readAllBytes(file));
  }

  /** What is not found at the start is found when it is read; what is read is what was written. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void damageInTheMiddleNeverGivesOtherWords(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < 20; i++) {
      byte[] noise = new byte[200];
      random.nextBytes(noise);
      int at = random.nextInt(bytes.length - noise.length);
      System.arraycopy(noise, 0, bytes, at, noise.length);
    }
    Files.write(file, bytes);
    try (DeskStore store = stores.open(folder, "a test")) {
      for (Version version : store.versions(1)) {
        assertEquals(version.sha256(), Hash.of(version.text()));
      }
    } catch (StoreFailure e) {
      assertTrue(e.inWords().startsWith(folder.toRealPath().toString()), e.inWords());
      assertTrue(e.problem() == Problem.DAMAGED || e.problem() == Problem.BROKEN, "" + e);
    } catch (RuntimeException e) {
      fail("a defect instead of a failure", e);
    }
    assertTrue(Files.notExists(folder.resolve("stet.trace.db")));
  }
}
