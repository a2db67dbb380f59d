package org.stet.wireformats.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pages say that is no story: known by its words, if the line is short enough. The words stand
 * in the files {@code furniture.txt}, {@code announcing.txt} and {@code disclosures.txt}.
 */
final class Furniture {
  private static final List<FurnitureKind> KINDS = FurnitureKind.read("furniture.txt");

  /** The first words of all phrases: of most lines nothing more need be looked at. */
  private static final Set<String> FIRST_WORDS =
      KINDS.stream()
          .flatMap(kind -> Stream.concat(kind.whole().stream(), kind.starts().stream()))
          .map(phrase -> phrase.split(" ", 2)[0])
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ANNOUNCING = Set.copyOf(WordList.read("announcing.txt"));
  private static final List<String> READING_TIMES =
      List.of("min read", "minute read", "minutes read");
  private static final List<String> COUNTED = List.of(" comments", " comment", " shares", " views");

  private static final int LONGEST_DISCLOSURE = 80;
  private static final List<String> DISCLOSURES = WordList.read("disclosures.txt");
  private static final List<String> OF_ITSELF =
      List.of("we", "our", "us", "i", "my", "this post", "this article", "this page", "this story");

  private Furniture() {}

  /** Why {@code line} is furniture, if it is known to be. */
  static Optional<String> reason(PageLine line) {
    return reason(line.words(), line.folded());
  }

  /** Why {@code words} are furniture, if they are known to be. */
  static Optional<String> reason(String words) {
    return reason(words, Folded.words(words));
  }

  private static Optional<String> reason(String words, String folded) {
    int gap = folded.indexOf(' ');
    int count = Folded.count(folded);
    if (FIRST_WORDS.contains(gap < 0 ? folded : folded.substring(0, gap))) {
      for (FurnitureKind kind : KINDS) {
        if (kind.fits(words, folded, count)) {
          return Optional.of(kind.reason());
        }
      }
    }
    if (isDisclosure(folded, count)) {
      return Optional.of("Says that the page earns money by its links");
    }
    if (count <= 4 && READING_TIMES.stream().anyMatch(folded::endsWith)) {
      return Optional.of("How long the story takes to read");
    }
    boolean counted = count == 2 && Character.isDigit(folded.charAt(0));
    return counted && COUNTED.stream().anyMatch(folded::endsWith)
        ? Optional.of("Counts readers' comments or shares")
        : Optional.empty();
  }

  /** Whether a page says of itself that it gets a share of what its readers buy. */
  private static boolean isDisclosure(String folded, int count) {
    if (count > LONGEST_DISCLOSURE || DISCLOSURES.stream().noneMatch(folded::contains)) {
      return false;
    }
    String padded = " " + folded + " ";
    return DISCLOSURES.stream().anyMatch(phrase -> padded.contains(" " + phrase + " "))
        && OF_ITSELF.stream().anyMatch(word -> padded.contains(" " + word + " "));
  }

  /** Whether {@code words} begin with a label that announces other stories: "Related: ...". */
  static boolean announces(String words) {
    int colon = words.indexOf(':');
    return colon > 0
        && colon <= 24
        && ANNOUNCING.contains(Folded.words(words.substring(0, colon)))
        && Folded.count(words) <= 40;
  }

  /** Whether {@code line} is the notice of a copyright. */
  static boolean isCopyright(PageLine line) {
    return isCopyright(line.words(), line.folded());
  }

  /** Whether {@code words} are the notice of a copyright. */
  static boolean isCopyright(String words) {
    return isCopyright(words, Folded.words(words));
  }

  private static boolean isCopyright(String words, String folded) {
    boolean notice =
        words.startsWith("©")
            || words.startsWith("(c) ")
            || folded.startsWith("copyright ")
            || folded.endsWith("all rights reserved");
    return notice && Folded.count(folded) <= 40;
  }
}
