package org.stet.wire.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines by which a supplier says from when on a story may be used. */
public final class EmbargoWords {
  private static final int LONGEST = 200;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String UNTIL =
      "(?:until|till|to|for|before|not before|bis|hasta|jusqu['’]au|jusqu['’]à|до)\\b";
  private static final String STORY =
      "(?:(?:press|news|media) )?(?:story|release|report|item|material|copy|content|article|embargo)";

  /** The word itself, in the letters of those who write it. */
  private static final String NAMED =
      "embargo(?:ed)?|sperrvermerk|sperrefrist|pressesperrfrist|ambargo|embargó|εμπ[αά]ργκο|эмбарго|ембарго";

  /** The first figure of a time stands right there; "embargo do petróleo" is another embargo. */
  private static final String SOON = "(?=\\W{0,3}(?:[\\p{L}.'’]{1,12},? ){0,2}\\d)";

  private static final String BEFORE =
      "\\W{0,6}(?:(?:press|news|media) release\\W{1,4}|pressemitteilung\\W{1,4}"
          + "|(?:(?:this|the (?:following|attached|enclosed|above)) "
          + STORY
          + "|the (?:story|release|item|copy|article)) (?:is|remains|stays) )?"
          + "(?:(?:strictly|strict|under|onder|news|press|still) ){0,3}";
  private static final Pattern EMBARGO =
      Pattern.compile(
          BEFORE
              + "(?:(?:"
              + NAMED
              + ")(?:\\s?:| (?="
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
              + "|para publica[çc][ãa]o a partir de|para publicar a partir del?)(?!\\p{L})|(?<![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?:情報)?解禁(?:日時)?)"
              + "\\s?[:：]?\\s*"
              + NOTHING_ELSE
              + SOON
              + "(.*)",
          FLAGS);

  private static final Pattern COPY =
      Pattern.compile(
          "\\W{0,6}embargoed (?:copy|material|story|text|report|release)\\b[\\s:,.–—-]{1,5}",
          FLAGS);
  private static final String OUT = "(?:release|publication|use|broadcast|distribution)";
  private static final Pattern RELEASE =
      Pattern.compile(
          "\\W{0,6}(?:(?:not|hold) for "
              + OUT
              + "(?:(?:,| or| and) "
              + OUT
              + "){0,2}|for (?:release|publication|use)|(?:(?:may|must) )?not (?:to )?be (?:published|used|broadcast|released)"
              + "|(?:please |pls )?(?:do not|don['’]t) (?:publish|use|release|broadcast|print|run)"
              + "(?: (?:it|(?:this|the) (?:story|release|copy|item)))?(?= (?:before|until|till)\\b)"
              + "|(?:please |pls )?hold (?:it|this|(?:this|the) (?:story|release|copy|item))"
              + "(?= (?:until|till)\\b))"
              + "\\s?:?\\s+(?!(?:of|in|by|as|from)\\b)((?:(?:at|on|after|before|until|till) )?.*)",
          FLAGS);

  private static final Pattern PLAIN_RELEASE =
      Pattern.compile("\\W{0,6}for (?:release|publication|use)\\b", FLAGS);

  /** "Not to be published before" in the languages of other agencies. */
  private static final Pattern OTHER =
      Pattern.compile(
          "\\W{0,6}(?:nb!? )?(?:(?:à )?ne pas (?:publier|diffuser) avant|diffusion interdite avant|no publicar antes del?|noticia embargada hasta"
              + "|(?:da )?non pubblicare prima del(?:le)?|sotto embargo fino alle?|embargo alle ore|не публиковать до|klausulert til|sperrefrist til"
              + "|publiceringsstopp till|får publiceras tidigast|spärrtid|niet voor publicatie v[óo][óo]r|nicht vor(?: dem)?|zur veröffentlichung ab"
              + "|εμπ[αά]ργκο έως|release time)\\s?:?\\s+(.*)",
          FLAGS);

  private static final Pattern YEAR = Pattern.compile("\\W*(?:19|20)\\d\\d\\b(?![-.]\\d)");

  /** Advance copy, in the capitals of American agencies. */
  private static final Pattern ADVANCE =
      Pattern.compile(
          "\\W{0,6}(?:(?:ADVANCE|ADV\\d{0,2}|Adv\\d{0,2}) (?:FOR|for) (?:(?:RELEASE|release|USE|use)\\s)?|HFR\\b[:,]?\\s?)(.*)");

