package org.stet.export.api;

/** The first words of something long, so that people know which is meant. */
final class FirstWords {
  private static final int MOST = 60;

  private FirstWords() {}

  /** {@code words}, cut after a word if they are longer than a line. */
  static String of(String words) {
    if (words.length() <= MOST) {
      return words;
    }
    int space = words.lastIndexOf(' ', MOST);
    int cut = space > 0 ? space : words.offsetByCodePoints(0, MOST / 2);
    return words.substring(0, cut) + " ...";
  }
}
