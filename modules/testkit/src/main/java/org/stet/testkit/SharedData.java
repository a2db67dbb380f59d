package org.stet.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real material that lies beside the repository and is not part of it. A test that needs it is
 * skipped, and says so, where it is absent.
 */
public final class SharedData {
  private SharedData() {}

  /** The file or folder {@code path} of the shared data; skips the calling test without it. */
  public static Path require(String path) {
    String root = System.getProperty("stet.shared.data", "../../../shared/data");
    Path file = Path.of(root).resolve(path).normalize();
    boolean there = Files.exists(file);
    if (!there) {
      System.out.println("shared data not there, test skipped: " + path);
    }
    Assumptions.assumeTrue(there, "shared data not there: " + path);
    return file;
  }
}
