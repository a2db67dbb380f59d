package org.stet.editor;

import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.ReviewedChange.Place;
import org.stet.text.api.TextRange;

/**
 * A change of the cleaning in a few words.
 *
 * @param out what was taken out, on one line
 * @param in what was put in, on one line
 */
@Messages({"ChangeWords.place=1 place", "# {0} - how many", "ChangeWords.places={0} places"})
record ChangeWords(String out, String in) {
  private static final int LONGEST = 160;

  /** The words of {@code change}, whose places stand in {@code text} now. */
  static ChangeWords of(ReviewedChange change, String text) {
    List<Place> places = change.places();
    return switch (change.kind()) {
      case SPACING ->
          new ChangeWords(
              "",
              places.size() == 1
                  ? Bundle.ChangeWords_place()
                  : Bundle.ChangeWords_places(places.size()));
      case LABELLED -> new ChangeWords("", oneLine(put(places, text)));
      case REMOVED, REPLACED ->
          new ChangeWords(oneLine(places.get(0).was()), oneLine(places.get(0).is()));
    };
  }

  /** The line in which something was put; if it is not there any more, what was put in. */
  private static String put(List<Place> places, String text) {
    for (Place place : places) {
      TextRange now = place.now();
      if (place.was().isEmpty() && !now.isEmpty() && now.end() <= text.length()) {
        int end = text.indexOf('\n', now.end());
        return text.substring(now.start(), end < 0 ? text.length() : end);
      }
    }
    return places.get(0).was() + places.get(0).is();
  }

  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c)) {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.appendCodePoint(c);
      }
      if (line.length() > LONGEST) {
        return line + "\u2026";
      }
    }
    return line.toString();
  }
}
