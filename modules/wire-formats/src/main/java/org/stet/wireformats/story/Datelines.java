package org.stet.wireformats.story;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;
import org.stet.wireformats.html.Folded;

/**
 * The dateline at the head of a story: {@code DAMASCUS (Reuters) -}, {@code MOSCOW, May 2.
 * /TASS/.}, {@code OSLO, Norway —}.
 */
final class Datelines {
  private static final String DASH = "(?:[-–—_]{1,3}|:)";
  private static final String DATE =
      "(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,10}\\.?|\\d{1,2}[./]\\d{1,2}\\.?)(?:,?\\s\\d{4})?";
  private static final String CITY = "\\p{Lu}[\\p{L}\\p{M}.'’ /-]{1,40}?";
  private static final String PLACE =
      "(?:" + DATE + "|" + CITY + "(?:,\\s[\\p{L}\\p{M}. ]{2,30}?){0,2}(?:,\\s" + DATE + ")?)";
  private static final String LEAD = "(?:\\([\\p{L}/ .&-]{2,30}\\)\\s?[-–—]\\s)?";
  private static final String AGENCY = "[\\p{L}\\p{M}/ .&-]{2,40}";

  private static final int LONGEST_AGENCY = 20;
  private static final Pattern BRACKETS =
      Pattern.compile(
          LEAD + "(" + PLACE + "\\s\\((" + AGENCY + ")\\))\\.?\\s?" + DASH + "\\s+(?=\\S)");
  private static final Pattern SLASHES =
      Pattern.compile(
          LEAD
              + "("
              + PLACE
              + "\\.?\\s?/\\s?("
              + AGENCY
              + ")\\s?/)\\.?\\s?(?:"
              + DASH
              + "\\s)?\\s*(?=\\S)");
  private static final Pattern BARE =
      Pattern.compile(
          LEAD + "(" + PLACE + ")\\.?\\s?" + "[-–—_]{1,3}" + "\\s+(?=[\\p{Lu}\"“«„‘'(\\d])");
  private static final Pattern TIME =
      Pattern.compile("[\\d\\s:.,/+TZ-]*(?:GMT|UTC|CET|CEST|EST|EDT)?[\\d\\s:+-]*");
  private static final Pattern ONLY_DATE = Pattern.compile(DATE);
  private static final Set<String> MONTHS =
      Set.of(
          "jan", "feb", "mar", "mär", "apr", "may", "mai", "mag", "giu", "jun", "jul", "lug", "aug",
          "ago", "aoû", "sep", "set", "oct", "okt", "ott", "out", "nov", "dec", "dez", "dic", "déc",
          "ene", "gen", "fév", "fev", "avr", "abr", "jui", "des", "maj", "maa", "mrt");

  private Datelines() {}

  /**
   * A dateline at the head of a paragraph.
   *
   * @param words the place, date and agency
   * @param text where the first sentence begins
   */
  record Found(TextRange words, int text) {}

  /** The dateline at the head of {@code paragraph}, or null. */
  static @Nullable Found in(String paragraph) {
    Matcher brackets = BRACKETS.matcher(paragraph);
    if (brackets.lookingAt()
        && isAgency(brackets.group(2))
        && isPlace(paragraph.substring(0, brackets.start(2) - 1))) {
      return found(brackets);
    }
    Matcher slashes = SLASHES.matcher(paragraph);
    if (slashes.lookingAt()) {
      return found(slashes);
    }
    Matcher bare = BARE.matcher(paragraph);
    boolean capitals = bare.lookingAt() && isCapitals(bare.group(1));
    return capitals ? found(bare) : null;
  }

  private static Found found(Matcher matcher) {
    return new Found(new TextRange(matcher.start(1), matcher.end(1)), matcher.end());
  }

  /** One short word in any case, or a name: {@code dpa/lni}, {@code Kyodo News}. */
  private static boolean isAgency(String words) {
    String bare = words.strip();
    for (String word : bare.split("\\s+")) {
      boolean capital =
          !word.isEmpty() && (Character.isUpperCase(word.codePointAt(0)) || word.equals("and"));
      if (bare.indexOf(' ') >= 0 ? !capital : word.length() > LONGEST_AGENCY) {
        return false;
      }
    }
    return true;
  }

  /** A dateline is no sentence: few words start small. */
  private static boolean isPlace(String words) {
    int small = 0;
    for (String word : words.split("[\\s,]+")) {
      boolean month =
          MONTHS.contains(
              Folded.words(word).substring(0, Math.min(3, Folded.words(word).length())));
      small += !month && word.length() > 2 && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
    }
    return small <= 1;
  }

  /** Whether the name of the place is set in capitals, of three letters or more. */
  private static boolean isCapitals(String place) {
    int comma = place.indexOf(',');
    String city = comma < 0 ? place : place.substring(0, comma);
    long letters = city.chars().filter(Character::isLetter).count();
    return letters >= 3 && city.equals(city.toUpperCase(Locale.ROOT));
  }

  /** {@code dateline} without the dash at its end. */
  static String bare(String dateline) {
    int end = dateline.length();
    while (end > 0 && " -–—_:".indexOf(dateline.charAt(end - 1)) >= 0) {
      end--;
    }
    return dateline.substring(0, end);
  }

  /** Whether {@code words}, given as a dateline, name no place but a date or a time. */
  static boolean isOnlyTime(String words) {
    String bare = bare(words);
    if (TIME.matcher(bare).matches()) {
      return true;
    }
    String letters = bare.replaceAll("[^\\p{L}]", " ").strip();
    String key = Folded.words(letters);
    boolean month = key.length() >= 3 && MONTHS.contains(key.substring(0, 3));
    return month && ONLY_DATE.matcher(bare).matches();
  }
}
