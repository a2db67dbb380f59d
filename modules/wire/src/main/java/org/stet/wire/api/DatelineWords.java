package org.stet.wire.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline at the head of a paragraph of an agency's text: {@code BERLIN (wpa) -}, {@code
 * SAITAMA, Japan, Dec. 9 Kyodo -}, {@code LONDON, Feb. 1 /PRNewswire/ --}.
 *
 * @param words the dateline without the dash after it
 * @param end where the words of the story begin; UTF-16 code units
 */
public record DatelineWords(String words, int end) {
  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 11;
  private static final String DASHES = "-–—_";
  private static final Pattern DIGIT_OR_MONTH =
      Pattern.compile(
          "\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b",
          Pattern.CASE_INSENSITIVE);

  /** A place and a whole date, as in press releases: {@code London, 9 December 2025}. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\p{Lu}[^\\d,]{1,40}(?:, \\p{Lu}[^\\d,]{1,30})?,? (?:the |den |le )?"
              + "(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de )?\\p{L}{3,10}\\.?(?: de)?"
              + "|\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}");

  /** Places may stand with a slash between them only before brackets: a slash opens a service. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "(\\p{Lu}[^()/]{1,40}(?:/\\p{Lu}[^()/]{1,40}){1,2}(?=\\()|[^()/]{2,70})"
              + "(?:\\(([^()]{2,40})\\)|/([^()/]{2,40})/)\\.?\\s*");

  /** Agencies that set no dash behind their name. */
  private static final Set<String> DASHLESS =
      Set.of("kna", "epd", "sid", "apa", "sda", "ats", "idea");

  private static final Set<String> JOINING =
      Set.of("and", "de", "del", "di", "la", "am", "an", "upon");

  /** The dateline at the head of {@code paragraph}, if there is one. */
  public static Optional<DatelineWords> of(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST + 10));
    Matcher closed = CLOSED.matcher(head);
    if (closed.lookingAt() && isPlace(closed.group(1).strip(), MOST_WORDS)) {
      int end = afterDash(head, closed.end());
      String agency = closed.group(2) == null ? "" : closed.group(2).toLowerCase(Locale.ROOT);
      boolean alone = DASHLESS.contains(agency) && closed.end() < head.length();
      if (end > closed.end() || alone) {
        String words = head.substring(0, closed.end()).strip();
        return Optional.of(new DatelineWords(withoutPoint(words), Math.max(end, closed.end())));
      }
      return Optional.empty();
    }
    return open(head);
  }

  private static String withoutPoint(String words) {
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  /** Without brackets: capitals, and a dash with spaces around it. */
  private static Optional<DatelineWords> open(String head) {
    for (int at = 2; at < head.length() - 1 && at <= LONGEST; at++) {
      char c = head.charAt(at);
      if (":;!?\"“(".indexOf(c) >= 0) {
        return Optional.empty();
      }
      if (DASHES.indexOf(c) >= 0 && head.charAt(at - 1) == ' ') {
        int end = afterDash(head, at);
        String words = head.substring(0, at).strip();
        boolean spaced = end < head.length() && head.charAt(end - 1) == ' ';
        boolean dated = DIGIT_OR_MONTH.matcher(words).find() || words.indexOf(',') > 0;
        boolean sure = startsWithCapitals(words) || DAY.matcher(words).matches();
        return spaced && sure && isPlace(words, dated ? MOST_WORDS : 3)
            ? Optional.of(new DatelineWords(words, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int afterDash(String head, int from) {
    int at = from;
    while (at < head.length() && head.charAt(at) == ' ') {
      at++;
    }
    int dash = at;
    while (at < head.length() && at < dash + 3 && DASHES.indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    if (at == dash) {
      return from;
    }
    while (at < head.length() && head.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isPlace(String words, int most) {
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && words.split("\\s+", -1).length <= most
        && words.chars().noneMatch(c -> "!?;:\"“”".indexOf(c) >= 0);
  }

  /** Whether the words before the first comma are capitals, three letters or more. */
  private static boolean startsWithCapitals(String words) {
    int comma = words.indexOf(',');
    String place = comma < 0 ? words : words.substring(0, comma);
    long letters = place.chars().filter(Character::isUpperCase).count();
    for (String word : place.split("\\s+", -1)) {
      boolean small =
          word.chars().skip(word.startsWith("Mc") ? 2 : 0).anyMatch(Character::isLowerCase);
      if (small && !JOINING.contains(word) && !DIGIT_OR_MONTH.matcher(word).lookingAt()) {
        return false;
      }
    }
    return letters >= 3;
  }
}
