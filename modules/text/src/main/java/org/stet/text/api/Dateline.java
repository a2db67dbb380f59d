package org.stet.text.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline at the head of a paragraph of an agency's text or of a release: the place, often
 * with day and agency, before a dash or what a language sets instead: {@code BERLIN (dpa) -},
 * {@code SAITAMA, Japan, Dec. 9 Kyodo -}, {@code MOSCOW, May 2. /TASS/.}, {@code Helsinki, STT –},
 * {@code (AGI) - Roma, 9 dic. -}, {@code Köln, 9. Dezember 2025.}, {@code 【東京共同】}.
 *
 * @param words the dateline without what parts it from the text, and without an agency before it;
 *     UTF-16 code units of the paragraph
 * @param story where the words of the story begin; the length of the paragraph if there are none
 */
public record Dateline(TextRange words, int story) {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 11;
  private static final int FEW_WORDS = 4;
  private static final int BARE_WORDS = 3;
  private static final String DASH_RUN = "[-–—_―]{1,3}";

  /** An agency may stand before everything: {@code (ANSA) - ROMA, 9 DIC -}. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\(([\\p{L}/ .&-]{2,30})\\)\\s?(?:" + DASH_RUN + "\\s|\\.\\s?" + DASH_RUN + "?\\s)");

  private static final Pattern CLOSED =
      Pattern.compile(
          "(.*?)[\\s.,-]*(?:\\(([^()]{2,40})\\)|/([^()/]{2,40})/|\\[([^\\[\\]]{2,40})\\])\\.?\\s*");

  private static final Pattern TAIL =
      Pattern.compile("(.*[\\s,.])(\\p{L}[\\p{L}-]*(?:\\s\\p{L}[\\p{L}-]*)?)\\s*");

  /** Another day behind the dash: {@code 9 December 1940 – 3 May 2025}. */
  private static final Pattern SPAN =
      Pattern.compile("(?:\\d{1,2}\\.? \\p{L}{3,10}|\\p{L}{3,10} \\d{1,2},) (?:1[5-9]|20)\\d\\d");

  private static final Pattern NAMED =
      Pattern.compile("(.*\\p{Nd}\\.?),?\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?");

  /**
   * The agency may stand behind the dash, with a full stop: {@code МОСКВА, 9 дек — РИА Новости.}
   */
  private static final Pattern BEHIND =
      Pattern.compile("(\\p{L}[\\p{L}-]*(?:\\s\\p{L}[\\p{L}-]*)?)\\.\\s+(?=[^\\p{Ll}])");

  /** The dateline at the head of {@code paragraph}, if there is one. */
  public static Optional<Dateline> of(String paragraph) {
    return of(paragraph, false);
  }

  /**
   * The same of a paragraph of a press release, where a place and a whole day are a dateline also
   * before a full stop or a colon; in a story that may be a scene: {@code Lorby, 18 June 2015. It
   * rains.}
   */
  public static Optional<Dateline> ofRelease(String paragraph) {
    return of(paragraph, true);
  }

