package org.stet.verify.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the rule by which two forms of the same words differ. */
final class FormRule {
  /** What is another word when it is written as one. */
  private static final Set<String> OTHER_AS_ONE =
      Set.of(
          "maybe",
          "already",
          "altogether",
          "everyday",
          "sometime",
          "sometimes",
          "somewhat",
          "anymore",
          "anyway",
          "awhile",
          "within",
          "without",
          "cannot",
          "nobody",
          "nothing",
          "another",
          "whatever",
          "however",
          "whoever",
          "wherever",
          "allright",
          "overall",
          "onto",
          "into",
          "upon",
          "resent",
          "resign",
          "resigned",
          "resigns",
          "resigning",
          "reform",
          "reformed",
          "recover",
          "recovered",
          "recreation",
          "represent",
          "represented",
          "recount",
          "release",
          "released",
          "repose",
          "resort");

  private static final int SHORTEST_PART = 3;

  private FormRule() {}

  /** The rule by which one folded word is printed in two ways. */
  static DifferenceKind of(Tokens quote, int ours, Tokens said, int theirs) {
    if (Printed.sameLetters(quote.part(ours), said.part(theirs))) {
      return DifferenceKind.GLYPH;
    }
    String word = quote.word(ours);
    if (isPart(quote, ours) || isPart(said, theirs)) {
      return DifferenceKind.CONTRACTION;
    }
    boolean unit = Set.of("percent", "dollars", "euros", "pounds", "yen").contains(word);
    return Numerals.isNumber(word) || unit ? DifferenceKind.NUMERAL : DifferenceKind.SPELLING;
  }

  /** Whether the printed word has several folded ones. */
  private static boolean isPart(Tokens tokens, int index) {
    return tokens.isPartOfOne(index - 1, index) || tokens.isPartOfOne(index, index + 1);
  }

  /** The rule by which two stretches of different words are the same; null if there is none. */
  static @Nullable DifferenceKind ofStretch(
      Tokens quote, int first, int end, Tokens said, int firstSaid, int endSaid) {
    if (isPossessive(quote, first, end, said, firstSaid, endSaid)
        || isPossessive(said, firstSaid, endSaid, quote, first, end)) {
      return DifferenceKind.POSSESSIVE;
    }
    int one = end - first;
    int other = endSaid - firstSaid;
    if (one == 0 || other == 0 || one + other > 5 || one == other) {
      return null;
    }
    String joined = quote.joined(first, end);
    if (!joined.equals(said.joined(firstSaid, endSaid)) || OTHER_AS_ONE.contains(joined)) {
      return null;
    }
    List<String> parts = one > other ? quote.words(first, end) : said.words(firstSaid, endSaid);
    Tokens parted = one > other ? quote : said;
    int at = one > other ? first : firstSaid;
    boolean hyphen =
        parted.text().substring(parted.from(at), parted.to(at + parts.size() - 1)).contains("-");
    boolean longer = parts.stream().allMatch(part -> part.length() >= SHORTEST_PART);
    return hyphen || longer ? DifferenceKind.HYPHENATION : null;
  }

  /** Sanders's for Sanders': one has the s, the other only the mark, behind a name in s. */
  private static boolean isPossessive(
      Tokens with, int first, int end, Tokens without, int firstOther, int endOther) {
    if (end - first != 1 || endOther != firstOther || firstOther == 0) {
      return false;
    }
    int at = without.end(firstOther - 1);
    boolean mark =
        at < without.text().length() && TokenFold.isApostrophe(without.text().charAt(at));
    return mark
        && with.word(first).equals(Contractions.S)
        && without.word(firstOther - 1).endsWith("s");
  }
}
