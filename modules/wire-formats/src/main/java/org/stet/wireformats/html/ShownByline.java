package org.stet.wireformats.html;

import java.util.Locale;
import java.util.Set;

/** Names of authors in lines as readers see them. */
final class ShownByline {
  private static final String SEPARATORS =
      "|\u2022\u00b7\u22c5\u2014\u2013@(/\u2299\u25cf#:+\u00bb>";
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "bin", "al", "el", "and",
          "und", "et", "y", "of", "the", "ter", "ten", "dos", "af", "zu", "e");
  private static final Set<String> STOPS =
      Set.of(
          "on",
          "updated",
          "published",
          "posted",
          "last",
          "modified",
          "in",
          "for",
          "updated:",
          "view",
          "read",
          "date",
          "published:",
          "reviewed",
          "medically",
          "edited",
          "fact");

  private ShownByline() {}

  /** Whether {@code line} says "By" and then a name. */
  static boolean isLabelled(String line) {
    return Authors.labelLength(line) > 0 && !name(line).isEmpty();
  }

  /**
   * The names in {@code line}, without label, date, office and what else follows; empty if what is
   * left is not like a name.
   */
  static String name(String line) {
    String rest = Authors.withoutLabel(line.strip());
    boolean labelled = rest.length() < line.strip().length();
    int by = Math.max(rest.lastIndexOf(" By "), rest.lastIndexOf(" by "));
    if (!labelled && by > 0 && PageDate.shown(rest.substring(0, by), "").isPresent()) {
      rest = rest.substring(by + 4);
      labelled = true;
    }
    String name = cut(rest);
    return isName(name, labelled) ? name : "";
  }

  /** {@code words} up to a separator, a digit, or a word that ends a byline. */
  private static String cut(String words) {
    StringBuilder kept = new StringBuilder();
    for (String word : words.split(" ")) {
      int end = 0;
      while (end < word.length()
          && SEPARATORS.indexOf(word.charAt(end)) < 0
          && !Character.isDigit(word.charAt(end))) {
        end++;
      }
      boolean ends = end < word.length() || isStop(word);
      String part = ends && end == word.length() ? "" : word.substring(0, end);
      if (!part.isEmpty() && !part.equals("-")) {
        kept.append(kept.length() == 0 ? "" : " ").append(part);
      }
      if (ends || part.equals("-")) {
        break;
      }
    }
    String name = kept.toString();
    if (name.length() < words.length()) {
      int space = name.lastIndexOf(' ');
      boolean month = PageDate.inWords(name.substring(space + 1) + " 1, 2000").isPresent();
      name = month ? name.substring(0, Math.max(0, space)) : name;
    }
    int end = name.length();
    while (end > 0 && " ,-:;.\"”".indexOf(name.charAt(end - 1)) >= 0 && !isInitial(name, end)) {
      end--;
    }
    return name.substring(0, end);
  }

  /** Whether the full stop at the end belongs to "Jr." or an initial. */
  private static boolean isInitial(String name, int end) {
    int dot = end - 1;
    boolean shorts = dot >= 2 && dot - name.lastIndexOf(' ', dot) <= 3;
    return name.charAt(dot) == '.' && shorts;
  }

  /** Words that end a byline; a capital "On" is part of a name. */
  private static boolean isStop(String word) {
    boolean name = word.equals("On") || word.equals("In") || word.equals("For");
    return !name && STOPS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isName(String name, boolean labelled) {
    int words = Folded.count(name);
    if (name.length() > 60 || words == 0 || words > 9 || (words < 2 && !labelled)) {
      return false;
    }
    if (Furniture.reason(name).isPresent() || (!labelled && words > 4)) {
      return false;
    }
    for (String word : name.split(" ")) {
      int first = word.codePointAt(0);
      boolean capital =
          !Character.isLetter(first)
              || Character.isUpperCase(first)
              || !Character.isLowerCase(first);
      if (!capital && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
