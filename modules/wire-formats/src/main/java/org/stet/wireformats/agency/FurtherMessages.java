package org.stet.wireformats.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stet.text.api.Role;

/** What follows the first message of a file: its trailer, and maybe other messages. */
public final class FurtherMessages {
  private FurtherMessages() {}

  /**
   * Takes the frames out of {@code after}, the lines below the first text, and makes the first line
   * of each further message a subhead.
   *
   * @param reader reads the text of each further message
   * @return whether there is one
   */
  public static boolean read(
      AgencyCopy copy, List<AgencyLine> after, Consumer<List<AgencyLine>> reader) {
    boolean begun = false;
    boolean more = false;
    List<AgencyLine> text = new ArrayList<>();
    for (AgencyLine line : after) {
      begun |= line.opensWith(AgencyLine.SOH);
      boolean opens = begun && line.opensWith(AgencyLine.STX);
      boolean inside = !text.isEmpty() && !endsText(line);
      if (opens || inside) {
        text.add(line);
        copy.role(line, opens ? Role.SUBHEAD : Role.PARAGRAPH);
        more = true;
      } else {
        flush(text, reader);
        copy.drop(line, "frame", "The header or trailer of a message");
      }
    }
    flush(text, reader);
    return more;
  }

  private static boolean endsText(AgencyLine line) {
    return line.opensWith(AgencyLine.ETX)
        || line.opensWith(AgencyLine.EOT)
        || line.opensWith(AgencyLine.SOH);
  }

  private static void flush(List<AgencyLine> text, Consumer<List<AgencyLine>> reader) {
    if (!text.isEmpty()) {
      reader.accept(List.copyOf(text));
      text.clear();
    }
  }
}
