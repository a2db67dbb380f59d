package org.stet.wire.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.MonthNames;
import org.stet.text.api.WeekdayNames;

/** Tells the lines by which a supplier says from when on a story may be used. */
public final class EmbargoWords {
  private static final int LONGEST = 200;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String UNTIL =
      "(?:until|till|to|for|before|not before|bis|hasta|jusqu['’]au|jusqu['’]à)\\b";

  /** The first figure of a time stands right there; "embargo do petróleo" is another embargo. */
  private static final String SOON = "(?=\\W{0,3}(?:[\\p{L}.'’]{1,12},? ){0,2}\\d)";

  private static final String BEFORE =
      "\\W{0,6}(?:(?:press|news|media) release\\W{1,4}|pressemitteilung\\W{1,4}|this (?:story|release|report|item|material) is )?"
          + "(?:(?:strictly|strict|under|onder|news|press|still) ){0,3}";
  private static final Pattern EMBARGO =
      Pattern.compile(
          BEFORE
              + "(?:embargo(?:ed)?(?:\\s?:| (?="
              + UNTIL
              + "))|embargad[oa](?= )|sperrfrist\\b\\s?:?(?= ?\\S)|sous embargo(?= ))\\s*(.*)",
          FLAGS);

  private static final String MONTH_OR_HOUR =
      "(?=.*(?:\\d[.:]\\d{2}|\\d ?[ap]m\\b|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))";

  /** News has such words as well: a road closed until 6 p.m., a film for whoever is 16. */
  private static final String NOTHING_ELSE = "(?!.*(?:: ?\\p{L}|\\bjahren?\\b))";

  /** Forms that other words follow as well, so that a time has to stand in them. */
  private static final Pattern TIMED =
      Pattern.compile(
          BEFORE
              + "(?:embargo(?:ed)?(?: (?:tot|til|till|do|fino (?:a|al|alle|alla|alle ore)|até)\\b"
              + "|(?: (?:lifts|ends|expires)(?: at| on)?|\\s?[-–—](?= ))"
              + MONTH_OR_HOUR
              + ")|(?:gesperrt bis|frei ab(?=\\s?:)|freigabe ab|klausuleret(?: til)?|эмбарго до|ембарго до"
              + "|para publica[çc][ãa]o a partir de|para publicar a partir del?)(?!\\p{L})|(?:情報)?解禁(?:日時)?)"
              + "\\s?[:：]?\\s*"
              + NOTHING_ELSE
              + SOON
              + "(.*)",
          FLAGS);

  private static final Pattern COPY =
      Pattern.compile(
          "\\W{0,6}embargoed (?:copy|material|story|text|report|release)\\b[\\s:,.–—-]{1,5}",
          FLAGS);
  private static final Pattern RELEASE =
      Pattern.compile(
          "\\W{0,6}(?:(?:not|hold) for (?:release|publication|use|broadcast)"
              + "|for (?:release|publication|use)|not (?:to )?be (?:published|used|broadcast|released))"
              + "\\s?:?\\s+(?!(?:of|in|by|as|from)\\b)((?:(?:at|on|after|before|until|till) )?.*)",
          FLAGS);
  private static final Pattern WHEN =
      Pattern.compile(
          "\\d|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b|\\b[ap]ms?\\b|midnight|noon", FLAGS);
  private static final Pattern CONNECTIVE = Pattern.compile("(?:until|till|bis|hasta)\\s+", FLAGS);

  /**
   * {@code EMBARGO 0001 THURSDAY 11 DECEMBER}: without a colon only in capitals, and before a time.
   */
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\W{0,6}(?:STRICT(?:LY)? )?EMBARGO(?:ED)?\\s+((?:\\d{4}|\\d{1,2}[.:]\\d{2}|\\d{1,2} ?[AaPp]\\.?[Mm])\\b.*)");

