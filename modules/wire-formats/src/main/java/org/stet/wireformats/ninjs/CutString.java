package org.stet.wireformats.ninjs;

import java.util.Optional;

/** Closes a string in which a file of JSON breaks off, so that its words can be read. */
final class CutString {
  private CutString() {}

  /** The text with the string closed that is open at its end; empty if none is. */
  static Optional<String> closed(String json) {
    boolean open = false;
    int escape = -1;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!open) {
        open = c == '"';
      } else if (c == '\\') {
        escape = i;
        i++;
      } else {
        open = c != '"';
      }
    }
    if (!open) {
      return Optional.empty();
    }
    return Optional.of(json.substring(0, end(json, escape)) + '"');
  }

  /** Where the last escape sequence begins, if it is cut; else the end. */
  private static int end(String json, int escape) {
    if (escape < 0) {
      return json.length();
    }
    int length = json.startsWith("u", escape + 1) ? "\\u0000".length() : "\\n".length();
    return escape + length > json.length() ? escape : json.length();
  }
}
