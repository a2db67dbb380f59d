package org.stet.wireformats.pdf;

import java.util.Set;

/** What the form of two halves says of the hyphen between them, in small letters. */
final class Compounds {
  /** First parts that hardly ever begin a word without a hyphen. */
  private static final Set<String> FIRST =
      Set.of(
          "self", "ex", "vice", "well", "non", "half", "all", "quasi", "so", "semi", "twenty",
          "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "two", "three",
          "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twelfth",
          "hundred", "long", "short", "anglo", "franco", "sino", "russo", "belle", "celle",
          "celles", "celui", "ceux", "quatre");

  /** Second parts before which there always is one. */
  private static final Set<String> SECOND =
      Set.of(
          "based",
          "backed",
          "funded",
          "owned",
          "century",
          "storey",
          "storeys",
          "storied",
          "sized",
          "speaking",
          "registered",
          "listed",
          "educated",
          "dominated",
          "friendly",
          "related",
          "trained",
          "affiliated",
          "controlled",
          "sponsored",
          "winning",
          "minded",
          "year");

  /** Units, which have one behind a number. */
  private static final Set<String> BEHIND_NUMBERS =
      Set.of("metre", "meter", "foot", "mile", "hour", "day", "week", "month", "man", "member");

  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Set<String> AGES = Set.of("year", "years", "month", "months", "week", "day");

  /** Beginnings that have one before the vowel they end with. */
  private static final Set<String> BEFORE_VOWEL =
      Set.of("re", "pre", "co", "de", "anti", "semi", "multi", "ultra", "micro");

  /** Words that are written as one with others, so that their halves say nothing. */
  private static final Set<String> FUSING =
      Set.of(
          "some",
          "every",
          "with",
          "under",
          "over",
          "through",
          "there",
          "where",
          "here",
          "then",
          "thing",
          "body",
          "after",
          "when",
          "what",
          "more",
          "them",
          "self",
          "fore",
          "time",
          "down",
          "ever",
          "less",
          "news",
          "work",
          "land",
          "able",
          "ship",
          "head",
          "back",
          "house",
          "water",
          "stand",
          "standing",
          "come",
          "going",
          "side",
          "room",
          "hood",
          "wide");

  private static final int LONG_ENOUGH = 4;

  private Compounds() {}

  /** Whether {@code first} and {@code second} are parts of a word with a hyphen. */
  static boolean keepsHyphen(String first, String second) {
    String last = first.substring(first.lastIndexOf('-') + 1);
    int hyphen = second.indexOf('-');
    String next = hyphen < 0 ? second : second.substring(0, hyphen);
    boolean number = NUMBERS.contains(last) || Character.isDigit(first.charAt(first.length() - 1));
    return FIRST.contains(last)
        || Character.isDigit(first.charAt(first.length() - 1))
        || SECOND.contains(next)
        || (next.equals("old") && AGES.contains(last))
        || (number && (BEHIND_NUMBERS.contains(next) || last.length() < first.length()))
        || (BEFORE_VOWEL.contains(last)
            && last.charAt(last.length() - 1) == next.charAt(0)
            && next.length() >= LONG_ENOUGH);
  }

  /** Whether it says something that both are words of the text. */
  static boolean areTelling(String first, String second) {
    return first.length() >= LONG_ENOUGH
        && second.length() >= LONG_ENOUGH
        && !FUSING.contains(first)
        && !FUSING.contains(second);
  }
}
