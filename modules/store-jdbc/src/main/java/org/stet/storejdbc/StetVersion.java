package org.stet.storejdbc;

/** The version of the product, as it stands in what others will read later. */
final class StetVersion {
  static final String CURRENT = "0.1.0-SNAPSHOT";

  private StetVersion() {}
}
