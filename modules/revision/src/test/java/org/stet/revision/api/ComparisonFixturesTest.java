package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Takes of made-up stories: {@code NN-what.old}, {@code NN-what.new} and, in {@code .changes}, what
 * an editor is told, one change a line. Written with {@code -Dstet.fixtures=write}, and read before
 * they are committed.
 */
class ComparisonFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/comparisons");

  private static String read(String name, String part) throws IOException {
    return Files.readString(FOLDER.resolve(name + part), StandardCharsets.UTF_8);
  }

  /**
   * {@code [number, quote] 38 -> 40}, words that are gone or new with nothing on the other side.
   */
  private static String told(Revision revision) {
    StringBuilder told = new StringBuilder();
    for (Change change : revision.changes()) {
      String kinds = change.about().stream().map(Matter::id).collect(Collectors.joining(", "));
      String before = change.before().in(revision.before().text()).strip();
      String after = change.after().in(revision.after().text()).strip();
      told.append('[').append(kinds).append("] ");
      told.append(change.kind() == Change.Kind.MOVED ? "moved: " + after : before + " -> " + after);
      told.append('\n');
    }
    return told.toString();
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".old"))
          .map(name -> name.substring(0, name.length() - ".old".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void tellsAsAnEditorWould() throws IOException {
    List<String> names = names();
    assertTrue(names.size() >= 10, names::toString);
    for (String name : names) {
      String told = told(Revision.between(read(name, ".old"), read(name, ".new")));
      if ("write".equals(System.getProperty("stet.fixtures"))) {
        Files.writeString(FOLDER.resolve(name + ".changes"), told, StandardCharsets.UTF_8);
      }
      assertEquals(read(name, ".changes"), told, name);
    }
  }

  @Test
  void nothingIsToldOfEqualTexts() throws IOException {
    for (String name : names()) {
      String old = read(name, ".old");
      assertEquals("", told(Revision.between(old, old)), name);
    }
  }
}
