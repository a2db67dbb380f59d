package org.stet.wireformats.agency;

import java.util.List;

/**
 * Where head, text and trailer of a framed message stand: between SOH, STX, ETX and EOT, as far as
 * they are there.
 *
 * @param start the line that STX opens, or the number of lines if there is none
 * @param end the line that ETX or EOT opens, or the number of lines
 */
public record Sections(int start, int end) {

  /** The sections of the first message in {@code lines}. */
  public static Sections of(List<AgencyLine> lines) {
    int start = first(lines, 0, AgencyLine.STX, AgencyLine.STX);
    int end = first(lines, start == lines.size() ? 0 : start, AgencyLine.ETX, AgencyLine.EOT);
    return new Sections(start, end);
  }

  private static int first(List<AgencyLine> lines, int from, char code, char other) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).opensWith(code) || lines.get(i).opensWith(other)) {
        return i;
      }
    }
    return lines.size();
  }
}
