package org.stet.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Copy files, and what people and machines make of them; the same ones for the same seed. */
public final class RandomTexts {
  private static final String[] WORDS = {
    "the",
    "of",
    "a",
    "ferry",
    "mayor",
    "harbour",
    "said",
    "on",
    "not",
    "ice",
    "Monday",
    "10,000",
    "don't",
    "cafe\u0301",
    "\uD83D\uDE00",
    "\uD835\uDC00x",
    "naïve",
    "“No”",
    "it.",
    "and,",
    "*very*",
    "\\*",
    "[link](x)",
    "\uD83D",
    "\uDE00",
    "\u0301",
    "–",
    "A.B.",
    "x-y",
    "\u2764\ufe0f",
    "में",
  };
  private static final String[] STARTS = {
    "",
    "",
    "",
    "",
    "## ",
    "> ",
    "- ",
    "Picture: ",
    "\\",
    "Headline: ",
    "Slug: ",
    "```note\n",
    "```\n",
  };
  private static final String[] GAPS = {"\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n"};

  private final Random random;

  public RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  /** Up to twelve words, with odd spaces among them. */
  public String paragraph() {
    StringBuilder words = new StringBuilder();
    int count = random.nextInt(13);
    for (int i = 0; i < count; i++) {
      words.append(pick(WORDS)).append(random.nextInt(12) == 0 ? pick("  ", "\t", "") : " ");
    }
    return words.toString();
  }

  /** Up to eight lines of any kind. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(3) == 0) {
      text.append("Headline: ").append(paragraph()).append("\nSlug: ferry-x\n\n");
    }
    int lines = random.nextInt(9);
    for (int i = 0; i < lines; i++) {
      text.append(pick(STARTS)).append(paragraph()).append(pick(GAPS));
    }
    return random.nextInt(4) == 0 ? text.toString().strip() : text.toString();
  }

  /** What a few edits make of {@code text}: of words, of lines, of single characters. */
  public String edited(String text) {
    String edited = text;
    int edits = random.nextInt(6);
    for (int i = 0; i < edits; i++) {
      edited =
          switch (random.nextInt(8)) {
            case 3 -> edited.replaceFirst(random.nextBoolean() ? "\n\n" : "\n", " ");
            case 4 -> split(edited);
            case 0 -> lines(edited);
            case 1 -> edited.replace("\n", "\r\n");
            case 2 -> characters(edited);
            default -> words(edited);
          };
    }
    return edited;
  }

  /** With a paragraph end where a space was. */
  private String split(String text) {
    int space = text.indexOf(' ', random.nextInt(text.length() + 1));
    return space < 0 ? text : text.substring(0, space) + "\n\n" + text.substring(space + 1);
  }

  private String words(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    int at = random.nextInt(words.size());
    switch (random.nextInt(3)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, pick(WORDS));
      default -> words.set(at, pick(WORDS));
    }
    return String.join(" ", words);
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, paragraph());
      case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
      default -> Collections.shuffle(lines, random);
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private String characters(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(4));
    String put = random.nextBoolean() ? "" : pick(WORDS);
    return text.substring(0, from) + put + text.substring(to);
  }

  private String pick(String... all) {
    return all[random.nextInt(all.length)];
  }

  /** So many words of a language of {@code vocabulary} words, some of them far more often. */
  public String prose(int words, int vocabulary) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int word = (int) (vocabulary * Math.pow(random.nextDouble(), 3));
      prose.append(i == 0 ? "" : " ").append("w").append(word);
    }
    return prose.toString();
  }

  /** A number from 0 to below {@code bound}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }
}
