package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one splitter of sentences: where each sentence of a stretch of plain words starts and ends.
 *
 * <p>A sentence ends with a full stop, a question or exclamation mark or an ellipsis, together with
 * the quotation marks and brackets that close on it, if white space follows and what comes next can
 * begin a sentence. The full stops of "Mr.", "No. 5", "J. K. Ruiz", "a.m." and "U.S. Senate" end
 * none. The marks of Chinese, Japanese, Arabic, Hindi and other scripts count as well. A line end
 * always ends a sentence.
 *
 * <p>The ranges ascend, do not overlap, hold no white space at their ends, and cover every
 * character that is not white space. Offsets are UTF-16 code units. One pass, linear in the length.
 */
public final class Sentences {
  private static final String ENDS = ".?!…‼⁇⁈⁉؟۔।॥";

  /** Marks after which no white space is written. */
  private static final String ENDS_AT_ONCE = "。！？｡";

  private static final String CLOSING = "\"”’'»«“)]}」』）】";
  private static final String OPENING = "\"“‘'«»„‚([{「『（【¿¡*";

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
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "or",
          "so",
          "if",
          "when",
          "while",
          "as",
          "at",
          "by",
          "for",
          "from",
          "in",
          "on",
          "of",
          "to",
          "with",
          "after",
          "before",
          "since",
          "although",
          "though",
          "because",
          "however",
          "meanwhile",
          "there",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "what",
          "who",
          "why",
          "how",
          "where",
          "some",
          "many",
          "most",
          "no",
          "not",
          "now",
          "then",
          "yet",
          "also",
          "still",
          "asked",
          "under",
          "over",
          "during",
          "despite",
          "even",
          "once",
          "both",
          "all",
          "every",
          "each",
          "one",
          "two",
          "until",
          "instead",
          "later");

  private Sentences() {}

  /** The sentences of {@code range} in {@code text}, ascending; none if there are only blanks. */
  public static List<TextRange> of(String text, TextRange range) {
    List<TextRange> sentences = new ArrayList<>();
    int start = skipBlanks(text, range.start(), range.end());
    int at = start;
    while (at < range.end()) {
      int next = ending(text, at, start, range.end());
      if (next < 0) {
        boolean mark = isOneOf(ENDS, text.charAt(at++));
        while (mark && at < range.end() && isOneOf(ENDS, text.charAt(at))) {
          at++; // One look at a run of marks, however long it is.
        }
        continue;
      }
      add(text, start, next, sentences);
      start = skipBlanks(text, next, range.end());
      at = start;
    }
    add(text, start, range.end(), sentences);
    return List.copyOf(sentences);
  }

  /** The sentences of {@code words}. */
  public static List<TextRange> of(String words) {
    return of(words, new TextRange(0, words.length()));
  }

  private static void add(String text, int start, int end, List<TextRange> sentences) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new TextRange(start, last));
    }
  }

  /** Where the sentence ends whose last mark begins at {@code at}, or -1 if none ends there. */
  private static int ending(String text, int at, int start, int limit) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return at;
    }
    boolean atOnce = ENDS_AT_ONCE.indexOf(c) >= 0;
    if (!atOnce && ENDS.indexOf(c) < 0) {
      return -1;
    }
    int end = at + 1;
    while (end < limit && isOneOf(ENDS + ENDS_AT_ONCE, text.charAt(end))) {
      end++;
    }
    boolean single = c == '.' && end == at + 1;
    boolean dots = end > at + 1 && c == '.' && text.charAt(end - 1) == '.';
    while (end < limit && isOneOf(CLOSING, text.charAt(end))) {
      end++;
    }
    if (end == limit || atOnce) {
      return end;
    }
    int next = skipBlanks(text, end, limit);
    if (next == end) {
      return -1; // 3.5, example.org
    }
    if (next == limit) {
      return end;
    }
    int word = next;
    while (word < limit && isOneOf(OPENING, text.charAt(word))) {
      word++;
    }
    if (word < limit && Character.isLowerCase(text.codePointAt(word))) {
      return -1;
    }
    boolean goesOn = word == next && isOneOf("—–-.", text.charAt(next));
    if (goesOn || ((dots || c == '…') && word < limit && isOneOf(",;", text.charAt(word)))) {
      return -1;
    }
    boolean closedByMark = end > at + 1 && single;
    return single && !closedByMark && isAbbreviation(text, start, at, next, word, limit) ? -1 : end;
  }

  /** Whether the full stop at {@code at} belongs to the word before it. */
  private static boolean isAbbreviation(
      String text, int start, int at, int next, int word, int limit) {
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

  private static int skipBlanks(String text, int from, int limit) {
    int at = from;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  private static boolean isOneOf(String marks, char c) {
    return marks.indexOf(c) >= 0;
  }
}
