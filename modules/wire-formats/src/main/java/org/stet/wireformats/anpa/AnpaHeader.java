package org.stet.wireformats.anpa;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wireformats.agency.AgencyLine;

/**
 * The two header lines of a message in ANPA 1312: service level, story number and selector; and
 * priority, category, format, keyword, date and number of words.
 *
 * @param lines how many lines of the item the header takes, from its first on
 * @param number service letter and story number, {@code a0123}, or empty
 * @param priority the priority letter, or empty if the second line is missing
 * @param tabular whether the format code says that lines are to be kept as they are
 */
record AnpaHeader(
    int lines,
    String number,
    String priority,
    String category,
    boolean tabular,
    String keyword,
    String date,
    String words) {
  /** Lines in which a header is looked for: noise of the line may stand before it. */
  private static final int REACH = 4;

  private static final Pattern FIRST =
      Pattern.compile(
          "[\\x00\\x16\\s]{0,20}\\x01\\s?[A-Za-z]\\d{3,4}(?:[\\x1f\\s]|[A-Za-z-]|$).{0,80}");
  private static final Pattern UNFRAMED =
      Pattern.compile("[\\x00\\x16\\s]{0,20}[A-Za-z]\\d{4}\\x1f.{0,80}");
  private static final Pattern SECOND =
      Pattern.compile(
          "\\s{0,3}([A-Za-z]) ([A-Za-z])([\\x11-\\x14]{0,2}) ?(\\S.{0,70}?)"
              + "(?:\\s{1,30}(\\d{1,2}-\\d{1,2})(?:\\s{1,9}(\\d{1,5}))?)?\\s{0,9}");
  private static final Pattern NUMBER =
      Pattern.compile("[\\x00\\x16\\s]{0,20}\\x01?\\s?([A-Za-z]\\d{3,4})");
  private static final char TABULAR = '\u0012';

  private static boolean isFirst(String line) {
    return FIRST.matcher(line).matches() || UNFRAMED.matcher(line).matches();
  }

  /** How sure the first lines are those of such a message, from 0 to 100. */
  static int confidence(List<AgencyLine> lines) {
    for (int i = 0; i < lines.size() && i < REACH; i++) {
      String line = lines.get(i).text();
      boolean next = i + 1 < lines.size() && isSecond(lines.get(i + 1).text(), true);
      if (isFirst(line)) {
        return next ? 95 : line.indexOf('\u001f') > 0 ? 80 : 0;
      }
      if (isSecond(line, false)) {
        return 80;
      }
    }
    return 0;
  }

  private static boolean isSecond(String line, boolean framed) {
    Matcher matcher = SECOND.matcher(line);
    return matcher.matches()
        && (matcher.group(3).length() == 2 || (framed && matcher.group(5) != null));
  }

  static AnpaHeader of(List<AgencyLine> lines) {
    int last = 0;
    String number = "";
    Optional<Matcher> second = Optional.empty();
    for (int i = 0; i < lines.size() && i < REACH && second.isEmpty(); i++) {
      String line = lines.get(i).text();
      boolean framed = i > 0 && isFirst(lines.get(i - 1).text());
      last = isFirst(line) ? i + 1 : last;
      Matcher numbered = NUMBER.matcher(line);
      number = isFirst(line) && numbered.lookingAt() ? numbered.group(1) : number;
      if (isSecond(line, framed)) {
        last = i + 1;
        Matcher matcher = SECOND.matcher(line);
        second = matcher.matches() ? Optional.of(matcher) : second;
      }
    }
    int count = last;
    String service = number;
    return second
        .map(
            m ->
                new AnpaHeader(
                    count,
                    service,
                    m.group(1),
                    m.group(2),
                    m.group(3).indexOf(TABULAR) >= 0,
                    m.group(4).strip(),
                    m.group(5) == null ? "" : m.group(5),
                    m.group(6) == null ? "" : m.group(6)))
        .orElse(new AnpaHeader(count, service, "", "", false, "", "", ""));
  }
}
