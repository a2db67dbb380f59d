package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares who is said to have spoken with the label in the source. */
final class Speakers {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mister",
          "mrs",
          "ms",
          "dr",
          "doctor",
          "sir",
          "the",
          "senator",
          "sen",
          "governor",
          "gov",
          "president",
          "vice",
          "prime",
          "minister",
          "secretary",
          "general",
          "gen",
          "representative",
          "rep",
          "chancellor",
          "king",
          "queen",
          "pastor",
          "professor",
          "prof",
          "elect",
          "former",
          "u.s",
          "jr",
          "sr",
          "of",
          "a",
          "an",
          "'s",
          "ambassador",
          "attorney",
          "chairman",
          "lady",
          "first",
          "1st");
  private static final Set<String> NO_NAMES =
      Set.of("and", "at", "in", "on", "to", "by", "for", "with", "is", "was", "has", "will", "txt");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "who", "his", "her", "him", "i", "we", "you", "them", "their");

  private Speakers() {}

  /** What is known of whether two are the same. */
  enum Same {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * Whether {@code named} can be the person who speaks in {@code turn}. Who has a label of their
   * own in the source is not meant by another one.
   */
  static Same same(@Nullable String named, SpeakerTurn turn, FoldedSource source) {
    String label = turn.speaker();
    if (named == null || label == null || words(named).equals(words(label))) {
      return named == null || label == null ? Same.UNKNOWN : Same.YES;
    }
    Same same = same(named, OfficeHolder.named(label, source.source()));
    for (String other : source.speakers()) {
      boolean own = words(named).equals(words(other));
      if (own || (same == Same.UNKNOWN && same(named, other) == Same.YES)) {
        return Same.NO;
      }
    }
    return same;
  }

  /** Whether {@code named} can be the person whom the source calls {@code label}. */
  static Same same(@Nullable String named, @Nullable String label) {
    if (named == null || label == null) {
      return Same.UNKNOWN;
    }
    List<String> ours = words(named);
    List<String> theirs = words(label);
    if (ours.isEmpty() || theirs.isEmpty() || PRONOUNS.containsAll(ours)) {
      return Same.UNKNOWN;
    }
    if (ours.equals(theirs)) {
      return Same.YES;
    }
    List<String> ourName = names(ours);
    List<String> theirName = names(theirs);
    if (ourName.isEmpty() || theirName.isEmpty()) {
      // An office against a name: another person may hold it.
      boolean offices = ourName.isEmpty() && theirName.isEmpty();
      return offices ? Same.NO : officeOf(ours, theirs);
    }
    return ourName.stream().anyMatch(theirName::contains) ? Same.YES : Same.NO;
  }

  /** "the president" and "President Trump" may be one; "Vice President Pence" is not. */
  private static Same officeOf(List<String> ours, List<String> theirs) {
    List<String> our = offices(ours);
    List<String> their = offices(theirs);
    if (our.isEmpty() || their.isEmpty()) {
      return Same.UNKNOWN;
    }
    return our.equals(their) ? Same.YES : Same.NO;
  }

  private static List<String> offices(List<String> words) {
    List<String> offices = new ArrayList<>(words);
    offices.removeIf(word -> !TITLES.contains(word) || word.equals("the"));
    return offices;
  }

  private static List<String> names(List<String> words) {
    List<String> names = new ArrayList<>(words);
    names.removeIf(TITLES::contains);
    return names;
  }

  /** Whether {@code word} stands before names and is none: so do "and" and the like. */
  static boolean isTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return TITLES.contains(lower) || NO_NAMES.contains(lower);
  }

  private static List<String> words(String label) {
    Tokens tokens = new QuotedFragment(label.toLowerCase(Locale.ROOT)).tokens();
    return tokens.words(0, tokens.size());
  }
}
