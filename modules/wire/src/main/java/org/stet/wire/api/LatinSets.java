package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the sets of Latin letters apart by the language that the text has in each: read in the
 * wrong one, words have letters that their language has not, or signs in their midst.
 */
final class LatinSets {
  private static final int SAMPLE = 1 << 14;

  /** What common words weigh against letters, each as a share of all. */
  private static final double WORDS = 2.0;

  /** Another set than windows-1252 has to read so much better, over all its letters. */
  private static final double MARGIN = 1.5;

  /** Names from elsewhere, in a language that has few letters of its own. */
  private static final double FOREIGN = 0.3;

  private static final List<LatinLanguage> WESTERN =
      List.of(
          LatinLanguage.ENGLISH,
          LatinLanguage.FRENCH,
          LatinLanguage.GERMAN,
          LatinLanguage.SPANISH,
          LatinLanguage.PORTUGUESE,
          LatinLanguage.ITALIAN,
          LatinLanguage.DUTCH,
          LatinLanguage.SWEDISH,
          LatinLanguage.DANISH,
          LatinLanguage.FINNISH,
          LatinLanguage.ICELANDIC);
  private static final List<LatinLanguage> CENTRAL =
      List.of(
          LatinLanguage.POLISH,
          LatinLanguage.CZECH,
          LatinLanguage.SLOVAK,
          LatinLanguage.HUNGARIAN,
          LatinLanguage.SOUTH_SLAVIC,
          LatinLanguage.ROMANIAN);
  private static final List<LatinLanguage> TURKISH = List.of(LatinLanguage.TURKISH);
  private static final List<LatinLanguage> BALTIC =
      List.of(LatinLanguage.LITHUANIAN, LatinLanguage.LATVIAN, LatinLanguage.ESTONIAN);

  private static final List<LatinLanguage> SOUTHERN =
      List.of(LatinLanguage.MALTESE, LatinLanguage.ESPERANTO);

  /** So many words are the commonest of a language in any copy of it. */
  private static final double KNOWN_WORDS = 0.08;

  /** So well the letters fit at least if the set is the right one. */
  private static final double KNOWN_LETTERS = 0.25;

  private LatinSets() {}

  /**
   * The set that fits best.
   *
   * @param language in which it is
   * @param letters how well the characters beyond ASCII fit there: 1 if all are its letters, below
   *     0 if most are odd
   * @param share what share of the words are the commonest of the language
   */
  record Fit(Charset set, LatinLanguage language, double letters, double share) {
    boolean isWestern() {
      return set.equals(CharsetLabel.WINDOWS_1252);
    }
  }

  private record Scored(Fit fit, double score) {}

  /** The set in which {@code bytes}, which have some beyond ASCII, read best. */
  static Fit best(byte[] bytes) {
    byte[] sample = sample(bytes);
    int high = 0;
    for (byte b : sample) {
      high += b < 0 ? 1 : 0;
    }
    Scored western = score(sample, CharsetLabel.WINDOWS_1252, WESTERN).orElseThrow();
    Scored best = western;
    for (Scored other : others(sample)) {
      best = other.score() > best.score() ? other : best;
    }
    boolean surely = (best.score() - western.score()) * high >= MARGIN;
    return surely ? best.fit() : western.fit();
  }

  /**
   * Whether the words are of a language of which windows-1252 has not all letters, and the letters
   * in windows-1252 are not.
   */
  static boolean lacksLetters(byte[] bytes) {
    String text = new String(sample(bytes), CharsetLabel.WINDOWS_1252);
    double most = WESTERN.stream().mapToDouble(one -> one.share(text)).max().orElse(0);
    LatinLanguage welsh = LatinLanguage.WELSH;
    double share = welsh.share(text);
    return share >= KNOWN_WORDS
        && share > most
        && LatinFit.of(text, c -> welsh.has(c) ? 1 : 0) < KNOWN_LETTERS;
  }

  /** From the first byte beyond ASCII on: a story may begin with much that is in every set. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - SAMPLE / 16);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static List<Scored> others(byte[] sample) {
    return List.of(
            score(sample, "windows-1250", CENTRAL),
            score(sample, "ISO-8859-2", CENTRAL),
            score(sample, "windows-1254", TURKISH),
            score(sample, "windows-1257", BALTIC),
            score(sample, "ISO-8859-3", SOUTHERN),
            score(sample, "ISO-8859-15", WESTERN),
            score(sample, "x-MacRoman", WESTERN),
            score(sample, "IBM850", WESTERN),
            score(sample, "x-MacCentralEurope", CENTRAL),
            score(sample, "IBM852", CENTRAL))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Scored> score(byte[] sample, String set, List<LatinLanguage> languages) {
    return CharsetLabel.known(set).stream()
        .findFirst()
        .flatMap(known -> score(sample, known, languages));
  }

  private static Optional<Scored> score(byte[] sample, Charset set, List<LatinLanguage> languages) {
    String text = new String(sample, set);
    @Nullable Scored best = null;
    for (LatinLanguage language : languages) {
      best = better(best, scored(text, set, language, c -> language.has(c) ? 1 : 0));
    }
    if (!languages.contains(LatinLanguage.ENGLISH)) {
      LatinFit.Letters foreign =
          c -> languages.stream().anyMatch(language -> language.has(c)) ? FOREIGN : 0;
      best = better(best, scored(text, set, LatinLanguage.ENGLISH, foreign));
    }
    return Optional.ofNullable(best);
  }

  private static Scored scored(
      String text, Charset set, LatinLanguage language, LatinFit.Letters letters) {
    double fit = LatinFit.of(text, letters);
    double share = language.share(text);
    return new Scored(new Fit(set, language, fit, share), fit + WORDS * share);
  }

  private static Scored better(@Nullable Scored one, Scored other) {
    return one == null || other.score() > one.score() ? other : one;
  }
}
