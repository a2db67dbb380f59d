package org.stet.cli;

/** The version of the product. */
final class Version {
  static final String CURRENT = "0.1.0-SNAPSHOT";

  private Version() {}
}
