package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README and of the users' pages does what the page says: it works. */
class ReadmeTest {
  /** Runs all tests, this one among them. */
  private static final String ALL_TESTS = "./mvnw verify";

  @TempDir Path folder;

  /** The lines of all {@code sh} blocks of a page, without comments. */
  private static List<String> commands(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inBlock = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inBlock = line.equals("```sh");
      } else if (inBlock && !line.isBlank() && !line.startsWith("#")) {
        int comment = line.indexOf("  # ");
        commands.add(comment < 0 ? line : line.substring(0, comment).strip());
      }
    }
    return commands;
  }

  @TestFactory
  Stream<DynamicTest> everyCommandWorks() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Built.top().resolve("README.md")));
    Path commands = Built.top().resolve("docs/commands.md");
    if (Files.exists(commands)) {
      pages.add(commands);
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages) {
      for (String command : commands(page)) {
        if (!command.equals(ALL_TESTS)) {
          tests.add(
              DynamicTest.dynamicTest(page.getFileName() + ": " + command, () -> runs(command)));
        }
      }
    }
    assertTrue(tests.size() >= 5, "commands found: " + tests);
    return tests.stream();
  }

  private void runs(String command) throws IOException {
    // In a copy, so that what a command writes does not lie about in the checkout.
    for (String part : List.of("samples", "application")) {
      Path link = folder.resolve(part);
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, Built.top().resolve(part));
      }
    }
    Path stet = folder.resolve("stet");
    if (!Files.exists(stet)) {
      Files.createSymbolicLink(stet, Built.top().resolve("stet"));
    }
    Run.Ended ended =
        Run.of(Path.of("/bin/sh"), "-c", command)
            .in(folder)
            .env("DISPLAY", null)
            .env("STET_HOME", folder.resolve("home").toString())
            .ended()
            .with(0);
    assertTrue(!ended.out().isBlank() || command.contains(">") || command.contains("-o"), command);
  }

  @Test
  void startsWithTheTwoCommandsThatDoEverything() throws IOException {
    List<String> commands = commands(Built.top().resolve("README.md"));
    assertTrue(commands.get(0).startsWith("./stet check samples/"), commands.toString());
    assertTrue(commands.contains(ALL_TESTS), commands.toString());
  }

  @Test
  void isUnderTwoScreens() throws IOException {
    assertTrue(
        Files.readAllLines(Built.top().resolve("README.md")).size() <= 100, "README is too long");
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    String readme = Files.readString(Built.top().resolve("README.md"));
    List<String> broken =
        java.util.regex.Pattern.compile("\\]\\(([^)#:]+)\\)")
            .matcher(readme)
            .results()
            .map(match -> match.group(1))
            .filter(link -> !Files.exists(Built.top().resolve(link)))
            .toList();
    assertEquals(List.of(), broken);
  }
}
