package org.stet.exportformats.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A tag of a template as it stands in its file.
 *
 * @param sign what stands before the name: {@code #}, {@code ^}, {@code /}, <code>&gt;</code>,
 *     {@code !}, {@code =}, {@code &} and so on; a blank if it is a value
 * @param name what it names
 * @param start where it begins in the file
 * @param end where it ends
 * @param line the line it stands in, from 1
 */
record Tag(char sign, String name, int start, int end, int line) {
  /** The sign of a tag that nothing closes: what is behind it is not looked at. */
  static final char NEVER_CLOSED = '?';

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  /** Whether something of the story comes to stand in its place. */
  boolean isValue() {
    return sign == ' ' || sign == '&';
  }

  boolean isSection() {
    return sign == '#' || sign == '^';
  }

  /** All tags of {@code text} in order, up to one that is never closed. */
  static List<Tag> in(String text) {
    List<Tag> tags = new ArrayList<>();
    int line = 1;
    int counted = 0;
    int start = text.indexOf(OPEN);
    while (start >= 0) {
      boolean triple = text.startsWith("{", start + 2);
      int close = text.indexOf(triple ? "}" + CLOSE : CLOSE, start + 2);
      for (; counted < start; counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      if (close < 0) {
        tags.add(new Tag(NEVER_CLOSED, "", start, text.length(), line));
        return tags;
      }
      int end = close + (triple ? 3 : 2);
      tags.add(of(text.substring(start + (triple ? 3 : 2), close), start, end, line));
      start = text.indexOf(OPEN, end);
    }
    return tags;
  }

  private static Tag of(String inside, int start, int end, int line) {
    String words = inside.strip();
    boolean signed = !words.isEmpty() && "#^/>!=&<$".indexOf(words.charAt(0)) >= 0;
    String name = signed ? words.substring(1).strip() : words;
    return new Tag(signed ? words.charAt(0) : ' ', name, start, end, line);
  }
}
