package org.stet.wire.api;

import java.util.Locale;
import java.util.Set;
import org.stet.text.api.BylineForm;

/** Tells the line above a story that says who wrote it: {@code By MAREN HOLT}, {@code Von ...}. */
public final class BylineWords {
  private static final int MOST_WORDS = 24;
  private static final Set<String> LEADS =
      Set.of("by", "by:", "von", "par", "por", "di", "da", "av");
  private static final Set<String> ROLES =
      Set.of(
          "writer",
          "writers",
          "correspondent",
          "correspondents",
          "editor",
          "editors",
          "reporter",
          "reporters",
          "columnist",
          "critic",
          "analyst",
          "photographer",
          "korrespondent",
          "korrespondentin",
          "redakteur",
          "redakteurin",
          "staff");

  private BylineWords() {}

  /** Whether {@code line} is a byline. */
  public static boolean isByline(String line) {
    if (BylineForm.of(line).isPresent()) {
      return true;
    }
    String[] words = line.strip().split("\\s+", MOST_WORDS + 1);
    if (words.length < 2
        || words.length > MOST_WORDS
        || !Character.isUpperCase(words[0].codePointAt(0))
        || !LEADS.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    return Character.isUpperCase(words[1].codePointAt(0)) && !isSentence(line.strip());
  }

  /** Whether {@code line} says what an author is: {@code Nordwire Science Writer}. */
  public static boolean isRole(String line) {
    String[] words = line.strip().toLowerCase(Locale.ROOT).split("[\\s,]+", 8);
    for (String word : words) {
      if (words.length < 8 && ROLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentence(String line) {
    boolean stop = line.endsWith(".") || line.endsWith("?") || line.endsWith("!");
    int space = line.lastIndexOf(' ');
    return stop && line.length() - space > 4;
  }
}
