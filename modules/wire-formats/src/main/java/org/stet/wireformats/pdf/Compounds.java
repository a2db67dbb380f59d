package org.stet.wireformats.pdf;

import java.util.Set;

/** What the form of two halves says of the hyphen between them, in small letters. */
final class Compounds {
  /**
   * First parts that no dictionary divides a word behind; "ex", "so", "ten" and "short" begin
   * expected, society, tension and shortage.
   */
  private static final Set<String> FIRST =
      Set.of(
          ("self well quasi anglo franco sino russo twenty thirty forty fifty sixty seventy eighty"
                  + " ninety two three four five six seven eight nine eleven twelve belle celle"
                  + " celles celui ceux quatre")
              .split(" "));

  /** What makes one word of a number. */
  private static final Set<String> ENDINGS =
      Set.of(
          "teen", "teens", "teenth", "ty", "ties", "tieth", "th", "ths", "fold", "some", "pence");

  /** Beginnings of words such as refunded, reminded, capsized, oversized and unrelated. */
  private static final Set<String> PREFIXES =
      Set.of(
          "over", "under", "down", "anti", "inter", "super", "counter", "fore", "black", "white");

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
    return (FIRST.contains(last) && !ENDINGS.contains(next))
        || Character.isDigit(first.charAt(first.length() - 1))
        || (SECOND.contains(next) && last.length() >= LONG_ENOUGH && !PREFIXES.contains(last))
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
