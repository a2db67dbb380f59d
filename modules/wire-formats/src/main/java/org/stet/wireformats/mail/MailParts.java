package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in a message: its parts that hold something, in order, and the header lines of it
 * and of the messages inside it.
 *
 * @param parts the parts
 * @param heads the header lines people see, one map for each message; the first is of the outer one
 * @param report whether a mail server wrote it, about another message (RFC 6522)
 * @param broken what was wrong with its form, in an editor's words; empty if nothing
 */
record MailParts(
    List<MailPart> parts, List<Map<Line, String>> heads, boolean report, List<String> broken) {

  /** The header lines that people see. */
  enum Line {
    SUBJECT("Subject"),
    FROM("From"),
    TO("To"),
    CC("Cc"),
    DATE("Date");

    private final String label;

    Line(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The header lines of message {@code number}; none if there is no such message. */
  Map<Line, String> head(int number) {
    return number < heads.size() ? heads.get(number) : new EnumMap<>(Line.class);
  }

  /** The parts of message {@code number}. */
  List<MailPart> of(int number) {
    List<MailPart> own = new ArrayList<>();
    for (MailPart part : parts) {
      if (part.message() == number) {
        own.add(part);
      }
    }
    return own;
  }
}
