package org.stet.text.api;

import java.util.Optional;

/** The marks that, at the start of a line, say what the line is; and the backslash before them. */
final class LineMarks {
  static final String SUBHEAD = "## ";
  static final String QUOTE = "> ";
  static final String LIST_ITEM = "- ";
  static final String PICTURE = "Picture: ";
  static final String FENCE = "```";
  static final String TABLE_FENCE = FENCE + "agate";
  static final String NOTE_FENCE = FENCE + "note";

  private LineMarks() {}

  /**
   * The mark at the head of a line.
   *
   * @param role what it makes of the line
   * @param length code units of the mark, including the space after it if there is one
   */
  record Mark(Role role, int length) {}

  /** The mark at the head of {@code line}, which is without white space at its ends. */
  static Optional<Mark> of(String line) {
    return mark(line, SUBHEAD, Role.SUBHEAD)
        .or(() -> mark(line, QUOTE, Role.QUOTE))
        .or(() -> mark(line, LIST_ITEM, Role.LIST_ITEM))
        .or(() -> mark(line, PICTURE, Role.CAPTION));
  }

  private static Optional<Mark> mark(String line, String mark, Role role) {
    if (line.startsWith(mark)) {
      return Optional.of(new Mark(role, mark.length()));
    }
    // The mark alone: the space after it went with the white space at the line's end.
    return line.equals(mark.stripTrailing())
        ? Optional.of(new Mark(role, line.length()))
        : Optional.empty();
  }

  static boolean opensFence(String line) {
    return line.equals(TABLE_FENCE) || line.equals(NOTE_FENCE);
  }

  /** The header field that {@code line} would be at the top of a copy file. */
  static Optional<FieldName> fieldOf(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || (colon + 1 < line.length() && line.charAt(colon + 1) != ' ')) {
      return Optional.empty();
    }
    return FieldName.ofLabel(line.substring(0, colon));
  }

  /** Whether {@code line}, trimmed, would be read as something else than a paragraph's words. */
  static boolean needsBackslash(String line) {
    return of(line).isPresent()
        || line.startsWith(FENCE)
        || fieldOf(line).isPresent()
        || isEscaped(line);
  }

  /** Whether {@code line} is a paragraph whose first character is a backslash before a mark. */
  static boolean isEscaped(String line) {
    return line.startsWith("\\")
        && line.length() > 1
        && line.charAt(1) != '\\'
        && needsBackslash(line.substring(1));
  }
}
