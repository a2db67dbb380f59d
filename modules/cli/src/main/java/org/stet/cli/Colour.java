package org.stet.cli;

/** How words stand out on a terminal that has colour. */
enum Colour {
  NONE(""),
  BOLD("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private static final char ESCAPE = '\u001b';

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  /** {@code words} in this colour; as they are without {@code wanted}. */
  String on(String words, boolean wanted) {
    return !wanted || this == NONE || words.isEmpty()
        ? words
        : ESCAPE + "[" + code + "m" + words + ESCAPE + "[0m";
  }
}
