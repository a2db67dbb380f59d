package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import org.junit.jupiter.api.BeforeEach;
import org.netbeans.junit.NbModuleSuite;

/** Boots the platform with all modules and the sample plug-in; any SEVERE log fails. */
class PlatformBootTest {

  /** The desk under test has a home of its own, which starts empty. */
  @BeforeEach
  void emptyHome() throws IOException {
    Path home = Path.of(System.getenv("STET_HOME"));
    assertTrue(home.startsWith(Built.top()), home + " is no user's");
    if (Files.exists(home)) {
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @WindowTest
  void bootsWithItsWindow() {
    TestResult result = new TestResult();
    NbModuleSuite.createConfiguration(InPlatform.class)
        .addTest(InDesk.class)
        .gui(true)
        .clusters(".*")
        .enableModules(".*")
        .enableClasspathModules(false)
        .honorAutoloadEager(true)
        .failOnMessage(Level.SEVERE)
        .failOnException(Level.INFO)
        .suite()
        .run(result);
    List<TestFailure> failures = Collections.list(result.errors());
    failures.addAll(Collections.list(result.failures()));
    assertEquals("", failures.stream().map(TestFailure::trace).collect(Collectors.joining("\n\n")));
    assertEquals(5, result.runCount());
  }
}
