package org.stet.wireformats;

import java.util.Optional;
import org.jsoup.parser.Tag;

/**
 * Markup and data that no format here reads, told by how a file begins. Read as plain text it would
 * come out as a story of tags and numbers, so it is named instead.
 */
final class UnreadMarkup {
  /** Longest name of an element that is shown. */
  private static final int LONGEST_NAME = 40;

  private UnreadMarkup() {}

  /** What {@code text} is, in an editor's words, if it is markup and no prose. */
  static Optional<String> in(String text) {
    int at = skipSpace(text, 0);
    if (text.startsWith("<?xml", at) || isDoctype(text, at) || isElement(text, at)) {
      String root = root(text, at);
      return Optional.of(root.isEmpty() ? "XML" : "XML (" + root + ")");
    }
    return isJson(text, at) ? Optional.of("data (JSON)") : Optional.empty();
  }

  private static boolean isDoctype(String text, int at) {
    return text.startsWith("<!DOCTYPE", at) && !text.regionMatches(true, at + 10, "html", 0, 4);
  }

  /** Whether the whole text is one element, and none of a page's: XML that does not say so. */
  private static boolean isElement(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '<') {
      return false;
    }
    String root = root(text, at);
    return !root.isEmpty()
        && text.startsWith(root, at + 1)
        && !Tag.isKnownTag(root)
        && text.stripTrailing().endsWith("</" + root + ">");
  }

  /** Whether an object with a name, or a list of such, begins at {@code at}. */
  private static boolean isJson(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    int next = skipSpace(text, at + 1);
    char first = text.charAt(at);
    if (first == '[') {
      return next < text.length() && text.charAt(next) == '{' && isJson(text, next);
    }
    if (first != '{' || next >= text.length() || text.charAt(next) != '"') {
      return false;
    }
    int end = text.indexOf('"', next + 1);
    int colon = end < 0 ? -1 : skipSpace(text, end + 1);
    return colon > 0 && colon < text.length() && text.charAt(colon) == ':';
  }

  /** The name of the first element. */
  private static String root(String text, int from) {
    for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
      int end = at + 1;
      while (end < text.length() && end - at <= LONGEST_NAME && isNamePart(text.charAt(end))) {
        end++;
      }
      if (end > at + 1) {
        return text.substring(at + 1, end);
      }
    }
    return "";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
