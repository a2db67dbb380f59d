package org.stet.session.api;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the name of a file of a title: lower case, words joined by hyphens, no accents. */
public final class FileName {
  private static final int LONGEST = 60;

  private FileName() {}

  /**
   * The name for {@code title}.
   *
   * @param extension without a dot
   */
  public static String of(String title, String extension) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder name = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < plain.length() && name.length() < LONGEST; ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && name.length() > 0) {
          name.append('-');
        }
        name.appendCodePoint(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        gap = true;
      }
    }
    if (name.length() >= LONGEST) {
      int word = name.lastIndexOf("-");
      name.setLength(word > LONGEST / 2 ? word : name.length());
    }
    return (name.length() == 0 ? "article" : name) + "." + extension;
  }
}
