package org.stet.verify.api;

/** How words are printed, beside what they are. */
final class Printed {
  private Printed() {}

  /** Whether two words differ in capitals, shapes of apostrophes and invisible characters only. */
  static boolean sameLetters(String one, String other) {
    return letters(one).equalsIgnoreCase(letters(other));
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
              } else if (c < 0x10000 && TokenFold.isApostrophe((char) c)) {
                letters.append('\'');
              }
            });
    return letters.toString();
  }

  /** Whether the same stands between two words, amounts of white space aside. */
  static boolean sameBetween(String one, String other) {
    return one.strip().equals(other.strip()) && one.isBlank() == other.isBlank();
  }

  static boolean hasCapital(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase);
  }
}