  /** A time of day, a weekday, a day of a month, or what stands for one. A year alone is news. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{1,2}[.:h]\\d{2}(?!\\d)|\\b\\d{3,4} ?(?:hrs?|hours|gmt|utc|cet|bst|est|edt|ist)\\b|\\b\\d{1,2} ?(?:[ap]\\.?m|uhr|heures|horas)\\b"
              + "|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b|\\b(?:midnight|noon|mitternacht|delivery|publication|further notice|tomorrow|tonight|morgen)\\b"
              + "|\\b\\d{1,2}[./]\\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}|\\b(?!19|20)[0-2]\\d[0-5]\\d\\b",
          FLAGS);

  /** A day and a word behind it that may be its month, and the other way round. */
  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? ?(?:de |d['’]|of )?(\\p{L}{3,12})"),
          Pattern.compile("(\\p{L}{3,12})\\.? \\d{1,2}\\b"));

  /** The headline of news goes on with a clause of its own behind a colon or a comma. */
  private static final Pattern CLAUSE =
      Pattern.compile("[:;] ?\\p{L}|, \\p{Ll}+ (?:say|said|sagt|dit|dijo|warn)");

  private static final Pattern YEARS =
      Pattern.compile("\\b(?:years?|jahren?|ans|años|anni|months?|monate|weeks?|wochen)\\b", FLAGS);

  private static final Pattern RELEASE_LABEL =
      Pattern.compile("^(?:(?:press|news|media) release|pressemitteilung)\\s?[-–—:]\\s?", FLAGS);

  private EmbargoWords() {}

  /** Whether {@code when} can be when an embargo ends, and nothing else: no rest of a headline. */
  private static boolean isBinding(String when) {
    boolean years = YEARS.matcher(when).find();
    return when.isBlank()
        || ((MOMENT.matcher(when).find() || namesDay(when))
            && !years
            && !CLAUSE.matcher(when).find());
  }

  private static boolean namesDay(String when) {
    for (String word : when.split("[^\\p{L}-]+")) {
      if (word.length() > 3 && WeekdayNames.is(word)) {
        return true;
      }
    }
    return DAYS.stream()
        .flatMap(day -> day.matcher(when).results())
        .anyMatch(found -> MonthNames.number(found.group(1)).isPresent());
  }

  /**
   * Until when {@code line} forbids the use, as it is written there, if it is such a line: of
   * {@code EMBARGOED UNTIL 0001 GMT, May 4} it is {@code 0001 GMT, May 4}.
   */
  public static Optional<String> in(String line) {
    if (line.length() > LONGEST || HeadNote.of(line).isPresent()) {
      return Optional.empty();
    }
    Matcher embargo = EMBARGO.matcher(line);
    Matcher timed = TIMED.matcher(line);
    Matcher figures = FIGURES.matcher(line);
    Matcher release = RELEASE.matcher(COPY.matcher(line).replaceFirst(""));
    String until;
    if (embargo.matches() && isBinding(embargo.group(1))) {
      until = embargo.group(1);
    } else if (figures.matches()) {
      until = figures.group(1);
    } else if (timed.matches()) {
      until = timed.group(1);
    } else if (release.matches() && isBinding(release.group(1))) {
      until = release.group(1);
    } else {
      String bare =
          TakeWords.bare(RELEASE_LABEL.matcher(line.strip()).replaceFirst(""))
              .replaceAll("[.!\\-]+$", "");
      return bare.equalsIgnoreCase("embargoed") || bare.equalsIgnoreCase("under embargo")
          ? Optional.of(bare)
          : Optional.empty();
    }
    until = TakeWords.bare(until.strip());
    Matcher connective = CONNECTIVE.matcher(until);
    String when = connective.lookingAt() ? until.substring(connective.end()) : until;
    boolean known = !when.isBlank() && WHEN.matcher(when).find();
    return Optional.of(
        known ? when.strip().replaceFirst("(?<=\\p{L}{3})\\.$", "") : TakeWords.bare(line.strip()));
  }
}
