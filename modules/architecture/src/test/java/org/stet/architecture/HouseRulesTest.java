package org.stet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house that can be read off the files. */
class HouseRulesTest {
  /** Past this a file is looked at hard; a longer one needs a reason, given here. */
  private static final int HARD_LOOK = 320;

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
      if (lines > HARD_LOOK) {
        tooLong.add(file.getFileName() + ": " + lines);
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

  @Test
  void coreIsTestedAtLeastLineForLine() throws IOException {
    long main = 0;
    long test = 0;
    for (Path file : sources("/src/main/java/")) {
      main += lines(file);
    }
    for (Path file : sources("/src/test/java/")) {
      test += lines(file);
    }
    System.out.println("Java lines, main: " + main + ", test: " + test);
    assertTrue(test >= main, "main " + main + ", test " + test);
  }
}
