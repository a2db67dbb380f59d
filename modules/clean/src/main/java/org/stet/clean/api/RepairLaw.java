package org.stet.clean.api;

import org.stet.text.api.Edit;

/**
 * What repair of transmission damage may do to words between quotation marks: join what was wrapped
 * or divided at the end of a line, drop what cannot be seen, resolve one typesetting code, and undo
 * one wrong decoding. Each of these can be told by its looks; anything else would be rewriting.
 */
final class RepairLaw {
  private static final int LONGEST_CODE = 24;

  private RepairLaw() {}

  /** Whether replacing {@code deleted} by {@code inserted} can be a repair. */
  static boolean allows(String deleted, String inserted) {
    return joins(deleted, inserted)
        || resolvesCode(deleted, inserted)
        || Misdecoding.explains(deleted, inserted);
  }

  /** Whether only line ends, spaces, invisible characters and a divided word's hyphen differ. */
  static boolean joins(String deleted, String inserted) {
    return skeleton(deleted).equals(skeleton(inserted));
  }

  /** Whether the edit may make two words one: a word divided at a line's end, or invisibly. */
  static boolean mayMakeOneWord(String deleted) {
    boolean divided = !deleted.isEmpty() && isHyphen(deleted.charAt(0)) && hasLineEnd(deleted);
    return divided || (!deleted.isEmpty() && deleted.codePoints().allMatch(RepairLaw::isInvisible));
  }

  /**
   * Whether the edit joins a capital that a page set apart to its word: the letter is all there is
   * on its line, the word goes on below.
   */
  static boolean joinsDropCap(String text, Edit edit) {
    int start = edit.range().start();
    int end = edit.range().end();
    return edit.replacement().isEmpty()
        && edit.range().in(text).isBlank()
        && hasLineEnd(edit.range().in(text))
        && start > 0
        && end < text.length()
        && Character.isUpperCase(text.charAt(start - 1))
        && Character.isLetter(text.charAt(end))
        && text.substring(text.lastIndexOf('\n', start - 1) + 1, start - 1).isBlank();
  }

  private static boolean resolvesCode(String deleted, String inserted) {
    return isCode(deleted)
        && inserted.codePointCount(0, inserted.length()) <= 1
        && inserted.chars().noneMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  private static String skeleton(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      // A backslash at a line's start only says how to read the line.
      boolean literal = c == '\\' && i > 0 && text.charAt(i - 1) == '\n';
      boolean divides = isHyphen(c) && i == 0 && hasLineEnd(text);
      if (!space && !literal && !divides && !isInvisible(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }

  private static boolean hasLineEnd(String text) {
    return text.indexOf('\n') >= 0;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(c));
  }

  /** Whether {@code text} is one code: a tag, an entity, {@code {EM}}, {@code =E2=80}. */
  private static boolean isCode(String text) {
    if (text.length() < 3 || text.length() > LONGEST_CODE || text.indexOf(' ') >= 0) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return switch (text.charAt(0)) {
      case '<' -> text.indexOf('>') == text.length() - 1;
      case '{' -> text.indexOf('}') == text.length() - 1;
      case '&' -> text.indexOf(';') == text.length() - 1;
      case '=' -> isQuotedPrintable(text) && Character.digit(last, 16) >= 0;
      default -> false;
    };
  }

  private static boolean isQuotedPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = i % 3 == 0;
      if (sign ? c != '=' : Character.digit(c, 16) < 0 || Character.isLowerCase(c)) {
        return false;
      }
    }
    return text.length() % 3 == 0;
  }
}
