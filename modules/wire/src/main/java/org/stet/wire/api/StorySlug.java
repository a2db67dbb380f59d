package org.stet.wire.api;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The slug of a story in the one form in which slugs of its takes are equal. */
final class StorySlug {
  private StorySlug() {}

  /**
   * {@code slug} without cycle, take words and punctuation, in small letters: {@code BC-Harbour
   * Bridge, 2nd Ld-Writethru} and {@code HARBOUR-BRIDGE/UPDATE 1} are {@code harbour-bridge}. Empty
   * if nothing is left, as when the slug is nothing but a take.
   */
  static String of(String slug) {
    List<String> words = words(SlugLine.of(slug).slug());
    if (TakeWords.isTake(String.join(" ", words))) {
      return "";
    }
    int end = words.size();
    for (int from = 1; from < words.size(); from++) {
      if (TakeWords.isTake(String.join(" ", words.subList(from, words.size())))) {
        end = from;
        break;
      }
    }
    return String.join("-", words.subList(0, end));
  }

  /** The take words at the end of a slug that has no comma: {@code HARBOUR-BRIDGE-UPDATE 1}. */
  static String takeBehind(String slug) {
    List<String> words = words(SlugLine.of(slug).slug());
    for (int from = 1; from < words.size(); from++) {
      String rest = String.join(" ", words.subList(from, words.size()));
      boolean usable = StoryStatus.of(rest, List.of()) == StoryStatus.USABLE;
      if (TakeWords.isTake(rest)
          && (usable || slug.contains("-" + words.get(from).toUpperCase(Locale.ROOT)))) {
        return rest; // "Troops Withdrawal" is a slug, "WALL-ELIMINATION" a kill.
      }
    }
    return "";
  }

  /** The runs of letters and digits in {@code text}, in small letters, accents as one character. */
  static List<String> words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); ) {
      int c = i < folded.length() ? folded.codePointAt(i) : ' ';
      boolean inside = Character.isLetterOrDigit(c);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    return words;
  }
}
