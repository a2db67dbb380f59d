package org.stet.exportformats.words;

/**
 * Characters that may go out: control characters and non-characters are left out, since neither a
 * page nor a page system may hold them, and half a surrogate pair becomes U+FFFD.
 */
public final class CleanCharacters {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanCharacters() {}

  /** {@code words} without what may not go out; tabs and line feeds stay. */
  public static String of(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0xD800 && c <= 0xDFFF) {
        clean.appendCodePoint(REPLACEMENT);
      } else if (mayGoOut(c)) {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  private static boolean mayGoOut(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !nonCharacter;
  }
}
