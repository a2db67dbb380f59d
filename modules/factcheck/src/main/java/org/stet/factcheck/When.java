package org.stet.factcheck;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when something was, in the time of one place: {@code 26 Nov 2026, 14:02}. */
final class When {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private final ZoneId zone;

  When(ZoneId zone) {
    this.zone = zone;
  }

  /** In the time of this computer. */
  static When here() {
    return new When(ZoneId.systemDefault());
  }

  String of(Instant at) {
    return FORMAT.format(at.atZone(zone));
  }
}
