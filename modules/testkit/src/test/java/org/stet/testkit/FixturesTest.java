package org.stet.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class FixturesTest {
  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void casesStandInOrderWithTheirHalves() throws IOException {
    write("02-second.in", "b");
    write("02-second.out", "B");
    write("01-fi.rst.in", "\u00e4\r\n");
    write("01-fi.rst.out", "");
    List<Fixtures.Case> cases = Fixtures.in(folder);
    assertEquals(
        List.of("01-fi.rst", "02-second"), cases.stream().map(Fixtures.Case::name).toList());
    assertEquals("\u00e4\r\n", cases.get(0).text("in"), "in UTF-8, line ends as they are");
    assertEquals("", cases.get(0).text("out"));
    assertEquals(Optional.of("B"), cases.get(1).optional("out"));
    assertEquals(Optional.empty(), cases.get(1).optional("edits"));
    assertEquals(folder.getFileName() + "/02-second", cases.get(1).toString());
  }

  @Test
  void aMissingHalfFails() throws IOException {
    write("01-half.out", "B");
    Fixtures.Case half = Fixtures.in(folder).get(0);
    AssertionError e = assertThrows(AssertionError.class, () -> half.text("in"));
    assertEquals("missing: " + folder.resolve("01-half.in"), e.getMessage());
  }

  @Test
  void anEmptyFolderFails() {
    AssertionError e = assertThrows(AssertionError.class, () -> Fixtures.in(folder));
    assertEquals("no fixtures in " + folder, e.getMessage());
  }

  @Test
  void aFolderThatIsNotThereFails() {
    assertThrows(UncheckedIOException.class, () -> Fixtures.in(folder.resolve("none")));
  }

  @Test
  void aFileThatIsNoFixtureFails() throws IOException {
    write("README", "?");
    AssertionError e = assertThrows(AssertionError.class, () -> Fixtures.in(folder));
    assertEquals("no fixture: README in " + folder, e.getMessage());
  }

  @Test
  void whatIsNotThereIsSkippedAndNamed() {
    TestAbortedException e =
        assertThrows(TestAbortedException.class, () -> SharedData.require("no/such/file.txt"));
    assertTrue(String.valueOf(e.getMessage()).contains("no/such/file.txt"));
  }
}
