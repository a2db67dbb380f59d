package org.stet.cleanrules.lines;

/**
 * Tells the dateline at the start of a paragraph: {@code WASHINGTON (AP) _}, {@code MADRID, 3 may
 * (EFE).-}, {@code Berlin (dpa) -}.
 */
public final class Datelines {
  private static final int LONGEST = 80;
  private static final String DASHES = "-–—_";
  private static final Phrases AGENCIES = Phrases.load("agencies.txt");

  private Datelines() {}

  /** Code units of the dateline and the dash after it at the start of {@code words}, or 0. */
  public static int lengthOf(String words) {
    int dash = dash(words);
    if (dash <= 0) {
      return 0;
    }
    int after = dash;
    while (after < words.length() && isDashOrSpace(words.charAt(after))) {
      after++;
    }
    boolean goesOn = after < words.length() && after > dash + 1;
    if (!goesOn) {
      return 0;
    }
    boolean sentence = !Character.isLowerCase(words.codePointAt(after));
    return isDateline(words.substring(0, dash).strip(), sentence) ? after : 0;
  }

  /** Where the words before the dash end in {@code words}. */
  public static int placeLengthOf(String words) {
    String place = words.substring(0, dash(words)).stripTrailing();
    return place.endsWith(".") && place.indexOf(')') > 0 ? place.length() - 1 : place.length();
  }

  private static int dash(String words) {
    for (int i = 1; i < words.length() && i <= LONGEST; i++) {
      char before = words.charAt(i - 1);
      boolean spaced = Character.isWhitespace(before) || before == ')' || before == '.';
      boolean spaceAfter =
          i + 1 < words.length()
              && (Character.isWhitespace(words.charAt(i + 1)) || words.charAt(i + 1) == '-');
      if (DASHES.indexOf(words.charAt(i)) >= 0 && spaced && spaceAfter) {
        return i;
      }
      if ("!?:;\"“”".indexOf(words.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDateline(String place, boolean sentenceFollows) {
    if (place.isEmpty() || !Character.isUpperCase(place.codePointAt(0))) {
      return false;
    }
    int open = place.lastIndexOf('(');
    int close = place.lastIndexOf(')');
    if (open > 0 && close > open && close >= place.length() - 2) {
      String inside = place.substring(open + 1, close);
      String city = place.substring(0, open).strip();
      boolean isShort = city.split(" ", -1).length <= 7;
      return isShort
          && (isAgency(inside)
              || startsWithCapitals(city)
              || (sentenceFollows && isAbbreviation(inside) && isPlace(city)));
    }
    String[] parts = place.split(",", -1);
    return startsWithCapitals(parts[0]) && place.split(" ", -1).length <= 7;
  }

  /** Whether the parenthesis names who reports: one short name, or one of the known ones. */
  private static boolean isAgency(String inside) {
    String key = CopyLine.fold(inside);
    for (String part : key.split("[/ ]", -1)) {
      if (AGENCIES.has(part)) {
        return true;
      }
    }
    return AGENCIES.has(key);
  }

  /**
   * Whether it could be the short name of an agency nobody has listed: {@code wpa}, {@code KNS}.
   */
  private static boolean isAbbreviation(String inside) {
    boolean lower = inside.chars().allMatch(Character::isLowerCase);
    boolean upper = inside.chars().allMatch(Character::isUpperCase);
    return inside.length() >= 2 && inside.length() <= 6 && (lower || upper);
  }

  /**
   * Whether every word but short ones inside starts with a capital, as the name of a place does.
   */
  private static boolean isPlace(String city) {
    for (String word : city.split("[ /-]", -1)) {
      boolean small =
          !word.isEmpty() && word.length() <= 3 && Character.isLowerCase(word.charAt(0));
      if (!word.isEmpty() && !small && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return city.split(" ", -1).length <= 4;
  }

  /** Whether the first word is all capitals and longer than an initialism of two letters. */
  private static boolean startsWithCapitals(String place) {
    int letters = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      if (c == ',' || (c == ' ' && letters >= 4)) {
        break;
      }
    }
    return letters >= 4;
  }

  private static boolean isDashOrSpace(char c) {
    return DASHES.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
