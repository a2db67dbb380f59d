package org.stet.cli;

import org.openide.util.Lookup;
import org.stet.facts.spi.CastReader;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;

/** What has to be installed for a command to work. */
final class Installed {
  private Installed() {}

  static QuoteReader quoteReader() throws Failure {
    QuoteReader reader = Lookup.getDefault().lookup(QuoteReader.class);
    if (reader == null) {
      throw new Failure("not-installed", "no reader of quotes is installed", null);
    }
    return reader;
  }

  static CastReader castReader() throws Failure {
    CastReader reader = Lookup.getDefault().lookup(CastReader.class);
    if (reader == null) {
      throw new Failure("not-installed", "no reader of the cast of stories is installed", null);
    }
    return reader;
  }

  static ClaimReader claimReader() throws Failure {
    ClaimReader reader = Lookup.getDefault().lookup(ClaimReader.class);
    if (reader == null) {
      throw new Failure("not-installed", "no reader of claims is installed", null);
    }
    return reader;
  }
}
