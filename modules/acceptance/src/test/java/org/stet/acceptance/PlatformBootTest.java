package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import org.netbeans.junit.NbModuleSuite;

/** Boots the platform with all modules and the sample plug-in; any SEVERE log fails. */
class PlatformBootTest {

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