  private static final Pattern WHEN =
      Pattern.compile(
          "\\d|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b|\\b[ap]ms?\\b|midnight|noon", FLAGS);
  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "(?:for (?:release|publication|use) )?(?:until|till|bis|hasta|до)\\s+", FLAGS);

  /**
   * {@code EMBARGO 0001 THURSDAY 11 DECEMBER}: without a colon only in capitals, and before a time.
   */
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\W{0,6}(?:STRICT(?:LY)? )?EMBARGO(?:ED)?\\s+((?:\\d{4}|\\d{1,2}[.:]\\d{2}|\\d{1,2} ?[AaPp]\\.?[Mm])\\b.*)");

  /** Words by which a line turns to the reader before it says so, and numbers of a list. */
  private static final Pattern PREFACE =
      Pattern.compile(
          "\\W{0,6}(?:(?:(?:press|news|media) release|pressemitteilung|check against delivery|es gilt das gesprochene wort)\\s?[-–—:!.]\\s?"
              + "|(?:please note|note(?: well)?|n\\.?b\\.?|attention|attn editors|attn|important|eds|editors|notes? to (?:the )?editors?"
              + "|hinweis|achtung|wichtig|bitte beachten)\\s?[-–—:]\\s?"
              + "|please note(?: that)?,? |please respect (?:the |our )?|bitte beachten sie (?:die |unsere )?|bitte (?:die )?(?=sperrfrist)"
              + "|\\p{Lu}{2,5}(?:-[\\d-]{2,10})?: (?=embargoed)|(?:transmission of (?:the )?material in )(?=this release)"
              + "|(?:merci de|prière de) respecter (?:l['’])?"
              + "|\\(?\\d{1,2}[.)] |[•*·–-] )",
          FLAGS);

  /** What says that there is an embargo, and not until when. */
  private static final Pattern TIMELESS =
      Pattern.compile(
          "(?:strictly )?(?:embargoed|under (?:strict )?embargo|hold for release|not for release yet|hfr)(?: for release)?",
          FLAGS);

  private EmbargoWords() {}

  /**
   * Until when {@code line} forbids the use, as it is written there, if it is such a line: of
   * {@code EMBARGOED UNTIL 0001 GMT, May 4} it is {@code 0001 GMT, May 4}.
   */
  public static Optional<String> in(String line) {
    if (line.length() > LONGEST || HeadNote.of(line).isPresent()) {
      return Optional.empty();
    }
    Optional<String> said = until(line);
    Matcher preface = PREFACE.matcher(line);
    return said.isEmpty() && preface.lookingAt() && preface.end() < line.length()
        ? in(line.substring(preface.end()))
        : said;
  }

  /** An embargo until 2027 is one on oil. */
  private static boolean isYear(String when) {
    return YEAR.matcher(when).lookingAt()
        && !EmbargoMoment.hasClock(when.replaceFirst("\\d{4}", ""));
  }

  /**
   * "For release on Friday, the band recorded twelve songs" is news; "not before Friday" is not.
   */
  private static boolean isRelease(String line, String when) {
    return EmbargoMoment.ends(when)
        && (EmbargoMoment.isAll(when) || !PLAIN_RELEASE.matcher(line).lookingAt());
  }

  private static Optional<String> until(String line) {
    Matcher embargo = EMBARGO.matcher(line);
    Matcher timed = TIMED.matcher(line);
    Matcher figures = FIGURES.matcher(line);
    Matcher advance = ADVANCE.matcher(line);
    Matcher other = OTHER.matcher(line);
    Matcher release = RELEASE.matcher(COPY.matcher(line).replaceFirst(""));
    String until;
    if (embargo.matches() && EmbargoMoment.ends(embargo.group(1))) {
      until = embargo.group(1);
    } else if (figures.matches()) {
      until = figures.group(1);
    } else if (timed.matches() && !isYear(timed.group(1))) {
      until = timed.group(1);
    } else if (release.matches() && isRelease(line, release.group(1))) {
      until = release.group(1);
    } else if (other.matches() && EmbargoMoment.ends(other.group(1)) && !other.group(1).isBlank()) {
      until = other.group(1);
    } else if (advance.matches()
        && !advance.group(1).isBlank()
        && EmbargoMoment.isIn(advance.group(1))
        && EmbargoMoment.isAll(advance.group(1))) {
      until = advance.group(1);
    } else {
      String bare = TakeWords.bare(line.strip()).replaceAll("[.!\\-]+$", "");
      return TIMELESS.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }
    until = TakeWords.bare(until.strip());
    Matcher connective = CONNECTIVE.matcher(until);
    String when = connective.lookingAt() ? until.substring(connective.end()) : until;
    boolean known = !when.isBlank() && WHEN.matcher(when).find();
    return Optional.of(
        known
            ? when.strip().replaceFirst("(?<=\\p{L}{3}|\\d ?[ap]m)\\.$", "")
            : TakeWords.bare(line.strip()));
  }
}
