package org.stet.export.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.stet.store.api.LegalMark;
import org.stet.text.api.Severity;

/**
 * That a story is held for legal reasons. Like {@link PublishGate} it stops nothing. The reason is
 * not told: open points go into files, and from there out of the house.
 */
public final class LegalGate {
  /** The gate's kind of point. */
  public static final String HELD = "legal-hold";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private LegalGate() {}

  /**
   * The hold that stands, as an open point.
   *
   * @param marks what the store has of the story, oldest first
   */
  public static List<OpenPoint> openPoints(List<LegalMark> marks) {
    return LegalMark.standing(marks).stream().map(LegalGate::point).toList();
  }

  private static OpenPoint point(LegalMark hold) {
    String message =
        "the story is held for legal reasons by " + hold.who() + " since " + minute(hold.at());
    return new OpenPoint(HELD, Severity.ERROR, null, message);
  }

  private static String minute(Instant at) {
    return MINUTE.format(at.atZone(ZoneOffset.UTC));
  }
}
