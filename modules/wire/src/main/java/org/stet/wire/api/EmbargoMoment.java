package org.stet.wire.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.text.api.MonthNames;
import org.stet.text.api.WeekdayNames;

/** Tells whether words say when an embargo ends, or only happen to stand behind such a word. */
final class EmbargoMoment {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A time of day, however agencies write it. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[.:h]\\d{2}(?!\\d)|\\b\\d{3,4} ?(?:hrs?|hours|gmt|utc|cet|bst|est|edt|ist)\\b"
              + "|\\b\\d{1,2} ?(?:[ap]\\.?m|uhr|heures|horas)\\b|\\b(?!19|20)[0-2]\\d[0-5]\\d\\b",
          FLAGS);

  /** A time of day, a weekday, a day of a month, or what stands for one. A year alone is news. */
  private static final Pattern MOMENT =
      Pattern.compile(
          CLOCK
              + "|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b"
              + "|\\b(?:midnight|noon|mitternacht|delivery|redebeginn|beginn der rede|publication|further notice|tomorrow|tonight|morgen)\\b"
              + "|\\b\\d{1,2}[./]\\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}",
          FLAGS);

  /** A day and a word behind it that may be its month, and the other way round. */
  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? ?(?:de |d['’]|of )?(\\p{L}{3,12})"),
          Pattern.compile("(\\p{L}{3,12})\\.? \\d{1,2}\\b"));

  /** The headline of news goes on with a clause of its own behind a colon or a comma. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[:;] ?\\p{L}|, (?:\\p{Ll}+ ){0,2}(?:say|says|said|tell|tells|told|order|orders|sagt|dit|dijo|warn|warns)\\b");

  private static final Pattern YEARS =
      Pattern.compile("\\b(?:years?|jahren?|ans|años|anni|months?|monate|weeks?|wochen)\\b", FLAGS);

  /** What stands beside the figures of a time. */
  private static final Set<String> OF_TIME =
      Set.of(
          """
          gmt utc cet cest bst est edt et pst ist hrs hours hour uhr
          at on of the de del le la am pm local time until till
          not before noon midnight klo kl ore um ab den der and thereafter th
          st nd rd à a h heures horas ams london eastern us jusqu au
          hasta klockan veröffentlichen el bis zum til decembre fevrier aout p m after pms
          editions edition papers weekend до с óra saat asti godz uur use las alle
          next this further notice
          """
              .strip()
              .split("\\s+"));

  /** Where the first part of what is said ends. */
  private static final Pattern PART =
      Pattern.compile("[,;(]|\\s[–—-]\\s|(?<=\\p{L}{2})\\. (?=\\p{Lu})");

  private static final int FEW = 2;

  private EmbargoMoment() {}

  /** Whether {@code when} can be when an embargo ends, and nothing else: no rest of a headline. */
  static boolean ends(String when) {
    String first = PART.split(when, 2)[0];
    return when.isBlank() || (isIn(first) && others(first) <= FEW && !CLAUSE.matcher(when).find());
  }

  /** Whether {@code words} name a moment. */
  static boolean isIn(String words) {
    return (MOMENT.matcher(words).find() || namesDay(words)) && !YEARS.matcher(words).find();
  }

  /** Whether {@code words} name a time of day. */
  static boolean hasClock(String words) {
    return CLOCK.matcher(words).find();
  }

  /** Whether {@code words} say when, and hardly anything else. */
  static boolean isAll(String words) {
    return others(words) < 2;
  }

  /** How many of {@code words} do not say when. */
  private static int others(String words) {
    int others = 0;
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      boolean time =
          word.isEmpty()
              || word.chars().anyMatch(Character::isDigit)
              || OF_TIME.contains(word)
              || WeekdayNames.is(word)
              || MonthNames.number(word).isPresent()
              || MOMENT.matcher(word).matches();
      others += time ? 0 : 1;
    }
    return others;
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
}
