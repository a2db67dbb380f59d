package org.stet.wireformats.iptc7901;

import java.util.List;
import org.stet.text.api.TextRange;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;

/**
 * Restores the letters of the German version of ISO 646 (DIN 66003), in which seven-bit lines send
 * {@code f}r} for {@code für}. Only where no other letter of the text is beyond ASCII, and several
 * such signs stand inside words.
 */
final class GermanLetters {
  private static final String CODES = "{|}~[\\]";
  private static final String LETTERS = "äöüßÄÖÜ";
  private static final int FEWEST = 3;
  private static final int SMALL_LETTERS = 4;

  private GermanLetters() {}

  /** Restores the letters of the story, and of the fields read from now on. */
  static void restore(AgencyCopy copy, List<AgencyLine> text) {
    int inside = 0;
    for (AgencyLine line : text) {
      String words = line.text();
      for (int i = 0; i < words.length(); i++) {
        if (words.charAt(i) > '\u007f') {
          return;
        }
        inside += isCode(words, i) && CODES.indexOf(words.charAt(i)) < SMALL_LETTERS ? 1 : 0;
      }
    }
    if (inside < FEWEST) {
      return;
    }
    copy.spelling(GermanLetters::spelled);
    for (AgencyLine line : text) {
      for (int i = 0; i < line.text().length(); i++) {
        if (isCode(line.text(), i)) {
          String letter = String.valueOf(letter(line.text().charAt(i)));
          TextRange one = TextRange.ofLength(line.range().start() + i, 1);
          copy.replace(one, letter, "letters", "The seven-bit code of a German letter");
        }
      }
    }
  }

  private static String spelled(String words) {
    StringBuilder spelled = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      if (isCode(words, i)) {
        spelled.setCharAt(i, letter(words.charAt(i)));
      }
    }
    return spelled.toString();
  }

  private static char letter(char code) {
    return LETTERS.charAt(CODES.indexOf(code));
  }

  /** Whether a letter stands in this place: small ones inside words, great ones before small. */
  private static boolean isCode(String words, int at) {
    int code = CODES.indexOf(words.charAt(at));
    if (code < 0) {
      return false;
    }
    boolean before = at > 0 && Character.isLetter(words.charAt(at - 1));
    boolean after = at + 1 < words.length() && Character.isLowerCase(words.charAt(at + 1));
    if (code < SMALL_LETTERS) {
      return before || after;
    }
    boolean opens = at == 0 || words.charAt(at - 1) == ' ';
    return after && opens && words.indexOf(']', at + 1) < 0;
  }
}
