package org.stet.cleanrules.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells paragraphs in which a newsroom speaks to its readers and wants something of them: money, an
 * address, a membership. It says we and you, what it wants and what it makes; speech is no such
 * paragraph, and neither is what lacks one of the four. A newsletter that comes to your inbox
 * speaks for itself. English only.
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
    if (line.count() > LONGEST || hasSpeech(line.words())) {
      return false;
    }
    Set<String> words = new HashSet<>(List.of(WORD_GAP.split(line.key())));
    boolean letter = words.contains("newsletter") && words.contains("inbox");
    return (letter || has(words, OUR))
        && has(words, YOUR)
        && has(words, REQUESTS)
        && has(words, PRESS);
  }

  private static boolean has(Set<String> words, Phrases list) {
    return words.stream().anyMatch(list::has);
  }

  private static boolean hasSpeech(String words) {
    return words.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
  }
}
