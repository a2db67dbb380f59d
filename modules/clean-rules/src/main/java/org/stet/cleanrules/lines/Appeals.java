package org.stet.cleanrules.lines;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.cleanrules.lines.Phrases.Match;

/**
 * Tells paragraphs in which a newsroom speaks to its readers and wants something of them: money, an
 * address, a membership. It says we and you, what it wants and what it makes, one of the two beyond
 * doubt; speech is no such paragraph, and neither is what lacks one of the four. A newsletter that
 * comes to your inbox speaks for itself. English only.
 */
final class Appeals {
  private static final int LONGEST = 80;
  private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{N}'-]+");
  private static final Phrases OUR = Phrases.load("our-words.txt");
  private static final Phrases YOUR = Phrases.load("your-words.txt");
  private static final Phrases REQUESTS = Phrases.load("request-words.txt");
  private static final Phrases PRESS = Phrases.load("press-words.txt");

  private Appeals() {}

  static boolean isAppeal(CopyLine line) {
    if (line.count() > LONGEST || hasSpeech(line)) {
      return false;
    }
    List<String> words = List.of(WORD_GAP.split(line.key()));
    Match asked = surest(words, REQUESTS);
    Match made = surest(words, PRESS);
    boolean letter = words.contains("newsletter") && words.contains("inbox");
    return (letter || surest(words, OUR) == Match.STRONG)
        && surest(words, YOUR) == Match.STRONG
        && asked != Match.NONE
        && made != Match.NONE
        && (asked == Match.STRONG || made == Match.STRONG);
  }

  private static Match surest(List<String> words, Phrases list) {
    return words.stream().map(list::match).max(Comparator.naturalOrder()).orElse(Match.NONE);
  }

  /** Whether somebody says something in {@code line}. */
  static boolean hasSpeech(CopyLine line) {
    return line.words().chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
  }
}
