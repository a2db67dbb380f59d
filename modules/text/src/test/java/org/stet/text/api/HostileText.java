package org.stet.text.api;

import java.util.List;
import java.util.Random;

/** Texts by chance, made of everything that is a mark of the copy file somewhere. */
final class HostileText {
  private static final String[] INSIDE_A_LINE = {
    "\\",
    "*",
    "[",
    "]",
    "(",
    ")",
    "](",
    "a",
    "b ",
    " ",
    "é",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u00a0",
    "\t",
    "\u2028",
    "\u0085",
    "\u000b",
    "\ufeff",
    "\u0000",
    "\u001f",
    "\u200b",
    "x*y",
    "*em*",
    "[l](http://e.org)",
    "\\\\",
    "##",
    "## ",
    "#",
    "> ",
    ">",
    "- ",
    "-",
    "```",
    "```note",
    "```agate",
    "Picture:",
    "Picture: ",
    "Headline:",
    "Slug: ",
    "Source: Agencies",
    "[AFP]",
    "“",
    "\"",
    "1",
    ".",
  };
  private static final String[] LINE_ENDS = {"\n", "\n", "\n\n", "\r\n", "\n \n", "\r"};
  private static final String[] LINES = {
    "```",
    "```note",
    "```agate",
    "\\```",
    "## Sub",
    "> Said",
    "- Item",
    "Picture: A [B]",
    "Headline: One",
    "Slug: two",
    "\\Headline: no",
    "\\## no",
    "##",
    ">",
    "-",
    "Picture:",
    "Words",
    "Byline:",
    "\\\\## x",
    "Picture: [ C ]",
  };

  private final Random random;

  HostileText(long seed) {
    this.random = new Random(seed);
  }

  /** One line, without line feeds and carriage returns. */
  String line() {
    StringBuilder line = new StringBuilder();
    int pieces = random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      line.append(INSIDE_A_LINE[random.nextInt(INSIDE_A_LINE.length)]);
    }
    return line.toString();
  }

  /** One line with words in it, without white space at its ends. */
  String words() {
    String line = line().strip();
    while (line.isEmpty()) {
      line = line().strip();
    }
    return line;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(10);
    for (int i = 0; i < lines; i++) {
      text.append(random.nextInt(3) == 0 ? line() : LINES[random.nextInt(LINES.length)]);
      text.append(LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
    }
    return random.nextBoolean() ? text.toString() : text + line();
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
