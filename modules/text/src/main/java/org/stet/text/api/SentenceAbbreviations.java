package org.stet.text.api;

import java.util.Locale;
import java.util.Set;

/** Tells the full stops that belong to a word: "Mr.", "No. 5", "J. K. Ruiz", "U.S. Senate". */
final class SentenceAbbreviations {
  /** Never the end of a sentence: a name or a number follows. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "gov", "sen", "rep", "gen", "col", "lt", "sgt",
          "capt", "cmdr", "maj", "adm", "brig", "cpl", "pvt", "rev", "fr", "hon", "pres", "supt",
          "insp", "det", "st", "ste", "mt", "ft", "messrs", "mme", "mlle", "vs", "v", "cf", "e.g",
          "i.e", "viz", "ca", "approx", "herr", "dept", "lt.gov", "sens", "reps", "govs", "gens",
          "atty", "dist", "amb", "sr.insp");

  /** The end of a sentence only if the next word is one that begins sentences. */
  private static final Set<String> AFTER_NAMES =
      Set.of(
          "jr", "sr", "inc", "corp", "co", "ltd", "llc", "bros", "a.m", "p.m", "etc", "al", "ph.d",
          "m.d", "esq", "ave", "blvd", "rd", "u.s", "u.n", "u.k", "e.u", "d.c", "l.a", "n.y",
          "calif", "fla", "tex", "mass", "conn", "pa", "ariz", "colo", "mich", "minn", "wis",
          "wash", "ore", "tenn", "va", "ga", "ala", "ky", "la", "okla", "kan", "neb", "nev", "ill",
          "ind", "mo", "md", "del", "vt", "ark", "miss");

  /** Never the end of a sentence if a digit follows. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "no", "nos", "nr", "est", "c", "vol", "art", "sec", "fig", "p", "pp", "par", "ch", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

  /** Words that begin a sentence, and stand in no name, when written with a capital. */
  private static final Set<String> STARTERS =
      Set.of(
          """
          the a an he she it they we i you this that these those but and or so if when while
          as at by for from in on of to with after before since although though because
          however meanwhile there his her its their our my your what who why how where some
          many most no not now then yet also still asked under over during despite even once
          both all every each one two until instead later
          """
              .strip()
              .split("\\s+"));

  private SentenceAbbreviations() {}

  /** Whether the full stop at {@code at} belongs to the word before it. */
  static boolean isAbbreviation(String text, int start, int at, int next, int word, int limit) {
    int from = at;
    while (from > start && at - from < 12 && isPartOfWord(text.charAt(from - 1))) {
      from--;
    }
    if (from == at) {
      return false;
    }
    String before = text.substring(from, at).toLowerCase(Locale.ROOT);
    boolean digitFollows = Character.isDigit(text.charAt(next));
    if (BEFORE_NAMES.contains(before)) {
      return !before.equals("v") || Character.isLowerCase(text.charAt(from));
    }
    if (BEFORE_NUMBERS.contains(before) && digitFollows) {
      return true;
    }
    boolean initial = at - from == 1 && Character.isUpperCase(text.charAt(from));
    if (initial) {
      // "J. Ruiz" goes on; "Vitamin C. The ..." ends.
      return !isStarter(text, word, limit);
    }
    boolean dotted = before.indexOf('.') > 0 && at - from <= 8 && isDotted(before);
    boolean shortened = AFTER_NAMES.contains(before) && isWritten(text, from, before);
    return (shortened || dotted) && !isStarter(text, word, limit) && word == next;
  }

  /** Whether the full stop that ends {@code line} can belong to its last word: "in Miami, Fla." */
  static boolean endsLine(String line) {
    int at = line.length() - 1;
    int from = at;
    while (from > 0 && at - from < 12 && isPartOfWord(line.charAt(from - 1))) {
      from--;
    }
    if (at < 1 || line.charAt(at) != '.' || from == at) {
      return false;
    }
    String before = line.substring(from, at).toLowerCase(Locale.ROOT);
    boolean dotted = before.indexOf('.') > 0 && isDotted(before);
    return dotted || (AFTER_NAMES.contains(before) && isWritten(line, from, before));
  }

  /** Whether short names of states are written as such: "Ind.", not "the mind." or "in la." */
  private static boolean isWritten(String text, int from, String before) {
    return before.indexOf('.') > 0
        || before.equals("etc")
        || before.equals("al")
        || Character.isUpperCase(text.charAt(from));
  }

  /** Whether letters and full stops take turns: u.s, p.h.d. */
  private static boolean isDotted(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ((word.charAt(i) == '.') != (i % 2 == 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStarter(String text, int word, int limit) {
    int end = word;
    while (end < limit && end - word < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return STARTERS.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }
}