  private static Optional<Dateline> of(String paragraph, boolean release) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST + 20));
    Optional<Dateline> boxed = DatelineBox.of(head);
    if (boxed.isPresent()) {
      return boxed;
    }
    Matcher opening = OPENING.matcher(head);
    boolean opened = opening.lookingAt() && WireServices.isKnown(opening.group(1));
    int from = opened ? opening.end() : 0;
    Optional<Dateline> bare = Optional.empty();
    for (int at = from + 2; at < head.length() && at <= LONGEST; at++) {
      if ("!?;\"“”„«»".indexOf(head.charAt(at)) >= 0) {
        break;
      }
      if (head.charAt(at) == ':' && DatelineEnd.at(head, at) == DatelineEnd.NONE) {
        break;
      }
      Optional<Dateline> found = endingAt(head, from, at, opened, release);
      if (found.isPresent() && hasAgency(found.get().words().in(head))) {
        return found;
      }
      bare = bare.isPresent() ? bare : found;
    }
    return bare;
  }

  /** Whether {@code words} are nothing but a day: {@code January 21}. */
  public static boolean isDay(String words) {
    return DatelineDay.endOf(DatelineEnd.bare(words)).filter(day -> day.start() == 0).isPresent();
  }

  /** Whether {@code name} is one that an agency gives itself in a dateline: {@code dpa}. */
  public static boolean isAgency(String name) {
    return WireServices.isKnown(name);
  }

  private static boolean hasAgency(String words) {
    return CLOSED.matcher(words).matches();
  }

  /** The dateline that what stands at {@code at} in {@code head} parts from the text. */
  private static Optional<Dateline> endingAt(
      String head, int from, int at, boolean opened, boolean release) {
    DatelineEnd end = DatelineEnd.at(head, at);
    if (end == DatelineEnd.NONE) {
      return Optional.empty();
    }
    int stop = end == DatelineEnd.NOTHING ? at + 1 : at;
    String words = head.substring(from, stop).strip();
    int story = end == DatelineEnd.NOTHING ? at + 1 : end.after(head, at);
    while (story < head.length() && Character.isWhitespace(head.charAt(story))) {
      story++;
    }
    if (words.endsWith(".") && CLOSED.matcher(words).matches()) {
      words = words.substring(0, words.length() - 1);
    }
    boolean sentence = story == head.length() || !Character.isLowerCase(head.codePointAt(story));
    boolean span =
        end == DatelineEnd.DASH && SPAN.matcher(head).region(story, head.length()).lookingAt();
    if (span) {
      return Optional.empty();
    }
    if (words.isEmpty() || !isDateline(words, end, sentence, opened, release)) {
      return Optional.empty();
    }
    Matcher behind = BEHIND.matcher(head).region(story, head.length());
    if (end == DatelineEnd.DASH && behind.lookingAt() && WireServices.isKnown(behind.group(1))) {
      return Optional.of(new Dateline(new TextRange(from, behind.end(1)), behind.end()));
    }
    return Optional.of(new Dateline(new TextRange(from, from + words.length()), story));
  }

  private static boolean isDateline(
      String words, DatelineEnd end, boolean sentence, boolean opened, boolean release) {
    if (words.split("\\s+", -1).length > MOST_WORDS) {
      return false;
    }
    Matcher closed = CLOSED.matcher(words);
    if (closed.matches()) {
      String agency = firstOf(closed.group(2), closed.group(3), closed.group(4));
      return isAgencys(closed.group(1), agency, closed.group(3) != null, end, sentence);
    }
    Matcher tail = TAIL.matcher(words);
    if (tail.matches() && WireServices.isKnown(lastOf(tail.group(2)))) {
      String before = words.substring(0, words.length() - lastOf(tail.group(2)).length()).strip();
      if (sentence && isBeforeBareAgency(before, end)) {
        return true;
      }
    }
    return isBare(words, end, sentence, opened, release)
        || (end == DatelineEnd.DASH && sentence && isBeforeUnknownAgency(words));
  }

  /** A place in capitals, a day, and one or two words that can be a name: {@code Dec. 9 Nordo}. */
  private static boolean isBeforeUnknownAgency(String words) {
    Matcher named = NAMED.matcher(words);
    if (!named.matches()) {
      return false;
    }
    String before = named.group(1);
    Optional<DatelineDay> day = DatelineDay.endOf(before);
    return day.isPresent()
        && DatelinePlace.of(DatelineEnd.bare(before.substring(0, day.get().start()))).isCapitals();
  }

  private static String firstOf(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    throw new IllegalStateException("a pattern matched without its groups");
  }

  /** Two words if they are the name of one agency, else the last. */
  private static String lastOf(String words) {
    return WireServices.isKnown(words) ? words : words.substring(words.indexOf(' ') + 1);
  }

  /** With the agency in brackets or between strokes. */
  private static boolean isAgencys(
      String before, String agency, boolean strokes, DatelineEnd end, boolean sentence) {
    String words = DatelineEnd.bare(before);
    Optional<DatelineDay> day = DatelineDay.endOf(words);
    DatelinePlace place =
        DatelinePlace.of(
            DatelineEnd.bare(
                words.substring(0, day.map(DatelineDay::start).orElse(words.length()))));
    boolean inBrackets = DatelineDay.endOf(agency).filter(it -> it.start() == 0).isPresent();
    if (inBrackets && end == DatelineEnd.DASH) {
      return place.isCapitals() && place.words() <= FEW_WORDS;
    }
    boolean known = WireServices.isKnown(agency);
    if (isItself(words, agency)) {
      return false;
    }
    if (!place.isName()) {
      return known && day.isPresent() && day.get().start() == 0;
    }
    boolean dated = day.isPresent();
    boolean sure = known || dated || place.isCapitals();
    if (end == DatelineEnd.NOTHING) {
      return sentence && ((strokes && sure) || WireServices.isDashless(agency));
    }
    boolean abbreviated = isAbbreviation(agency);
    boolean named = DatelinePlace.of(agency).isName() || abbreviated;
    // "Ann Lee (SPD) -" and "Tesla (TSLA) -" are no datelines.
    boolean sounds =
        agency.matches("\\p{Ll}{2,6}(?:[/-]\\p{Ll}{2,6})?") || WireServices.canBeOne(agency);
    if (end == DatelineEnd.COLON || end == DatelineEnd.POINT) {
      return known || (place.isCapitals() && named) || (strokes && sure);
    }
    return (named && sure) || known || (named && sounds && sentence && place.words() <= FEW_WORDS);
  }

  /**
   * Whether the bracket only says how the body before it is called: {@code The Associated Press
   * (AP)}.
   */
  private static boolean isItself(String words, String agency) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[\\s-]+")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    String letters = agency.toLowerCase(Locale.ROOT);
    return letters.length() >= 2
        && (initials.toString().toLowerCase(Locale.ROOT).endsWith(letters)
            || WireServices.isKnown(words.replaceFirst("^(?:The|Die|L['’])\\s?", "")));
  }

  /** The short name of an agency nobody has listed: {@code wpa}, {@code KNS}, {@code dpa/lni}. */
  private static boolean isAbbreviation(String words) {
    return words.matches("\\p{Ll}{2,6}(?:[/-]\\p{Ll}{2,6})?|\\p{Lu}{2,6}(?:[/-]\\p{L}{2,6})?");
  }

  /** With the agency behind a comma, a day or a full stop: {@code Helsinki, STT –}. */
  private static boolean isBeforeBareAgency(String before, DatelineEnd end) {
    String words = DatelineEnd.bare(before);
    Optional<DatelineDay> day = DatelineDay.endOf(words);
    String city =
        DatelineEnd.bare(words.substring(0, day.map(DatelineDay::start).orElse(words.length())));
    boolean parted = before.endsWith(",") || before.endsWith(".") || day.isPresent();
    boolean ends = end == DatelineEnd.DASH || (end == DatelineEnd.POINT && day.isPresent());
    return parted && ends && DatelinePlace.of(city).isName();
  }

  /** Without an agency: capitals before a dash, or a place and a whole day. */
  private static boolean isBare(
      String words, DatelineEnd end, boolean sentence, boolean opened, boolean release) {
    Optional<DatelineDay> day = DatelineDay.endOf(words);
    String city =
        DatelineEnd.bare(words.substring(0, day.map(DatelineDay::start).orElse(words.length())));
    DatelinePlace place = DatelinePlace.of(city);
    if (!place.isName() || place.isDay() || end == DatelineEnd.NOTHING) {
      return false;
    }
    boolean comma = day.isPresent() && words.lastIndexOf(',', day.get().start()) > 0;
    if (day.isPresent() && ((day.get().whole() && comma && day.get().isRecent()) || opened)) {
      boolean dash = end == DatelineEnd.DASH;
      return place.words() <= FEW_WORDS && sentence && (dash || release);
    }
    boolean parted = day.isPresent() || isCityAndRegion(city);
    return end == DatelineEnd.DASH
        && place.isCapitals()
        && (sentence || parted)
        && (parted || (place.words() <= BARE_WORDS && place.isLong()));
  }

  private static boolean isCityAndRegion(String city) {
    String[] parts = city.split(",\\s*", -1);
    boolean few = parts[0].split("\\s+", -1).length <= FEW_WORDS;
    for (int i = 1; i < parts.length; i++) {
      few &= parts[i].split("\\s+", -1).length <= BARE_WORDS;
    }
    return parts.length > 1 && few;
  }
}
