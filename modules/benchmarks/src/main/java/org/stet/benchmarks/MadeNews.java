package org.stet.benchmarks;

import java.util.Random;

/**
 * News stories made from a seed: paragraphs of a grammar of its own, with people who are named in
 * full, by surname and by pronoun, quotations of every kind, reported speech and plain narration.
 * Real news has fewer quotations: of the words made here about a third are quoted.
 */
final class MadeNews {
  private static final String[] FIRST = {"Ida", "Nils", "Petra", "Arno", "Tove", "Jonas", "Maren"};
  private static final String[] LAST = {
    "Roth", "Brandt", "Lund", "Veit", "Lindahl", "Holt", "Krol"
  };
  private static final String[] ROLE = {"Mayor", "Councillor", "Professor", "Captain", "Judge"};
  private static final String[] THING = {
    "bridge", "harbour", "ferry", "mill", "tower", "school", "library", "railway", "market"
  };
  private static final String[] STATE = {
    "closed", "repaired", "sold", "painted", "flooded", "inspected", "rebuilt", "abandoned"
  };
  private static final String[] WHEN = {
    "on Monday", "last spring", "before the vote", "after the storm", "in 2019", "by midsummer"
  };

  private final Random random;

  MadeNews(long seed) {
    this.random = new Random(seed);
  }

  /** A story of at least {@code words} words, its paragraphs apart by an empty line. */
  String story(int words) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    while (count < words) {
      String paragraph = paragraph();
      count += paragraph.split(" ").length;
      text.append(paragraph).append("\n\n");
    }
    return text.toString();
  }

  private String paragraph() {
    String last = pick(LAST);
    String full = pick(ROLE) + " " + pick(FIRST) + " " + last;
    return switch (random.nextInt(7)) {
      case 0 -> "“" + sentence() + ",” " + full + " said. “" + sentence() + ".”";
      case 1 -> full + " said that " + clause() + ". “" + sentence() + ",” she added.";
      case 2 -> last + ", who had seen the " + pick(THING) + ", called the plan “a joke”.";
      case 3 -> "According to " + last + ", " + clause() + ". " + sentence() + ".";
      case 4 -> "‘" + sentence() + ",’ said " + last + ", and ‘" + sentence() + ".’";
      case 5 -> "He told the council: “" + sentence() + ". " + sentence() + ".”";
      default -> sentence() + ". " + sentence() + ". " + sentence() + ".";
    };
  }

  private String sentence() {
    String clause = clause();
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
  }

  private String clause() {
    return "the old "
        + pick(THING)
        + " by the "
        + pick(THING)
        + " would be "
        + pick(STATE)
        + " "
        + pick(WHEN)
        + " and its "
        + pick(THING)
        + " never "
        + pick(STATE)
        + " again";
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
