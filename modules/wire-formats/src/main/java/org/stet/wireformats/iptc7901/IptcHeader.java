package org.stet.wireformats.iptc7901;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wireformats.agency.AgencyLine;

/**
 * The header line of a message in IPTC 7901: {@code eca0124 3 i 93 dpa 1888}.
 *
 * @param index the line it stands on
 * @param provider the letters before the message number
 * @param number the message number, as it is written
 * @param category one to four letters, or empty
 * @param words as declared, or empty
 * @param more what follows: routing, agency, its own number
 */
record IptcHeader(
    int index,
    String provider,
    String number,
    String priority,
    String category,
    String words,
    String more) {
  private static final int REACH = 4;
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\p{Cntrl}]{0,20}([A-Za-z]{2,8})[- ]?(\\d{2,6})\\s{1,3}([1-9])\\s{1,3}([A-Za-z]{1,4})"
              + "(?:\\s{1,3}(\\d{1,5}))?(?:\\s{1,6}(\\S.{0,120}?))?\\s{0,9}");

  /** The header among the first of {@code lines}, if there is one. */
  static Optional<IptcHeader> of(List<AgencyLine> lines) {
    for (int i = 0; i < lines.size() && i < REACH; i++) {
      Matcher matcher = LINE.matcher(lines.get(i).text());
      if (matcher.matches()) {
        return Optional.of(
            new IptcHeader(
                i,
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4),
                matcher.group(5) == null ? "" : matcher.group(5),
                matcher.group(6) == null ? "" : matcher.group(6)));
      }
    }
    return Optional.empty();
  }

  /** How sure the first lines are those of such a message, from 0 to 100. */
  static int confidence(List<AgencyLine> lines) {
    Optional<IptcHeader> header = of(lines);
    if (header.isEmpty()) {
      return 0;
    }
    boolean framed = lines.get(header.get().index()).opensWith(AgencyLine.SOH);
    boolean text = false;
    for (int i = header.get().index(); i < lines.size() && i < 12; i++) {
      text |= lines.get(i).opensWith(AgencyLine.STX);
    }
    return framed ? 95 : text ? 85 : 0;
  }
}
