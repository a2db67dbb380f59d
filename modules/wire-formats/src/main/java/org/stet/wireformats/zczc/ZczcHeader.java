package org.stet.wireformats.zczc;

import java.util.List;
import org.stet.text.api.FieldName;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;

/**
 * The header lines, each opened by a sign. There are two dialects. With {@code #} for the slug,
 * {@code $} is the headline and {@code :} the take, or {@code :} the headline and {@code @} the
 * take; without it {@code :} is the slug, {@code =} the take and {@code ^} the headline. A dollar
 * with one letter is the category in both.
 */
final class ZczcHeader {
  private static final String SIGNS = "%#$:*~@=^&+";
  private static final int MOST_LINES = 20;
  private static final int SHORT = 2;

  private final AgencyCopy copy;
  private final List<AgencyLine> message;
  private final int end;

  ZczcHeader(AgencyCopy copy, List<AgencyLine> message) {
    this.copy = copy;
    this.message = message;
    int at = 0;
    while (at < message.size() && at < MOST_LINES && isHeader(message.get(at), at)) {
      at++;
    }
    this.end = at;
  }

  /** Whether a sign opens {@code line} and words follow without a space, or nothing. */
  static boolean isHeader(AgencyLine line) {
    String words = line.words();
    return !words.isEmpty()
        && SIGNS.indexOf(words.charAt(0)) >= 0
        && (words.length() == 1 || !Character.isWhitespace(words.charAt(1)));
  }

  /** Whether {@code line} is a header line that can be nothing but a headline. */
  static boolean isHeadline(AgencyLine line) {
    String words = line.words();
    return isHeader(line)
        && (words.charAt(0) == '^' || words.charAt(0) == '$')
        && words.length() > SHORT + 1;
  }

  private static boolean isHeader(AgencyLine line, int at) {
    return isHeader(line) || (at == 0 && isCode(line.words()));
  }

  /** Whether {@code words} are the line of a service, all codes: {@code GLF123 3 OVR 345}. */
  private static boolean isCode(String words) {
    boolean digit = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      digit |= Character.isDigit(c);
    }
    return digit && words.length() <= 30;
  }

  /** The index of the first line below the header. */
  int read() {
    boolean slugs = has('#', 1);
    boolean headlines = has('$', SHORT + 1) || has('^', 1);
    boolean service = message.subList(0, end).stream().anyMatch(l -> l.words().startsWith("%MNET"));
    for (AgencyLine line : message.subList(0, end)) {
      String words = line.words();
      String value = words.isEmpty() ? "" : words.substring(1).strip();
      FieldName name = words.isEmpty() ? null : name(words, value, slugs, headlines, service);
      if (name == null) {
        copy.drop(line, "frame", "A code of the service");
      } else {
        copy.move(line, name, value);
      }
    }
    return end;
  }

  private boolean has(char sign, int letters) {
    return message.subList(0, end).stream()
        .map(AgencyLine::words)
        .anyMatch(words -> words.indexOf(sign) == 0 && words.length() > letters);
  }

  private static @org.jspecify.annotations.Nullable FieldName name(
      String words, String value, boolean slugs, boolean headlines, boolean service) {
    return switch (words.charAt(0)) {
      case '#' -> FieldName.SLUG;
      case '$' -> value.length() <= SHORT ? FieldName.CATEGORY : FieldName.HEADLINE;
      case '^' -> FieldName.HEADLINE;
      case '=' -> FieldName.TAKE;
      case '@' -> slugs && !headlines ? FieldName.TAKE : null;
      case ':' -> colon(slugs, headlines, service);
      default -> null;
    };
  }

  private static FieldName colon(boolean slugs, boolean headlines, boolean service) {
    if (service) {
      return FieldName.SOURCE;
    }
    if (!slugs) {
      return FieldName.SLUG;
    }
    return headlines ? FieldName.TAKE : FieldName.HEADLINE;
  }

  /** Whether the format line says that columns are to be kept. */
  boolean isTabular() {
    return message.subList(0, end).stream().anyMatch(line -> line.words().equals("*T"));
  }
}
