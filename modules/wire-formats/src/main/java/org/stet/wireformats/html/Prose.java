package org.stet.wireformats.html;

/** Whether a line is running text: several words, not in links, and a sentence. */
final class Prose {
  private static final int FEW_WORDS = 8;
  private static final int MANY_WORDS = 25;
  private static final double MOST_LINKS = .4;

  /** What may stand behind the mark that ends a sentence, among it the number of a note. */
  private static final String BEHIND =
      " \"”’')]»\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

  private Prose() {}

  static boolean is(PageLine line) {
    return line.isProse();
  }

  /** The same, found out; a line keeps the answer. */
  static boolean judge(PageLine line) {
    if (line.linkDensity() > MOST_LINKS) {
      return false;
    }
    int words = line.size();
    return words >= MANY_WORDS || (words >= FEW_WORDS && isSentence(line.words()));
  }

  /** Words; of scripts without spaces between them, two characters count as one. */
  static int count(String words) {
    int ideographs = 0;
    for (int i = 0; i < words.length(); i++) {
      ideographs += words.charAt(i) >= '\u2e80' && words.charAt(i) <= '\ud7ff' ? 1 : 0;
    }
    return Folded.count(words) + ideographs / 2;
  }

  /** Whether {@code words} end with the mark of a sentence, perhaps inside quotation marks. */
  static boolean endsSentence(String words) {
    int end = words.length();
    while (end > 1 && BEHIND.indexOf(words.charAt(end - 1), 1) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:。！？।".indexOf(words.charAt(end - 1)) >= 0;
  }

  /** Whether {@code words} end as a sentence does, or hold the end of one. */
  static boolean isSentence(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean mark = c == '.' || c == '!' || c == '?' || c == '…' || c == ':';
      boolean apart = i + 1 == words.length() || BEHIND.indexOf(words.charAt(i + 1)) >= 0;
      if ((mark && apart) || c == '。' || c == '！' || c == '？' || c == '।') {
        return true;
      }
    }
    return false;
  }
}
