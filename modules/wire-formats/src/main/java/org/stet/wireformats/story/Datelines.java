package org.stet.wireformats.story;

import java.util.regex.Pattern;
import org.stet.text.api.Dateline;

/** What senders put into the element of the dateline. */
final class Datelines {
  private static final Pattern TIME =
      Pattern.compile("[\\d\\s:.,/+TZ-]*(?:GMT|UTC|CET|CEST|EST|EDT)?[\\d\\s:+-]*");

  private Datelines() {}

  /** {@code dateline} without the dash at its end. */
  static String bare(String dateline) {
    int end = dateline.length();
    while (end > 0 && " -–—_:".indexOf(dateline.charAt(end - 1)) >= 0) {
      end--;
    }
    return dateline.substring(0, end);
  }

  /** Whether {@code words}, given as a dateline, name no place but a date or a time. */
  static boolean isOnlyTime(String words) {
    String bare = bare(words);
    return TIME.matcher(bare).matches() || Dateline.isDay(bare);
  }
}
