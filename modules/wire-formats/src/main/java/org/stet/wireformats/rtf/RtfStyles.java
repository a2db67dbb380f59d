package org.stet.wireformats.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.wireformats.document.StyleNames;
import org.stet.wireformats.document.StyleNames.Meaning;

/** The paragraph styles of a document, by their numbers. For one thread. */
final class RtfStyles {
  private static final int LONGEST_NAME = 200;

  private final Map<Integer, String> names = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;

  /** The number of the style whose name follows. */
  void number(int value) {
    number = value;
  }

  /** A part of the table that holds names, each up to a semicolon. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';') {
        names.putIfAbsent(number, name.toString().strip());
        name.setLength(0);
        number = 0;
      } else if (name.length() < LONGEST_NAME) {
        name.append(c);
      }
    }
  }

  Optional<Meaning> meaning(int style, int outline) {
    Optional<Meaning> named = StyleNames.of(names.getOrDefault(style, ""));
    return named.isPresent() ? named : StyleNames.ofOutline(outline);
  }
}
