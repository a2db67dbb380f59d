package org.stet.cleanrules.lines;

import org.stet.cleanrules.lines.Phrases.Match;

/** Tells lines about copyright. */
public final class Rights {
  private static final Phrases NOTICES = Phrases.load("rights.txt");
  private static final int LONGEST = 60;

  private Rights() {}

  /** Whether {@code line} says who holds the rights: {@code © 2019 Nordpress}. */
  public static boolean names(CopyLine line) {
    if (!line.isParagraph() || line.count() < 2 || line.count() > LONGEST) {
      return false;
    }
    char first = line.words().charAt(0);
    if (first != '©' && first != '(' && first != 'c' && first != 'C') {
      return false;
    }
    String key = line.key();
    boolean opens = key.startsWith("©") || key.startsWith("copyright ") || key.startsWith("(c) ");
    int word = key.indexOf(' ') + 1;
    boolean named =
        key.startsWith("©")
            || (word < key.length()
                && (Character.isDigit(key.charAt(word)) || key.charAt(word) == '©'))
            || key.startsWith("copyright (c)");
    return opens && named;
  }

  /** Whether {@code line} is a notice of rights, with or without a name. */
  public static boolean isNotice(CopyLine line) {
    return line.isParagraph()
        && line.count() <= LONGEST
        && (names(line) || (NOTICES.match(line) == Match.STRONG && !goesOn(line)));
  }

  /** Whether the sentence goes on after the notice's words: {@code ... reserved for the people}. */
  private static boolean goesOn(CopyLine line) {
    String words = line.words();
    if (!line.isProse()) {
      return false;
    }
    for (int gap = words.indexOf(' '); gap > 0; gap = words.indexOf(' ', gap + 1)) {
      if (Character.isLetter(words.charAt(gap - 1))
          && gap + 1 < words.length()
          && Character.isLowerCase(words.charAt(gap + 1))
          && NOTICES.has(CopyLine.fold(words.substring(0, gap)))) {
        return true;
      }
    }
    return false;
  }
}
