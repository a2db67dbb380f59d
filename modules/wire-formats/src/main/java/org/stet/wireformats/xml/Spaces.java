package org.stet.wireformats.xml;

/** White space in markup, where any amount of it is as good as one space. */
public final class Spaces {
  private Spaces() {}

  /** {@code words} with single spaces inside and none at the ends. No-break spaces are kept. */
  public static String fold(CharSequence words) {
    StringBuilder folded = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && folded.length() > 0) {
        folded.append(' ');
      }
      gap = false;
      folded.append(c);
    }
    return folded.toString();
  }

  /** Whether {@code c} is white space or ends a line; a no-break space does neither. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff';
  }
}
