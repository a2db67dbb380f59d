package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.TextRange;

/** Finds what stands in brackets in a transcript and was not said: {@code (Applause.)}. */
final class StageDirections {
  private static final Pattern DIRECTION =
      Pattern.compile(
          "[(\\[]+\\s?(?:[\\p{L}’' ,-]{0,30}\\b(?i:applause|laughter|laughs?|laughing|cheers?|cheering|"
              + "inaudible|indiscernible|unintelligible|crosstalk|interpreted|translated|translation"
              + "|off[ -]mic|in progress|in english|booing|boos|pause|music|ringing|sic|ph|recess|"
              + "chanting|commercial break)\\b[\\p{L}’' ,-]{0,30}[.!,]?)\\s?[)\\]]+");

  private static final int LONGEST = 90;

  private StageDirections() {}

  /** Those in {@code text}, in order. */
  static List<Aside> in(String text) {
    List<Aside> found = new ArrayList<>();
    Matcher direction = DIRECTION.matcher(text);
    char[] letters = text.toCharArray(); // A string looks up its kind of letters for each.
    for (int at = 0; at < letters.length; at++) {
      if (letters[at] != '(' && letters[at] != '[') {
        continue;
      }
      direction.region(at, Math.min(letters.length, at + LONGEST));
      if (direction.lookingAt()) {
        found.add(new Aside(Aside.Kind.STAGE_DIRECTION, new TextRange(at, direction.end())));
        at = direction.end() - 1;
      }
    }
    return found;
  }
}
