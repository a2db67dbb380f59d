package org.stet.exportformats.agency;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.OpenPoint;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.text.api.Severity;

/**
 * Turns words into the letters of an alphabet, and remembers what became what. A letter for which
 * nothing can stand is refused in the end, with its name. For one story, for one thread.
 */
@Messages({
  "# {0} - name of the alphabet",
  "# {1} - the letters with their numbers",
  "Letters.refused={0} has no letter for {1}",
  "# {0} - name of the alphabet",
  "# {1} - the letter with its number",
  "# {2} - what stands for it",
  "# {3} - how often",
  "Letters.changed={0} has no {1}; {2} stands for it ({3} times)",
  "# {0} - name of the alphabet",
  "# {1} - the character with its number",
  "# {2} - how often",
  "Letters.left=the character {1}, which {0} does not have, is left out ({2} times)"
})
final class Letters {
  /** Findings of this kind say what became of a letter. */
  static final String CHANGED = "letter-changed";

  private static final int MOST_NAMED = 6;

  private final Alphabet alphabet;
  private final boolean german;

  /** How often each letter was changed, by letter and stand-in. */
  private final Map<Integer, Integer> changed = new LinkedHashMap<>();

  private final List<Integer> refused = new ArrayList<>();

  /**
   * @param german whether vowels with two dots become two vowels, as in German, where they go
   */
  Letters(Alphabet alphabet, boolean german) {
    this.alphabet = alphabet;
    this.german = german;
  }

  /** {@code words} on one line, in letters of the alphabet. */
  String of(String words) {
    String given = CleanCharacters.of(words);
    String clean = Figures.onLine(given, this::hasAll, alphabet.power());
    given
        .codePoints()
        .filter(c -> !alphabet.has(c) && Figures.isOne(c) && clean.indexOf(c) < 0)
        .forEach(c -> changed.merge(c, 1, Integer::sum));
    StringBuilder narrow = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); ) {
      int c = clean.codePointAt(i);
      i += Character.charCount(c);
      if (alphabet.has(c)) {
        narrow.append((char) c);
        continue;
      }
      String standIn = standIn(c);
      if (standIn != null && standIn.length() == 2 && isCapital(clean, i)) {
        standIn = standIn.toUpperCase(Locale.ROOT);
      }
      if (standIn == null) {
        if (!refused.contains(c)) {
          refused.add(c);
        }
        continue;
      }
      if (c != '\t' && c != '\n' && c != 0xa0) {
        changed.merge(c, 1, Integer::sum);
      }
      // A half behind a whole number: 4 1/2, not 41/2.
      boolean fraction = standIn.indexOf('/') > 0 && Character.isDigit(standIn.charAt(0));
      int last = narrow.length() - 1;
      narrow.append(fraction && last >= 0 && Character.isDigit(narrow.charAt(last)) ? " " : "");
      narrow.append(standIn);
    }
    return narrow.toString().replaceAll(" {2,}", " ").strip();
  }

  private boolean hasAll(String letters) {
    return letters.codePoints().allMatch(alphabet::has);
  }

  /** Whether the letter that ends at {@code end} stands in a word in capitals. */
  private static boolean isCapital(String words, int end) {
    boolean after = end < words.length() && Character.isUpperCase(words.charAt(end));
    boolean before = end > 1 && Character.isUpperCase(words.charAt(end - 2));
    boolean goesOn = end < words.length() && Character.isLetter(words.charAt(end));
    return Character.isUpperCase(words.charAt(end - 1)) && (after || (before && !goesOn));
  }

  private @Nullable String standIn(int c) {
    int mark = german && alphabet == Alphabet.ANPA ? "\u201c\u00ab\u00bb".indexOf(c) : -1;
    if (mark >= 0) {
      return mark == 2 ? "``" : "''"; // German closes with what English opens with.
    }
    int vowel = german ? "\u00e4\u00f6\u00fc\u00c4\u00d6\u00dc".indexOf(c) : -1;
    return vowel < 0
        ? StandIns.of(c, alphabet)
        : new String[] {"ae", "oe", "ue", "Ae", "Oe", "Ue"}[vowel];
  }

  /**
   * What became of the letters, in the order in which they came.
   *
   * @throws IOException with the letters for which nothing can stand
   */
  List<OpenPoint> remarks() throws IOException {
    if (!refused.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (int c : refused.subList(0, Math.min(MOST_NAMED, refused.size()))) {
        names.add(named(c));
      }
      String more = refused.size() > MOST_NAMED ? " \u2026" : "";
      throw new IOException(
          Bundle.Letters_refused(alphabet.label(), String.join(", ", names) + more));
    }
    List<OpenPoint> remarks = new ArrayList<>();
    changed.forEach(
        (c, times) -> {
          String standIn = String.valueOf(standIn(c)).strip();
          String count = Integer.toString(times);
          String message =
              standIn.isEmpty()
                  ? Bundle.Letters_left(alphabet.label(), named(c), count)
                  : Bundle.Letters_changed(alphabet.label(), named(c), standIn, count);
          remarks.add(new OpenPoint(CHANGED, Severity.NOTE, null, message));
        });
    return remarks;
  }

  /** The letter, unless it would not show or turn what stands around it, and its number. */
  private static String named(int c) {
    String number = String.format(Locale.ROOT, "U+%04X", c);
    boolean shows = Character.getType(c) != Character.FORMAT && !Character.isSpaceChar(c);
    return shows ? Character.toString(c) + " (" + number + ")" : number;
  }
}
