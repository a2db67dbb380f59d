package org.stet.revision;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.revision.FactWords.Kind;
import org.stet.revision.FactWords.Sense;
import org.stet.text.api.TextRange;

/** Tells numbers that are dates or times from those that count, and months from other words. */
final class Dates {
  /** Words that are no month as a rule. */
  private static final Set<String> DOUBTFUL =
      Set.of("may", "march", "mars", "mayo", "august", "april", "june");

  /** Of those the ones that no language which writes months small has. */
  private static final Set<String> ENGLISH = Set.of("may", "march", "august", "june");

  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "since", "until", "till", "by", "last", "next", "early", "late", "mid", "of",
          "from", "this", "every", "im", "seit", "en", "depuis", "desde", "i", "sedan", "de", "du",
          "le");
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in", "since", "until", "till", "by", "from", "of", "to", "between", "and", "during",
          "year", "im", "seit", "bis", "von", "jahr", "en", "depuis", "desde", "hasta", "año",
          "sedan", "år", "wurde", "wurden");

  /** What may stand between a day and its month. */
  private static final Set<String> BETWEEN =
      Set.of(".", ",", "of", "the", "de", "le", "du", "el", "del", "den");

  private static final Pattern HOUR =
      Pattern.compile("\\s?([ap]\\.?\\s?m\\b|uhr\\b|o.clock\\b|heures?\\b|h\\b)");
  private static final Pattern WITH_HOUR = Pattern.compile("\\d{1,2}([ap]m|h\\d{0,2})");
  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(1[89]|20)?\\d0s");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\d{1,2}([./])\\d{1,2}\\1(\\d{2}|\\d{4})|\\d{4}-\\d\\d-\\d\\d|([01]?\\d|2[0-4]):[0-5]\\d(:\\d\\d)?");

  /** How many tokens are looked at on each side. */
  private static final int FAR = 4;

  private Dates() {}

  /**
   * What {@code word}, the token of this number in small letters, counts or when it is; null if
   * neither.
   */
  static @Nullable Sense senseOf(String word, BlockWords block, int index) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      boolean date = isDate(word, block, index);
      return new Sense(date ? Kind.DAY : Kind.NUMBER, word);
    }
    Sense sense = FactWords.of(word);
    if (sense == null) {
      return null;
    }
    return switch (sense.kind()) {
      case NUMBER -> isBesideMonth(block, index) ? new Sense(Kind.DAY, sense.value()) : sense;
      case UNIT, DAY -> sense;
      case MONTH -> isMonth(word, block, index) ? sense : null;
      case SHORT_MONTH -> isBesideDigit(block, index) ? new Sense(Kind.MONTH, sense.value()) : null;
    };
  }

  private static boolean isMonth(String word, BlockWords block, int index) {
    String shown = String.valueOf(block.shown(index));
    boolean capital = Character.isUpperCase(shown.codePointAt(0));
    if (!DOUBTFUL.contains(word)) {
      return true;
    }
    return (capital || !ENGLISH.contains(word))
        && (isBesideDigit(block, index) || BEFORE_MONTHS.contains(lower(block.shown(index - 1))));
  }

  private static boolean isDate(String word, BlockWords block, int index) {
    TextRange place = block.tokens().get(index).range();
    String after =
        block
            .text()
            .substring(place.end(), Math.min(block.text().length(), place.end() + 10))
            .toLowerCase(Locale.ROOT);
    boolean year =
        YEAR.matcher(word).matches() && BEFORE_YEARS.contains(lower(block.shown(index - 1)));
    return year
        || HOUR.matcher(after).lookingAt()
        || WITH_HOUR.matcher(word).matches()
        || DECADE.matcher(word).matches()
        || WRITTEN.matcher(around(block.text(), place)).matches()
        || isBesideMonth(block, index);
  }

  /** The figures, points, strokes and colons that {@code place} is part of. */
  private static String around(String text, TextRange place) {
    int start = place.start();
    int end = place.end();
    while (start > 0 && isPart(text, start - 1)) {
      start--;
    }
    while (end < text.length() && isPart(text, end)) {
      end++;
    }
    String all = text.substring(start, end);
    return all.endsWith(".") ? all.substring(0, all.length() - 1) : all;
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isDigit(c) || "./-:".indexOf(c) >= 0;
  }

  private static boolean isBesideMonth(BlockWords block, int index) {
    return reachesMonth(block, index, -1) || reachesMonth(block, index, 1);
  }

  private static boolean reachesMonth(BlockWords block, int index, int step) {
    for (int i = index + step, left = FAR; left > 0; i += step, left--) {
      String word = lower(block.shown(i));
      Sense sense = FactWords.of(word);
      if (sense != null && (sense.kind() == Kind.MONTH || sense.kind() == Kind.SHORT_MONTH)) {
        return Character.isUpperCase(String.valueOf(block.shown(i)).codePointAt(0))
            || !ENGLISH.contains(word);
      }
      if (!BETWEEN.contains(word) && !startsWithDigit(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBesideDigit(BlockWords block, int index) {
    return startsWithDigit(afterMarks(block, index, -1))
        || startsWithDigit(afterMarks(block, index, 1));
  }

  private static String afterMarks(BlockWords block, int index, int step) {
    int i = index + step;
    for (int left = FAR; left > 0 && BETWEEN.contains(lower(block.shown(i))); left--) {
      i += step;
    }
    return lower(block.shown(i));
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }

  private static String lower(@Nullable String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
