package org.stet.wireformats.agency;

import java.util.regex.Pattern;

/** Tells the rows of box scores and standings whose columns are set apart by single spaces. */
public final class ScoreRows {
  private static final int FEWEST_NUMBERS = 3;
  private static final int FEWEST_HEADS = 4;
  private static final int LONGEST_HEAD = 3;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\d{1,4}(?:[-.:/]\\d{1,3}){0,2}|\\.\\d{3}|-{1,3}|\\d{0,3}[½⅓⅔{]");

  private ScoreRows() {}

  /** Whether {@code words} are such a row: two fifths of it numbers, or short heads of columns. */
  public static boolean isRow(String words) {
    if (words.isBlank() || ".!?,;:\"".indexOf(words.charAt(words.length() - 1)) >= 0) {
      return false;
    }
    String[] cells = words.strip().split("\\s+", -1);
    int numbers = 0;
    boolean heads = true;
    boolean letter = false;
    for (String cell : cells) {
      numbers += NUMBER.matcher(cell).matches() ? 1 : 0;
      letter |= cell.length() == 1 && "aAiIoOyY".indexOf(cell.charAt(0)) < 0;
      heads &= cell.length() <= LONGEST_HEAD && cell.chars().allMatch(Character::isLetter);
    }
    boolean row = numbers >= FEWEST_NUMBERS && numbers * 5 >= cells.length * 2;
    return row || (heads && letter && cells.length >= FEWEST_HEADS);
  }
}
