package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.session.api.FileName;
import org.stet.session.api.SafeFile;

/** Files that are written, and their names. */
class SafeFileTest {
  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Harbour bridge to close, council says', harbour-bridge-to-close-council-says.stet",
    "'Élan: «Ça va?»', elan-ca-va.stet",
    "İstanbul, istanbul.stet",
    "don’t stop, dont-stop.stet",
    "'...', article.stet",
    "'', article.stet",
    "../../etc/passwd, etc-passwd.stet",
    "東京 2026, 東京-2026.stet",
  })
  void filesAreNamedAfterTheHeadline(String title, String name) {
    assertEquals(name, FileName.of(title, "stet"));
  }

  @Test
  void namesOfFilesAreShort() {
    assertTrue(FileName.of("word ".repeat(100), "html").length() < 70);
  }

  @Test
  void writingLeavesTheFileAndNothingElse() throws IOException {
    Path file = folder.resolve("story.stet");
    SafeFile.write(file, bytes("one"));
    SafeFile.write(file, bytes("two"));
    assertEquals("two", Files.readString(file));
    assertEquals(List.of("story.stet"), names());
  }

  @Test
  void writingKeepsWhoMayReadAndGoesThroughLinks() throws IOException {
    Path file = folder.resolve("story.stet");
    SafeFile.write(file, bytes("one"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.stet"), file);
    SafeFile.write(link, bytes("two"));
    assertEquals("two", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void writingWhereThereIsNoFolderFailsAndLeavesNothing() throws IOException {
    assertThrows(
        IOException.class, () -> SafeFile.write(folder.resolve("no/story.stet"), bytes("one")));
    assertEquals(List.of(), names());
  }
}
