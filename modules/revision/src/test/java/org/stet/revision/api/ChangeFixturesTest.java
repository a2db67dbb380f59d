package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole stories before and after a desk has been at them: each file has the old text, the new one,
 * and each change with what it is about. {@code -Dstet.fixtures.write=true} writes the last part
 * anew, to be read before it is kept.
 */
class ChangeFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/changes");
  private static final String MARK = "==== ";

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> saysWhatEachChangeIsAbout() throws IOException {
    List<Path> files = files();
    assertTrue(files.size() >= 10, files::toString);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  /** Applied to the old text, the edits make the new one, and read backwards the old one again. */
  @TestFactory
  Stream<DynamicTest> leadsFromTheOldTextToTheNewAndBack() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> apply(file)));
  }

  @Test
  void everyKindOfFactStandsInSomeStory() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Path file : files()) {
      for (Change change : revision(read(file)).changes()) {
        change.about().forEach(matter -> seen.add(matter.id()));
      }
    }
    for (Matter matter : Matter.values()) {
      assertTrue(!matter.isFact() || seen.contains(matter.id()), () -> matter + " of " + seen);
    }
  }

  private static void compare(Path file) throws IOException {
    String text = read(file);
    String given = MARK + "old\n" + part(text, "old") + MARK + "new\n" + part(text, "new");
    String made = given + MARK + "changes\n" + told(revision(text));
    if (Boolean.getBoolean("stet.fixtures.write")) {
      Files.writeString(file, made, StandardCharsets.UTF_8);
    }
    assertEquals(text, made);
  }

  private static void apply(Path file) throws IOException {
    String text = read(file);
    String old = part(text, "old");
    String now = part(text, "new");
    assertEquals(now, Revision.between(old, now).changeSet().applyTo(old));
    assertEquals(old, Revision.between(now, old).changeSet().applyTo(now));
  }

  private static Revision revision(String text) {
    return Revision.between(part(text, "old"), part(text, "new"));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static String part(String text, String name) {
    String head = MARK + name + "\n";
    int start = text.indexOf(head) + head.length();
    int end = text.indexOf("\n" + MARK, start);
    return text.substring(start, end < 0 ? text.length() : end + 1);
  }

  private static String told(Revision revision) {
    StringBuilder told = new StringBuilder();
    for (Change change : revision.changes()) {
      String about = change.about().stream().map(Matter::id).collect(Collectors.joining(" "));
      told.append(change.kind().name().toLowerCase(Locale.ROOT))
          .append(": ")
          .append(about)
          .append("\n  old [")
          .append(oneLine(change.before().in(revision.before().text())))
          .append("]\n  new [")
          .append(oneLine(change.after().in(revision.after().text())))
          .append("]\n");
    }
    return told.toString();
  }

  private static String oneLine(String words) {
    return words.replace("\n", "\\n").replace("\t", "\\t");
  }
}
