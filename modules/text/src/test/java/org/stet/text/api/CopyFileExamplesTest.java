package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code docs/copy-file.md}. */
class CopyFileExamplesTest {
  private static final String FENCE = "````";
  private static final Path PAGE =
      Path.of(System.getProperty("stet.home", "../..")).resolve("docs/copy-file.md");

  /** A fenced block of the page; {@code line} is that of its opening fence, counted from 1. */
  private record Fenced(String kind, String text, int line) {}

  private static List<Fenced> fenced() throws IOException {
    List<Fenced> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(PAGE);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int opening = i;
        List<String> inside = new ArrayList<>();
        for (i++; !lines.get(i).equals(FENCE); i++) {
          inside.add(lines.get(i));
        }
        String kind = lines.get(opening).substring(FENCE.length());
        all.add(new Fenced(kind, String.join("\n", inside), opening + 1));
      }
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<Fenced> all = fenced();
    for (int i = 0; i < all.size(); i += 2) {
      Fenced given = all.get(i);
      Fenced expected = all.get(i + 1);
      String name = given.kind() + " in line " + given.line();
      tests.add(
          dynamicTest(
              name,
              () -> {
                String kinds = given.kind() + " " + expected.kind();
                switch (kinds) {
                  case "copy parts" -> assertEquals(expected.text(), parts(given.text()));
                  case "plain copy" -> assertQuoted(given.text(), expected.text());
                  default -> throw new AssertionError("no example: " + kinds);
                }
              }));
    }
    return tests.stream();
  }

  @Test
  void thePageHasExamplesOfEveryRole() throws IOException {
    String parts = String.join("\n", fenced().stream().map(Fenced::text).toList());
    for (Role role : Role.values()) {
      boolean shown = parts.contains("\n" + role.id() + ": ") || parts.contains(role.id() + ": ");
      assertTrue(shown || role == Role.STANDFIRST || role == Role.DATELINE, role::id);
    }
    String page = Files.readString(PAGE);
    for (FieldName name : FieldName.values()) {
      assertTrue(page.contains("`" + name.label() + "`"), name::label);
    }
  }

  private static void assertQuoted(String plain, String copy) {
    assertEquals(copy, CopyFile.quoting(plain, "quote", "Literal").applyTo(plain));
    List<String> words = plain.lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    Article article = Article.of(copy);
    assertEquals(words, article.blocks().stream().map(article::plain).toList());
  }

  /** The parts of {@code copy} as the page writes them. */
  private static String parts(String copy) {
    Article article = Article.of(copy);
    List<String> parts = new ArrayList<>();
    for (Field field : article.fields()) {
      if (field.name().role().isEmpty()) {
        String words = Inline.plain(field.words().in(copy), field.words().start()).words();
        parts.add(("field " + field.name().label() + ": " + words).stripTrailing());
      }
    }
    int blocksInHeader = 0;
    for (Block block : article.blocks()) {
      String credit = article.credit(block).map(by -> " (" + by + ")").orElse("");
      String words = article.plain(block).replace("\n", "\n  ");
      String part = (block.role().id() + credit + ": " + words).stripTrailing();
      if (block.role().isHeader()) {
        parts.add(blocksInHeader++, part);
      } else {
        parts.add(part);
      }
    }
    return String.join("\n", parts);
  }
}
