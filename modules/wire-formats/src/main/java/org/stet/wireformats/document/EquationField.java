package org.stet.wireformats.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field {@code EQ} of Word, whose instruction is what shows. Old versions set letters with their
 * reading above in this way: {@code EQ \o\ad(\s\ up 9(reading),letters)}.
 *
 * @param letters what is read
 * @param reading the small letters above
 */
public record EquationField(String letters, String reading) {
  private static final int LONGEST = 2000;
  private static final Pattern RUBY =
      Pattern.compile(
          "\\\\o\\s*(?:\\\\a[a-z]\\s*)?\\(\\s*\\\\s\\s*\\\\up\\s*\\d{0,3}\\s*\\(([^()]*)\\)\\s*[,;]([^()]*)\\)",
          Pattern.CASE_INSENSITIVE);

  /** Whether the instruction of a field is one of this kind. */
  public static boolean is(String instruction) {
    return instruction.strip().regionMatches(true, 0, "EQ ", 0, 3);
  }

  /** Whether the instruction of a field makes a list of what is where. */
  public static boolean isContents(String instruction) {
    String name = instruction.strip().split("\\s", 2)[0];
    return name.equalsIgnoreCase("TOC")
        || name.equalsIgnoreCase("INDEX")
        || name.equalsIgnoreCase("TOA");
  }

  /** The letters in {@code instruction} that have a reading above. */
  public static Optional<EquationField> of(String instruction) {
    if (!is(instruction) || instruction.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher ruby = RUBY.matcher(instruction);
    return ruby.find()
        ? Optional.of(new EquationField(ruby.group(2).strip(), ruby.group(1).strip()))
        : Optional.empty();
  }
}
