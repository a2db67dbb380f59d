package org.stet.acceptance;

import org.stet.testkit.SharedData;

/** The path of a file of the shared data, for programs that are started. */
final class SharedFile {
  private SharedFile() {}

  static String path(String name) {
    return SharedData.require(name).toAbsolutePath().normalize().toString();
  }
}
