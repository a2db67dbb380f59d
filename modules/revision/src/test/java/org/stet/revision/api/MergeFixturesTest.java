package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Takes of stories merged into edited copies: each file has the old take, the new one and our copy,
 * then what was merged and the merged copy. {@code -Dstet.fixtures.write=true} writes the last two
 * anew, to be read before they are kept.
 */
class MergeFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/merges");
  private static final String MARK = "==== ";

  @TestFactory
  Stream<DynamicTest> mergesAsAnEditorWould() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.sorted().toList();
    }
    assertTrue(files.size() >= 6, files::toString);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  private static void compare(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String old = part(text, "old");
    String newer = part(text, "new");
    String ours = part(text, "ours");
    Merge merge = Merge.of(old, newer, ours);
    String given = MARK + "old\n" + old + MARK + "new\n" + newer + MARK + "ours\n" + ours;
    String made = given + MARK + "changes\n" + told(merge) + MARK + "merged\n" + merged(merge);
    if (Boolean.getBoolean("stet.fixtures.write")) {
      Files.writeString(file, made, StandardCharsets.UTF_8);
    }
    assertEquals(text, made);
  }

  private static String part(String text, String name) {
    String head = MARK + name + "\n";
    int start = text.indexOf(head) + head.length();
    int end = text.indexOf("\n" + MARK, start);
    return text.substring(start, end < 0 ? text.length() : end + 1);
  }

  private static String told(Merge merge) {
    StringBuilder told = new StringBuilder();
    for (MergedChange change : merge.changes()) {
      told.append(change.outcome().id())
          .append(' ')
          .append(change.reason().id())
          .append("\n  old  ")
          .append(oneLine(merge.baseWords(change)))
          .append("\n  new  ")
          .append(oneLine(merge.words(change, Side.THEIRS)))
          .append("\n  ours ")
          .append(oneLine(merge.words(change, Side.OURS)))
          .append('\n');
    }
    return told.toString();
  }

  private static String oneLine(String words) {
    return "[" + words.replace("\n", "\\n").replace("\t", "\\t") + "]";
  }

  private static String merged(Merge merge) {
    return merge
        .text(
            change ->
                "<" + merge.words(change, Side.OURS) + "|" + merge.words(change, Side.THEIRS) + ">")
        .text();
  }
}
