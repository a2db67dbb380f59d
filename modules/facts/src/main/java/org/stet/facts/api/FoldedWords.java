package org.stet.facts.api;

import java.text.Normalizer;

/**
 * Words without what only their look depends on: shapes of quotation marks and dashes, kinds and
 * amounts of white space, invisible characters. Two texts that fold equal say the same, letter for
 * letter; letters, figures, capitals and all other punctuation stay as they are.
 */
public final class FoldedWords {
  private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff\u200e\u200f";
  private static final String MARKS = "\"'`´“”„‟«»‹›‘’‚‛′″〝〞〟＂＇「」『』";
  private static final String DASHES = "-‐‑‒–—―−﹘﹣－";

  private FoldedWords() {}

  /** {@code words}, folded. Folding twice changes nothing more. */
  public static String of(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (INVISIBLE.indexOf(c) >= 0 || isDirection(c)) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
        continue;
      }
      if (DASHES.indexOf(c) >= 0) {
        gap = false;
        appendOnce(folded, '-');
        continue;
      }
      if (gap && folded.length() > 0 && !endsWith(folded, '-')) {
        folded.append(' ');
      }
      gap = false;
      if (MARKS.indexOf(c) >= 0) {
        appendOnce(folded, '\'');
      } else if (c == '…') {
        folded.append("...");
      } else {
        folded.append(c);
      }
    }
    // What was between two letters may have gone: they may compose now.
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isDirection(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  /** Two marks side by side, as in the agencies' {@code ``} and {@code --}, are one. */
  private static void appendOnce(StringBuilder folded, char c) {
    if (!endsWith(folded, c)) {
      folded.append(c);
    }
  }

  private static boolean endsWith(StringBuilder folded, char c) {
    return folded.length() > 0 && folded.charAt(folded.length() - 1) == c;
  }
}
