package org.stet.text.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges whether words before a dash, a point or a colon are a dateline. */
final class DatelineWords {
  private static final int MOST_WORDS = 11;
  private static final int FEW_WORDS = 4;
  private static final int BARE_WORDS = 3;
  private static final Pattern TAIL =
      Pattern.compile("(.*[\\s,.])(\\p{L}[\\p{L}-]*(?:\\s\\p{L}[\\p{L}-]*)?)\\s*");
  private static final Pattern NAMED =
      Pattern.compile("(.*\\p{Nd}\\.?),?\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?");

  private DatelineWords() {}

  /** Whether {@code words} before {@code end} are one. */
  static boolean areOne(
      String words, DatelineEnd end, boolean sentence, boolean opened, boolean release) {
    if (words.split("\\s+", -1).length > MOST_WORDS) {
      return false;
    }
    Matcher closed = Dateline.CLOSED.matcher(words);
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
