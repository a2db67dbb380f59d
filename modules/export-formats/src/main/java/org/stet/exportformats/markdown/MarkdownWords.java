package org.stet.exportformats.markdown;

import java.util.List;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.HtmlText;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.PlainText;
import org.stet.text.api.TextRange;

/**
 * Words as CommonMark: everything that could be a mark, a tag, an entity or a sign of a template
 * stands behind a backslash. Emphasis that the rules of CommonMark do not allow where it stands is
 * left out, its words stay.
 */
final class MarkdownWords {
  private static final String ESCAPED = "\\`*_[]<>~{}|";

  private final StringBuilder words = new StringBuilder();
  private int emphasis = -1;

  private MarkdownWords() {}

  /** {@code words} without any mark. */
  static String escaped(String words) {
    String clean = CleanCharacters.of(words).replace('\n', ' ').replace('\t', ' ');
    StringBuilder escaped = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean entity = c == '&' && i + 1 < clean.length() && isEntity(clean.charAt(i + 1));
      if (entity || ESCAPED.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isEntity(char c) {
    return c == '#' || Character.isLetterOrDigit(c);
  }

  /** The words of {@code line}, a stretch of the copy file {@code text}, with their marks. */
  static String marked(String text, PlainText line) {
    return new MarkdownWords().write(text, line);
  }

  private String write(String text, PlainText line) {
    int at = line.range().start();
    String target = "";
    List<Stretch> stretches = line.map().stretches();
    for (int i = 0; i < stretches.size(); i++) {
      TextRange mark = stretches.get(i).before().shift(line.range().start());
      words.append(escaped(text.substring(at, mark.start())));
      at = mark.end();
      String mine = mark.in(text);
      if (mine.equals("*")) {
        emphasis(nextOf(text, stretches, i, line, at, !target.isEmpty()));
      } else if (mine.equals("[")) {
        target = HtmlText.target(text, line, i + 1);
        words.append(target.isEmpty() ? "" : "[");
      } else if (mine.startsWith("](")) {
        words.append(target.isEmpty() ? "" : "](" + address(target) + ")");
        target = "";
      }
    }
    words.append(escaped(text.substring(at, line.range().end())));
    return words.toString();
  }

  /** What will stand behind a mark that ends at {@code at}; a letter if that is not sure. */
  private static char nextOf(
      String text, List<Stretch> stretches, int mark, PlainText line, int at, boolean linked) {
    if (at >= line.range().end()) {
      return ' ';
    }
    if (mark + 1 < stretches.size()) {
      TextRange next = stretches.get(mark + 1).before().shift(line.range().start());
      if (next.start() == at) {
        String mine = next.in(text);
        boolean ends = mine.startsWith("](") && linked;
        return mine.equals("*") ? '*' : ends ? ']' : 'a';
      }
    }
    return text.charAt(at);
  }

  /** Begins emphasis, or ends it: only then is it known whether it may stand here. */
  private void emphasis(char next) {
    if (emphasis < 0) {
      emphasis = words.length();
      return;
    }
    String inside = words.substring(emphasis);
    char before = emphasis == 0 ? ' ' : words.charAt(emphasis - 1);
    if (!inside.isEmpty()
        && before != '*'
        && next != '*'
        && mayBorder(inside.charAt(0), before)
        && mayBorder(inside.charAt(inside.length() - 1), next)) {
      words.insert(emphasis, '*').append('*');
    }
    emphasis = -1;
  }

  /** Whether a mark of emphasis may stand between {@code inner} and what is outside of it. */
  private static boolean mayBorder(char inner, char outer) {
    return !isSpace(inner)
        && (Character.isLetterOrDigit(inner)
            || isSpace(outer)
            || "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(outer) >= 0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String address(String target) {
    StringBuilder address = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      switch (c) {
        case '(' -> address.append("%28");
        case ')' -> address.append("%29");
        case '<' -> address.append("%3C");
        case '>' -> address.append("%3E");
        case '\\' -> address.append("%5C");
        case ' ' -> address.append("%20");
        case '{' -> address.append("%7B");
        case '}' -> address.append("%7D");
        case '"' -> address.append("%22");
        case '\t' -> address.append("%09");
        case '&' -> address.append(target.indexOf(';', i) < 0 ? "&" : "&amp;");
        default -> address.append(c);
      }
    }
    return address.toString();
  }

  /** {@code line} so that its first characters begin no heading, list, quote or rule. */
  static String lineStart(String line) {
    if (line.isEmpty()) {
      return line;
    }
    char first = line.charAt(0);
    if (first == '#' || first == '-' || first == '+' || first == '=' || first == ':') {
      return "\\" + line;
    }
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean numbered =
        digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
    return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }
}
