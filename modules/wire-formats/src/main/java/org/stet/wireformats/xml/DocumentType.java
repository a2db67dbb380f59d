package org.stet.wireformats.xml;

/** Finds the end of a document type declaration, whatever its internal subset holds. */
final class DocumentType {
  private DocumentType() {}

  /** The offset after the declaration that begins at {@code start}; the end of the text if open. */
  static int end(String text, int start) {
    boolean subset = false;
    int at = start + 2;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        if (close < 0) {
          return text.length();
        }
        at = close;
      } else if (text.startsWith("<!--", at)) {
        int close = text.indexOf("-->", at + 4);
        if (close < 0) {
          return text.length();
        }
        at = close + 2;
      } else if (c == '[') {
        subset = true;
      } else if (c == ']') {
        subset = false;
      } else if (c == '>' && !subset) {
        return at + 1;
      }
      at++;
    }
    return text.length();
  }
}
