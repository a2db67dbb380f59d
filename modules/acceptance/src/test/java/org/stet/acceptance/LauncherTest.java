package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./stet} with a command, in all the places it may be called from. */
class LauncherTest {
  private static final Path STET = Built.top().resolve("stet");
  private static final String STORY =
      "Ferry fares to rise\n\n\"We had no choice,\" said Ada Quill, the harbour master. Fares go up by"
          + " 12 percent in May.\n";

  @TempDir Path folder;

  @BeforeEach
  void story() throws IOException {
    Files.writeString(folder.resolve("story.txt"), STORY);
  }

  private static JsonObject json(Run.Ended ended) {
    ended.with(0);
    assertEquals("", ended.err());
    assertEquals(1, ended.out().lines().count(), ended.out());
    return JsonParser.parseString(ended.out()).getAsJsonObject();
  }

  @Test
  void printsTheResultAndNothingElse() {
    JsonObject read = json(Run.of(STET, "read", "--json", "story.txt").in(folder).ended());
    assertEquals("story.txt", read.get("path").getAsString());
    assertEquals("Ferry fares to rise", read.get("headline").getAsString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space.txt",
        "$HOME.txt",
        "$(touch pwned).txt",
        "`touch pwned`.txt",
        "it's \"quoted\".txt",
        "semi;colon & more | pipe.txt",
        "back\\slash.txt",
        "star*[x]?.txt",
        "-dash.txt",
        "line\nbreak.txt"
      })
  void takesEveryFileNameAsItIs(String name) throws IOException {
    Files.writeString(folder.resolve(name), STORY);
    JsonObject read =
        json(Run.of(STET, "read", "--json", "--", name).in(folder).env("LC_ALL", "C").ended());
    assertEquals(name, read.get("path").getAsString());
    assertFalse(Files.exists(folder.resolve("pwned")), "an argument was run as a command");
  }

  /** In a shell, since what Java can call depends on the locale the tests run in. */
  @Test
  void takesNamesInAnyScriptWhateverTheLocale() {
    String script =
        "name=$(printf 'Gr\\303\\266\\303\\237e \\350\\250\\230\\344\\272\\213.txt'); "
            + "cp story.txt \"$name\"; exec \"$0\" read --json \"$name\"";
    for (String locale : new String[] {"C", "C.UTF-8", ""}) {
      JsonObject read =
          json(
              Run.of(Path.of("/bin/sh"), "-c", script, STET.toString())
                  .in(folder)
                  .env("LC_ALL", locale)
                  .ended());
      assertEquals("Gr\u00f6\u00dfe \u8a18\u4e8b.txt", read.get("path").getAsString());
    }
  }

  @Test
  void worksThroughSymbolicLinksFromAnyFolder() throws IOException {
    Path absolute = Files.createSymbolicLink(folder.resolve("one"), STET);
    Path relative = Files.createSymbolicLink(folder.resolve("two"), folder.relativize(absolute));
    json(Run.of(absolute, "read", "--json", "story.txt").in(folder).ended());
    json(Run.of(relative, "read", "--json", "story.txt").in(folder).ended());
    json(Run.of(Path.of("./two"), "read", "--json", "story.txt").in(folder).ended());
  }

  @Test
  void readsStandardInput() {
    JsonObject read = json(Run.of(STET, "read", "--json", "-").in(folder).input(STORY).ended());
    assertEquals("Ferry fares to rise", read.get("headline").getAsString());
  }

  /** A pipe is no file: it can neither be measured nor wound back. */
  @Test
  void readsWhatAnotherProgramSays() {
    String piped = "cat story.txt | \"$0\" ";
    for (String command : new String[] {"read --json", "read --json -", "read --json /dev/fd/0"}) {
      Path shell = Path.of("/bin/sh");
      JsonObject read =
          json(Run.of(shell, "-c", piped + command, STET.toString()).in(folder).ended());
      assertEquals("Ferry fares to rise", read.get("headline").getAsString(), command);
    }
    Run.of(Path.of("/bin/sh"), "-c", piped + "check", STET.toString()).in(folder).ended().with(0);
  }

  /** {@code script} gives a program a terminal of its own. */
  @Test
  void wrapsToTheWidthOfTheTerminal() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no terminal to be had here");
    String inner = "stty cols 50; exec '" + STET + "' check story.txt";
    String command = "exec script -qec \"$1\" /dev/null";
    Run.Ended ended =
        Run.of(Path.of("/bin/sh"), "-c", command, "sh", inner)
            .in(folder)
            .env("COLUMNS", null)
            .env("NO_COLOR", "1")
            .ended()
            .with(0);
    int widest =
        ended.out().lines().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
    assertTrue(widest > 30 && widest <= 50, widest + " columns:\n" + ended.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":4242", "nowhere.invalid:0"})
  void needsNoDisplay(String display) {
    json(Run.of(STET, "quotes", "--json", "story.txt").in(folder).env("DISPLAY", display).ended());
  }

  @Test
  void needsNoHomeThatCanBeWrittenTo() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    json(
        Run.of(STET, "quotes", "--json", "story.txt")
            .in(folder)
            .env("HOME", home.toString())
            .env("XDG_CACHE_HOME", home.toString())
            .ended());
    try (Stream<Path> left = Files.list(home)) {
      assertEquals(List.of(), left.toList());
    }
    json(
        Run.of(STET, "quotes", "--json", "story.txt")
            .in(folder)
            .env("HOME", "/nonexistent")
            .ended());
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    Run.Ended ended = Run.of(STET, "check", "missing.txt", "story.txt").in(folder).ended();
    ended.with(3);
    assertTrue(ended.err().contains("missing.txt"), ended.err());
    assertTrue(ended.out().contains("We had no choice"), ended.out());
    Run.of(STET, "chekc", "story.txt").in(folder).ended().with(2);
  }

  @Test
  void ignoresClassDataThatDoNotFit() throws IOException {
    Path copy = folder.resolve("copy of Stet");
    copyTree(Built.application(), copy);
    List<Path> archives;
    try (Stream<Path> files = Files.list(copy.resolve("stet"))) {
      archives = files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
    // Moved, the archive is stale; cut short or garbled, it is broken.
    json(Run.of(copy.resolve("bin/stet"), "read", "--json", "story.txt").in(folder).ended());
    for (Path archive : archives) {
      Files.writeString(archive, "no class data", StandardCharsets.UTF_8);
    }
    json(Run.of(copy.resolve("bin/stet"), "read", "--json", "story.txt").in(folder).ended());
  }

  @Test
  void saysSoWhenJavaIsTooOldOrMissing() throws IOException {
    Path old = folder.resolve("old jdk");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Files.writeString(old.resolve("bin/java"), "#!/bin/sh\necho ran\n");
    assertTrue(old.resolve("bin/java").toFile().setExecutable(true));
    Run.Ended ended =
        Run.of(Built.launcher(), "read", "story.txt")
            .in(folder)
            .env("JAVA_HOME", old.toString())
            .ended()
            .with(2);
    assertTrue(ended.err().contains("11.0.2") && ended.err().contains("17"), ended.err());
    assertEquals("", ended.out());
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
