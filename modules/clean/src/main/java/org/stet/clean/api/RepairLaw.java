package org.stet.clean.api;

/**
 * What repair of transmission damage may do to words between quotation marks. A joined word, a
 * character that was decoded wrongly and a typesetting code can be told by their looks; anything
 * else would be rewriting.
 */
final class RepairLaw {
  private static final int LONGEST_CODE = 24;

  private RepairLaw() {}

  /** Whether replacing {@code deleted} by {@code inserted} can be a repair. */
  static boolean allows(String deleted, String inserted) {
    if (Words.letters(deleted).equals(Words.letters(inserted))) {
      return true;
    }
    if (hasAscii(inserted)) {
      return false;
    }
    int before = deleted.codePointCount(0, deleted.length());
    int after = inserted.codePointCount(0, inserted.length());
    return isCode(deleted) ? after <= 1 : !hasAscii(deleted) && after <= before;
  }

  /** Whether {@code text} has the letters and digits that no character set gets wrong. */
  private static boolean hasAscii(String text) {
    return text.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c));
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
