package org.stet.storejdbc;

/** Which Stet this is, as its module says. */
final class StetVersion {
  private StetVersion() {}

  static String current() {
    String version = StetVersion.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
