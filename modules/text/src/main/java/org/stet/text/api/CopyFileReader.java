package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.api.LineMarks.Mark;

/** Reads a copy file into header lines and blocks. Any text can be read; nothing is rejected. */
final class CopyFileReader {
  private final String text;
  final List<Field> fields = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();

  /** Whether the rest of the text is known to close no fence; looked for once only. */
  private boolean noMoreFences;

  CopyFileReader(String text) {
    this.text = text;
    int at = readHeader();
    while (at < text.length()) {
      at = readBlock(at);
    }
  }

  private int readHeader() {
    int at = 0;
    while (at < text.length()) {
      TextRange line = line(at);
      Optional<FieldName> name = LineMarks.fieldOf(line.in(text));
      if (line.start() != at || name.isEmpty()) {
        break;
      }
      int value = Math.min(at + name.get().label().length() + 2, line.end());
      Field field = new Field(name.get(), line, trim(value, line.end()));
      fields.add(field);
      name.get()
          .role()
          .ifPresent(role -> blocks.add(new Block(role, field.range(), field.words())));
      at = next(at);
    }
    return at;
  }

  /** Reads the block at {@code at}, the start of a line, if there is one; returns what follows. */
  private int readBlock(int at) {
    TextRange range = line(at);
    String line = range.in(text);
    if (line.isEmpty()) {
      return next(at);
    }
    if (LineMarks.opensFence(line) && !noMoreFences) {
      int closing = closingFence(next(at));
      if (closing >= 0) {
        addFenced(line, range.start(), next(at), closing);
        return next(closing);
      }
      noMoreFences = true;
    }
    Optional<Mark> mark = LineMarks.of(line);
    if (mark.isEmpty()) {
      int skip = LineMarks.isEscaped(line) ? 1 : 0;
      blocks.add(
          new Block(Role.PARAGRAPH, range, new TextRange(range.start() + skip, range.end())));
    } else {
      Role role = mark.get().role();
      TextRange words = trim(range.start() + mark.get().length(), range.end());
      blocks.add(role == Role.CAPTION ? caption(range, words) : new Block(role, range, words));
    }
    return next(at);
  }

  private void addFenced(String opening, int start, int from, int closing) {
    Role role = opening.equals(LineMarks.TABLE_FENCE) ? Role.TABLE : Role.NOTE;
    // The words end before the line end that stands before the closing fence.
    int end = Math.max(from, closing - 1);
    if (end > from && text.charAt(end - 1) == '\r') {
      end--;
    }
    TextRange words = new TextRange(from, end);
    blocks.add(new Block(role, new TextRange(start, line(closing).end()), words));
  }

  /** The start of the line that closes a fence, or -1. */
  private int closingFence(int from) {
    for (int at = from; at < text.length(); at = next(at)) {
      if (Fence.closes(line(at).in(text))) {
        return at;
      }
    }
    return -1;
  }

  private Block caption(TextRange range, TextRange words) {
    int bracket = creditBracket(words.in(text));
    if (bracket < 0) {
      return new Block(Role.CAPTION, range, words);
    }
    int opening = words.start() + bracket;
    return new Block(
        Role.CAPTION, range, trim(words.start(), opening), trim(opening + 1, words.end() - 1));
  }

  /** The bracket that opens the credit: the last one, if it closes at the end; or -1. */
  private static int creditBracket(String line) {
    int last = line.length() - 1;
    if (last < 1 || line.charAt(last) != ']' || isLiteral(line, last)) {
      return -1;
    }
    for (int i = last - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if ((c == '[' || c == ']') && !isLiteral(line, i)) {
        return c == '[' && !line.substring(i + 1, last).isBlank() ? i : -1;
      }
    }
    return -1;
  }

  /** Whether an odd number of backslashes stands before {@code at}. */
  private static boolean isLiteral(String line, int at) {
    int before = at;
    while (before > 0 && line.charAt(before - 1) == '\\') {
      before--;
    }
    return (at - before) % 2 == 1;
  }

  /** The line that starts at {@code at}, without white space at its ends. */
  private TextRange line(int at) {
    int end = text.indexOf('\n', at);
    return trim(at, end < 0 ? text.length() : end);
  }

  private int next(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private TextRange trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }
}
