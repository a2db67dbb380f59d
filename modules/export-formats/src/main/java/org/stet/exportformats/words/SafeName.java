package org.stet.exportformats.words;

import java.text.Normalizer;
import java.util.Locale;

/** Names that may become part of a path or an address, whatever they are made of. */
public final class SafeName {
  private static final int LONGEST = 100;

  private SafeName() {}

  /** {@code words} as small letters, digits and single hyphens; empty if nothing is left. */
  public static String of(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('đ', 'd');
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < plain.length() && name.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean hyphen = !kept && name.length() > 0 && name.charAt(name.length() - 1) != '-';
      name.append(kept ? String.valueOf(c) : hyphen ? "-" : "");
    }
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '-') {
      end--;
    }
    String safe = name.substring(0, end);
    // Names of devices on Windows.
    return safe.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]") ? safe + "-story" : safe;
  }
}
