package org.stet.cleanrules.lines;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.cleanrules.lines.Phrases.Match;
import org.stet.text.api.TextRange;

/**
 * Finds where a story names its reporters and editors below itself, as agencies do: {@code
 * (Reporting by Ann Bell; Editing by Carl Dorn)} on a line of its own or at a paragraph's end,
 * {@code Ann Bell contributed reporting.}
 */
public final class Reporters {
  private static final Phrases OPENINGS = Phrases.load("reporter-openings.txt");
  private static final Pattern BY = Pattern.compile(" (?:by|von|de|por) (?:the )?");

  /** Two words in lower case, as sentences of the story have and names with places have not. */
  private static final Pattern LOWER_CASE = Pattern.compile("(?<= )\\p{Ll}{3,} \\p{Ll}{3,}");

  private static final int LONGEST = 60;

  private Reporters() {}

  /**
   * The stretch of the words of {@code line} that names reporters, with the white space before it;
   * of a bracket after a sentence only the bracket.
   */
  public static Optional<TextRange> of(CopyLine line) {
    String words = line.words();
    if (!line.isParagraph() || words.length() < 3) {
      return Optional.empty();
    }
    int open = words.endsWith(")") ? openingOf(words) : -1;
    if (line.count() <= LONGEST && open <= 0 && isSignOff(words, open == 0)) {
      return Optional.of(new TextRange(0, words.length()));
    }
    if (open <= 0 || !isSignOff(words.substring(open), true)) {
      return Optional.empty();
    }
    int start = open;
    while (start > 0 && Character.isWhitespace(words.charAt(start - 1))) {
      start--;
    }
    boolean sentence = start > 0 && ".!?\"”»".indexOf(words.charAt(start - 1)) >= 0;
    return sentence ? Optional.of(new TextRange(start, words.length())) : Optional.empty();
  }

  /** The agency, if it is all that {@code line} names: {@code (Compiled by AFP)}. */
  public static Optional<TextRange> agencyOf(CopyLine line) {
    Optional<TextRange> signOff = of(line);
    if (signOff.isEmpty()) {
      return Optional.empty();
    }
    String words = line.words();
    int from = words.indexOf(" by ", signOff.get().start());
    int to = words.length();
    while (to > 0 && ").".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean named = from > 0 && from + 4 < to && Credits.isAgency(words.substring(from + 4, to));
    return named ? Optional.of(new TextRange(from + 4, to)) : Optional.empty();
  }

  private static boolean isSignOff(String words, boolean bracketed) {
    String inside = bracketed ? words.substring(1, words.length() - 1) : words;
    if (OPENINGS.match(CopyLine.fold(inside)) != Match.STRONG) {
      return false;
    }
    var by = BY.matcher(inside);
    boolean opened = Character.isLetter(inside.codePointAt(0)) && by.find();
    boolean ends = CopyLine.fold(inside).contains(" contributed ");
    boolean name =
        opened
            && (by.end() == inside.length()
                || by.end() < inside.length()
                    && !Character.isLowerCase(inside.codePointAt(by.end())));
    boolean said = !bracketed && !inside.contains(";") && LOWER_CASE.matcher(inside).find();
    return ends || (name && !said) || CopyLine.fold(inside).endsWith(" by");
  }

  private static int openingOf(String words) {
    int depth = 0;
    for (int i = words.length() - 1; i >= 0; i--) {
      char c = words.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
