package org.stet.wireformats.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as they are compared: case, accents' encoding, punctuation and spaces do not count. */
public final class Folded {
  private Folded() {}

  /** The words of {@code text} in lower case, a single space between them. */
  public static String words(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.appendCodePoint(c);
      } else if (c != '\'' && c != '’' && c != '\u00ad') {
        gap = true;
      }
    }
    return folded.toString();
  }

  /** Whether the words of {@code part} stand in {@code whole} one after the other; both folded. */
  public static boolean holds(String whole, String part) {
    return !part.isEmpty() && (" " + whole + " ").contains(" " + part + " ");
  }

  /** How many words {@code text} has, white space between them. */
  public static int count(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean shows = !Character.isWhitespace(text.charAt(i));
      words += shows && !inWord ? 1 : 0;
      inWord = shows;
    }
    return words;
  }

  /** The values that are not blank, stripped, each once. */
  static List<String> distinct(List<String> values) {
    List<String> kept = new ArrayList<>();
    for (String value : values) {
      String words = value.strip();
      if (!words.isEmpty() && kept.stream().noneMatch(k -> words(k).equals(words(words)))) {
        kept.add(words);
      }
    }
    return kept;
  }
}
