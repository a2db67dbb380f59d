package org.stet.wireformats.agency;

/** Makes words fit for a header line. */
final class FieldWords {
  private FieldWords() {}

  /** {@code words} on one line, without control characters and runs of white space. */
  static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u0085') {
        gap = true;
      } else if (!Character.isISOControl(c)) {
        if (gap && clean.length() > 0) {
          clean.append(' ');
        }
        gap = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
