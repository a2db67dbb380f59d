package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/**
 * Reads the labels of a transcript that is quoted as a whole: {@code "ROTH: Good morning.}
 *
 * <p>A label is a name in capitals and a colon at the very start of a quotation. Where a paragraph
 * of the same quotation has none, the one labelled last goes on.
 */
final class Labels {
  /** No label is longer, in UTF-16 code units. */
  private static final int LONGEST = 40;

  /** A single label may be a word of warning: {@code "CAUTION: wet paint"}. */
  private static final int FEWEST = 2;

  private final String words;
  private final boolean transcript;
  private @Nullable TextRange last;

  Labels(String words, List<Stretch> stretches) {
    this.words = words;
    this.transcript =
        stretches.stream()
                .filter(stretch -> stretch.parent() < 0 && label(stretch.words()) != null)
                .limit(FEWEST)
                .count()
            == FEWEST;
  }

  /**
   * Whose {@code stretch} is by its label, or by that of the one before in the same transcript;
   * else null. To be asked of the outermost stretches, one after the other.
   *
   * @param runsOn whether the stretch goes on from the one before
   */
  @Nullable Said of(Stretch stretch, boolean runsOn) {
    if (!transcript) {
      return null;
    }
    TextRange label = label(stretch.words());
    last = label != null ? label : runsOn ? last : null;
    if (last == null) {
      return null;
    }
    return new Said(
        label != null ? Basis.STATED : Basis.INHERITED,
        last,
        Phrase.Kind.NAME,
        null,
        Standing.SAID,
        false,
        label != null ? 0.95 : 0.9,
        label != null ? "label of the transcript" : "goes on from the label before it");
  }

  private @Nullable TextRange label(TextRange range) {
    int end = range.start();
    boolean letter = false;
    while (end < range.end() && end - range.start() < LONGEST) {
      char c = words.charAt(end);
      if (c == ':') {
        return letter ? trimmed(range.start(), end) : null;
      }
      if (Character.isLowerCase(c) || !(Character.isLetter(c) || " .'’-".indexOf(c) >= 0)) {
        return null;
      }
      letter |= end > range.start() && Character.isLetter(c);
      end++;
    }
    return null;
  }

  private TextRange trimmed(int start, int end) {
    int to = end;
    while (to > start && words.charAt(to - 1) == ' ') {
      to--;
    }
    return new TextRange(start, to);
  }
}
