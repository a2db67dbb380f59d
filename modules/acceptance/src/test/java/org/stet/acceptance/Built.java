package org.stet.acceptance;

import java.nio.file.Path;

/** Where the built application and its parts lie. */
final class Built {
  private Built() {}

  /** The checkout. */
  static Path top() {
    return Path.of(System.getProperty("stet.home")).normalize();
  }

  /** The application that was built: what a user would unpack. */
  static Path application() {
    return top().resolve("application/target/stet");
  }

  /** The launcher inside the application. */
  static Path launcher() {
    return application().resolve("bin/stet");
  }

  /** The cluster with the sample plug-in, as its module was packed. */
  static Path pluginCluster() {
    return top().resolve("modules/sample-plugin/target/nbm/clusters/stet");
  }
}
