package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of authors out of what pages put there: addresses, handles, labels, the site itself. */
final class Authors {
  private static final int LONGEST = 80;

  private Authors() {}

  /**
   * The names of the first of {@code sources} that names somebody. Better nobody than a wrong one.
   */
  static List<String> clean(List<List<String>> sources, String site) {
    List<String> fallback = List.of();
    for (List<String> source : sources) {
      List<String> names = new ArrayList<>();
      for (String value : source) {
        String name = name(value);
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
      names = Folded.distinct(names);
      boolean isSite = names.size() == 1 && Folded.words(names.get(0)).equals(Folded.words(site));
      if (!names.isEmpty() && !isSite) {
        return names;
      }
      fallback = fallback.isEmpty() ? names : fallback;
    }
    return fallback;
  }

  /** The name in {@code value}, or empty if it is none. */
  static String name(String value) {
    String name = unquoted(withoutLabel(value.strip()));
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isAddress =
        lower.contains("://")
            || lower.startsWith("www.")
            || lower.startsWith("@")
            || lower.indexOf('/') >= 0;
    boolean isMail = lower.indexOf('@') > 0 && lower.indexOf(' ') < 0;
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    return isAddress || isMail || !letters || name.length() > LONGEST ? "" : name;
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1).strip() : name;
  }

  /** {@code byline} without "By", "Written by" and the like. */
  static String withoutLabel(String byline) {
    return byline.substring(labelLength(byline)).strip();
  }

  /** The code units of "By " and the like at the head of {@code byline}. */
  static int labelLength(String byline) {
    String lower = byline.toLowerCase(Locale.ROOT);
    for (String label :
        List.of(
            "written by",
            "posted by",
            "published by",
            "reported by",
            "compiled by",
            "author:",
            "authors:",
            "words by",
            "text by",
            "story by",
            "article by",
            "by:",
            "by",
            "von",
            "par",
            "por",
            "von:",
            "text:")) {
      if (lower.startsWith(label) && lower.length() > label.length()) {
        int end = label.length();
        boolean apart = !Character.isLetterOrDigit(byline.charAt(end));
        if (apart) {
          while (end < byline.length() && " :\u00a0".indexOf(byline.charAt(end)) >= 0) {
            end++;
          }
          return end;
        }
        boolean capital = label.equals("by") && Character.isUpperCase(byline.charAt(end));
        if (capital && !Character.isUpperCase(byline.charAt(1))) {
          return end; // The renderer put no space between the two elements.
        }
      }
    }
    return 0;
  }
}
