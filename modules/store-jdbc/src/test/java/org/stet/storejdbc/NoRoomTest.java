package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.Version;

/** Folders that cannot be written to, and disks that are full. */
@Timeout(120)
class NoRoomTest {
  @TempDir Path folder;
  private final H2Stores stores = new H2Stores();

  /** A limit on the length of files stands for the full disk: the write fails the same way. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whenTheDiskIsFullTheSaveFailsAndWhatWasSavedIsThere() throws Exception {
    List<String> lines = new ArrayList<>();
    try (ChildProcess child =
        ChildProcess.startWithShortFiles(1_200, SavingProcess.class, folder.toString())) {
      lines.addAll(child.rest());
    }
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("failed DISK_FULL")),
        String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
    List<String> saved =
        lines.stream().filter(line -> line.matches("[0-9]+ [0-9a-f]{64}")).toList();
    assertTrue(saved.size() > 3, "saved: " + saved.size());
    try (DeskStore store = stores.open(folder, "a test")) {
      for (String line : saved) {
        String[] parts = line.split(" ", -1);
        Version version = store.version(Long.parseLong(parts[0])).orElseThrow();
        assertEquals(parts[1], version.sha256());
        assertEquals(parts[1], Hash.of(version.text()));
      }
      store.takeIn(Stories.arrival("harbour.txt", Stories.HARBOUR));
    }
  }

  @Test
  void aFolderWhereAFileIsInTheWayIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    for (Path wrong : List.of(file, file.resolve("store"))) {
      StoreFailure failure = assertThrows(StoreFailure.class, () -> stores.open(wrong, "a test"));
      assertEquals(Problem.NOT_WRITABLE, failure.problem(), "" + failure);
      assertTrue(failure.inWords().contains("--store-dir"), failure.inWords());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatMayOnlyBeReadIsRefused() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(closed), "this user may write everywhere");
    for (Path wrong : List.of(closed, closed.resolve("store"))) {
      StoreFailure failure = assertThrows(StoreFailure.class, () -> stores.open(wrong, "a test"));
      assertEquals(Problem.NOT_WRITABLE, failure.problem(), "" + failure);
    }
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileSystemThatMayOnlyBeReadIsRefused() {
    Path system = Path.of("/sys/stet-store");
    assumeTrue(Files.isDirectory(Path.of("/sys")) && !Files.isWritable(Path.of("/sys")));
    StoreFailure failure = assertThrows(StoreFailure.class, () -> stores.open(system, "a test"));
    assertEquals(Problem.NOT_WRITABLE, failure.problem(), "" + failure);
  }

  @Test
  void aFolderWhoseNameTheDatabaseWouldReadAsASettingIsRefused() throws Exception {
    Path odd = folder.resolve("a;INIT=DROP ALL OBJECTS");
    StoreFailure failure = assertThrows(StoreFailure.class, () -> stores.open(odd, "a test"));
    assertEquals(Problem.BAD_NAME, failure.problem());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~home", "a b", "ärger", "über%20", "日本", "q?x=1", "a#b", "mem:x", "$HOME"})
  void anyOtherNameWillDo(String name) throws Exception {
    Path odd = folder.resolve(name);
    try (DeskStore store = stores.open(odd, "a test")) {
      store.takeIn(Stories.ferry());
    }
    assertTrue(Files.exists(odd.resolve("stet.mv.db")), name);
  }

  static Stream<Arguments> causes() {
    return Stream.of(
        Arguments.of(
            new FileSystemException("f", null, "No space left on device"), Problem.DISK_FULL),
        Arguments.of(new IOException("Disk quota exceeded"), Problem.DISK_FULL),
        Arguments.of(
            new SQLException("x", new IOException("There is not enough space")), Problem.DISK_FULL),
        Arguments.of(new AccessDeniedException("f"), Problem.NOT_WRITABLE),
        Arguments.of(new IOException(new ReadOnlyFileSystemException()), Problem.NOT_WRITABLE),
        Arguments.of(
            new FileSystemException("f", null, "Read-only file system"), Problem.NOT_WRITABLE),
        Arguments.of(new IOException("Input/output error"), Problem.BROKEN),
        Arguments.of(new SQLException("torn", "90030", 90030), Problem.DAMAGED),
        Arguments.of(new SQLException("old", "90048", 90048), Problem.OTHER_VERSION));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void whatWentWrongBelowIsSaidInTermsOfTheStore(Exception cause, Problem problem) {
    StoreFailure failure = Failures.of(cause, folder);
    assertEquals(problem, failure.problem());
    assertEquals(cause, failure.getCause());
    assertTrue(failure.inWords().startsWith(folder + ": "), failure.inWords());
  }
}
