package org.stet.exportformats.agency;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.FieldName;

/** A message of lines that end in CR LF. For one thread. */
final class MessageText {
  /** Lines are no longer than teleprinters were wide. */
  private static final int WIDTH = 69;

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private final StringBuilder text = new StringBuilder();

  MessageText line(String words) {
    text.append(words).append("\r\n");
    return this;
  }

  MessageText code(char c) {
    text.append(c);
    return this;
  }

  /**
   * Words on as many lines as they need. A line never ends with a hyphen that belongs to a word:
   * receivers would take it for the sign of a word that was divided.
   */
  MessageText wrapped(String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      boolean full = line.length() > 0 && line.length() + 1 + word.length() > WIDTH;
      if (full && line.charAt(line.length() - 1) != '-') {
        line(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    return line(line.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** What people are shown: the lines without the codes between them. */
  static String shown(String message) {
    StringBuilder shown = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      boolean column = c == '\u001e' || c == '\t';
      if (column) {
        shown.append("  ");
      } else if (c == '\n' || !Character.isISOControl(c)) {
        shown.append(c);
      }
    }
    return shown.toString().strip() + "\n";
  }

  /** A number of four digits, which the formats want: the same for the same story. */
  static String number(StoryFacts facts) {
    long bits = facts.uuid().getLeastSignificantBits() & Long.MAX_VALUE;
    return String.format(Locale.ROOT, "%04d", bits % 9999 + 1);
  }

  /** The moment in UTC by a pattern of {@link String#format} over day, month and so on. */
  static String moment(OffsetDateTime date, String pattern) {
    OffsetDateTime utc = date.withOffsetSameInstant(ZoneOffset.UTC);
    return String.format(
        Locale.ROOT,
        pattern,
        utc.getDayOfMonth(),
        utc.getMonthValue(),
        utc.getYear() % 100,
        utc.getHour(),
        utc.getMinute(),
        MONTHS.get(utc.getMonthValue() - 1));
  }

  /** The word that says that a story must not be used; empty if it may. */
  static String forbidding(StoryFacts facts) {
    boolean embargoed = !facts.field(FieldName.EMBARGO).isEmpty();
    return switch (facts.usability()) {
      case CANCELLED -> "KILL";
      case WITHHELD -> embargoed && isFree(facts) ? "" : "WITHHOLD";
      case USABLE -> "";
    };
  }

  private static boolean isFree(StoryFacts facts) {
    String status = facts.field(FieldName.STATUS).toLowerCase(Locale.ROOT);
    return status.isEmpty() || status.equals("usable");
  }
}
