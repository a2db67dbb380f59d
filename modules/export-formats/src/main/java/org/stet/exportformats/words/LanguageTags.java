package org.stet.exportformats.words;

import java.util.Locale;
import java.util.Set;

/** Tags of languages as BCP 47 has them: {@code de}, {@code pt-BR}. */
public final class LanguageTags {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "yi");

  private LanguageTags() {}

  /** Whether {@code tag} has the form of one. */
  public static boolean isTag(String tag) {
    String[] parts = tag.split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      int length = parts[i].length();
      boolean fits = i == 0 ? length == 2 || length == 3 : length >= 1 && length <= 8;
      for (int at = 0; at < length; at++) {
        char c = parts[i].charAt(at);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        fits &= letter || (i > 0 && c >= '0' && c <= '9');
      }
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code tag}, which is one, is of a language written from right to left. */
  public static boolean isRightToLeft(String tag) {
    int dash = tag.indexOf('-');
    String primary = dash < 0 ? tag : tag.substring(0, dash);
    return RIGHT_TO_LEFT.contains(primary.toLowerCase(Locale.ROOT));
  }
}
