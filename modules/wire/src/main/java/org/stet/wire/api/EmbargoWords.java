package org.stet.wire.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines by which a supplier says from when on a story may be used. */
public final class EmbargoWords {
  private static final int LONGEST = 200;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String UNTIL =
      "(?:until|till|to|for|before|not before|bis|hasta|jusqu['’]au|jusqu['’]à)\\b";

  /** The first figure of a time stands right there; "embargo do petróleo" is another embargo. */
  private static final String SOON = "(?=\\W{0,3}(?:[\\p{L}.'’]{1,12},? ){0,2}\\d)";

  private static final String BEFORE =
      "\\W{0,6}(?:(?:strictly|strict|under|onder|news|press|still) ){0,3}";
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

  private EmbargoWords() {}

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
    Matcher release = RELEASE.matcher(COPY.matcher(line).replaceFirst(""));
    String until;
    if (embargo.matches()) {
      until = embargo.group(1);
    } else if (timed.matches()) {
      until = timed.group(1);
    } else if (release.matches() && WHEN.matcher(release.group(1)).find()) {
      until = release.group(1);
    } else {
      String bare = TakeWords.bare(line).replaceAll("[.!\\-]+$", "");
      return bare.equalsIgnoreCase("embargoed") || bare.equalsIgnoreCase("under embargo")
          ? Optional.of(bare)
          : Optional.empty();
    }
    until = TakeWords.bare(until.strip());
    Matcher connective = CONNECTIVE.matcher(until);
    String when = connective.lookingAt() ? until.substring(connective.end()) : until;
    boolean known = !when.isBlank() && WHEN.matcher(when).find();
    return Optional.of(known ? when.strip() : TakeWords.bare(line.strip()));
  }
}
