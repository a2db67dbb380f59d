package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the sets of Cyrillic, Greek and Arabic letters apart by how often a language has each,
 * which a headline is enough for: read in the wrong set, its letters are rare ones, capitals stand
 * in the midst of its words, or signs.
 */
final class ScriptSets {
  private static final int SAMPLE = 1 << 14;

  /** Less than this has no language: the letters of most copy come to 0.7. */
  private static final double LEAST = 0.35;

  /** By so much another set must be better than the one that the frequencies of bytes say. */
  private static final double MARGIN = 0.1;

  /** Letters in words that are enough to tell by. */
  private static final int FEWEST = 4;

  private static final double SIGN_IN_WORD = -2;
  private static final double ODD_CASE = -2;
  private static final double OTHER_SIGN = -1;

  /** Words in capitals are rarer than others. */
  private static final double CAPITALS = -0.02;

  /** Signs that copy sets before, behind and between words. */
  private static final String SIGNS = "\u00a0«»„“”‘’‚—–…№•°§،؛؟";

  private static final String IN_WORDS = "\u2019\u02bc\u00a0\u2014\u2013\u200c\u00ad";
  private static final String BEHIND = "\u2019»…،؛؟°";

  private record Candidate(Charset set, List<ScriptLanguage> languages) {}

  private ScriptSets() {}

  /** The set in which {@code bytes} are in letters of a language and read best, if any. */
  static Optional<Charset> best(byte[] bytes) {
    return best(bytes, null);
  }

  /**
   * The set in which {@code bytes} are in letters of a language and read best, if any.
   *
   * @param likely what the frequencies of bytes say, which is taken where another set is not much
   *     better; null if they say nothing
   */
  static Optional<Charset> best(byte[] bytes, @Nullable Charset likely) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    @Nullable Charset best = null;
    double most = LEAST;
    for (Candidate candidate : candidates()) {
      String text = new String(sample, candidate.set());
      double score = isInWords(text) ? score(text, candidate.languages()) : SIGN_IN_WORD;
      boolean same = likely != null && isSame(candidate.set(), likely);
      if (score + (same && score > LEAST ? MARGIN : 0) > most) {
        best = candidate.set();
        most = score + (same ? MARGIN : 0);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether they differ by a few letters only, as KOI8-R and KOI8-U do. */
  private static boolean isSame(Charset one, Charset other) {
    return one.name().substring(0, 5).equals(other.name().substring(0, 5))
        && (one.equals(other) || one.name().startsWith("KOI8"));
  }

  /** Whether the letters beyond ASCII stand side by side, and there are enough to tell by. */
  private static boolean isInWords(String text) {
    int letters = 0;
    int beside = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLetter(text, i)) {
        letters++;
        beside += isLetter(text, i - 1) || isLetter(text, i + 1) ? 1 : 0;
      }
    }
    return beside >= FEWEST && beside * 10 >= letters * 7;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) >= 0x80
        && Character.isLetter(text.charAt(at));
  }

  /** The commonest set of each script first: of equal ones it is taken. */
  private static List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    for (Charset set :
        CharsetLabel.known(
            "windows-1251", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic")) {
      all.add(new Candidate(set, ScriptLanguage.CYRILLIC));
    }
    for (Charset set : CharsetLabel.known("ISO-8859-7", "windows-1253")) {
      all.add(new Candidate(set, ScriptLanguage.GREEK));
    }
    for (Charset set : CharsetLabel.known("windows-1256")) {
      all.add(new Candidate(set, ScriptLanguage.ARABIC));
    }
    return all;
  }

  private static double score(String text, List<ScriptLanguage> languages) {
    double best = SIGN_IN_WORD;
    for (ScriptLanguage language : languages) {
      best = Math.max(best, score(text, language));
    }
    return best;
  }

  /** The mean of what the characters beyond ASCII say, from 1 to -2. */
  private static double score(String text, ScriptLanguage language) {
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (Character.isLetter(c)) {
        sum += letter(c, before, language) + (isMixture(before, after) ? OTHER_SIGN : 0);
        counted++;
      } else if (isOdd(c, before, after)) {
        sum += Character.isLetter(before) && Character.isLetter(after) ? SIGN_IN_WORD : OTHER_SIGN;
        counted++;
      }
    }
    return counted == 0 ? SIGN_IN_WORD : sum / counted;
  }

  private static double letter(char c, char before, ScriptLanguage language) {
    boolean capital = Character.isUpperCase(c);
    boolean oddCase = capital && Character.isLowerCase(before);
    boolean shouted = capital && Character.isUpperCase(before);
    return language.weight(c) + (oddCase ? ODD_CASE : 0) + (shouted ? CAPITALS : 0);
  }

  private static boolean isMixture(char before, char after) {
    return (before < 0x80 && Character.isLetter(before))
        || (after < 0x80 && Character.isLetter(after));
  }

  private static boolean isOdd(char sign, char before, char after) {
    if (Character.isLetter(before) && Character.isLetter(after)) {
      return IN_WORDS.indexOf(sign) < 0;
    }
    boolean opens = Character.isLetter(after) && before != ' ';
    return SIGNS.indexOf(sign) < 0 || (opens && BEHIND.indexOf(sign) >= 0);
  }
}
