package org.stet.cli;

import org.stet.wire.api.Limits;
import org.stet.wire.api.WireReader;

/** The option that says how far reading goes. */
final class ReadingLimits {
  static final Option OPTION =
      Option.word(
          "--limits",
          "NAME=N,...",
          "Read further, or less far, than usual: size=100 and unpacked=256 (MB), time=60 (seconds),"
              + " nested=5, depth=400, parts=5000, elements=500000, pages=300.");

  private ReadingLimits() {}

  /** A reader of all formats, within what {@code given} says. */
  static WireReader reader(Given given) {
    WireReader reader = WireReader.standard();
    return reader.within(changed(reader.limits(), given));
  }

  private static Limits changed(Limits limits, Given given) {
    String words = given.word(OPTION);
    try {
      return words == null ? limits : limits.with(words);
    } catch (IllegalArgumentException e) {
      throw new Misuse("--limits: " + e.getMessage());
    }
  }
}
