package org.stet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house that can be read off the files. */
class HouseRulesTest {
  /** Past this a file is looked at hard; a longer one needs a reason, given here. */
  private static final int HARD_LOOK = 250;

  /** Files that were looked at hard and stay, and why. */
  private static final Map<String, String> LOOKED_AT =
      Map.of(
          "ArticleSession.java", "the whole state of one open article, which changes together",
          "ArticleSupport.java", "overrides of one class of the platform");

  /** What decides what the desk says; the command line and windows only show it. */
  private static final List<String> CORE =
      List.of(
          "text",
          "facts",
          "wire",
          "wire-formats",
          "clean",
          "clean-rules",
          "check",
          "check-quotes",
          "check-claims",
          "revision",
          "verify",
          "arrival",
          "intake",
          "export",
          "export-formats");

  private static List<Path> sources(String part) throws IOException {
    try (Stream<Path> files = Files.walk(ModuleMap.top().resolve("modules"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains(part))
          .filter(file -> !file.toString().contains("/target/"))
          .toList();
    }
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.count();
    }
  }

  @Test
  void filesStaySmall() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources("/src/main/")) {
      long lines = lines(file);
      String name = String.valueOf(file.getFileName());
      if (lines > HARD_LOOK && !LOOKED_AT.containsKey(name)) {
        tooLong.add(name + ": " + lines);
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingInItIsNull() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path file : sources("/src/main/java/")) {
      Path info = file.resolveSibling("package-info.java");
      if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked")) {
        missing.add(ModuleMap.top().relativize(file).toString());
      }
    }
    assertEquals(List.of(), missing);
  }

  /** A registration written by hand is forgotten when the class moves. */
  @Test
  void servicesAreRegisteredByAnnotationOnly() throws IOException {
    try (Stream<Path> files = Files.walk(ModuleMap.top().resolve("modules"))) {
      assertEquals(
          List.of(),
          files.filter(file -> file.endsWith("src/main/resources/META-INF/services")).toList());
    }
  }

  /**
   * Tests, with the fixtures that say what has to come out, are at least as long as what they test,
   * with the word lists it reads.
   */
  @Test
  void coreIsTestedAtLeastLineForLine() throws IOException {
    long main = 0;
    long test = 0;
    long javaMain = 0;
    long javaTest = 0;
    for (String module : CORE) {
      Path sources = ModuleMap.top().resolve("modules").resolve(module).resolve("src");
      main += linesBelow(sources.resolve("main"), "");
      test += linesBelow(sources.resolve("test"), "");
      javaMain += linesBelow(sources.resolve("main"), ".java");
      javaTest += linesBelow(sources.resolve("test"), ".java");
    }
    // What tests the core through the built program.
    Path acceptance = ModuleMap.top().resolve("modules/acceptance/src/test");
    test += linesBelow(acceptance, "");
    javaTest += linesBelow(acceptance, ".java");
    String counted =
        "core lines, main: "
            + main
            + " (Java "
            + javaMain
            + "), test: "
            + test
            + " (Java "
            + javaTest
            + ")";
    System.out.println(counted);
    assertTrue(test >= main, counted);
  }

  private static long linesBelow(Path folder, String ending) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    long lines = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(ending)) {
          // Fixtures are in all character sets: line ends are counted in the bytes.
          for (byte b : Files.readAllBytes(file)) {
            lines += b == '\n' ? 1 : 0;
          }
        }
      }
    }
    return lines;
  }
}
