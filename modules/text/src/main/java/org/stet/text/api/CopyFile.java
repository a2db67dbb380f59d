package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes copy files: the readable form in which an article is stored, compared and edited. The form
 * is specified in {@code docs/copy-file.md}; {@link Article#of} reads it.
 *
 * <p>What is given here are plain words; marks in them are made literal. Words may not hold line
 * ends: a block is a line.
 */
public final class CopyFile {
  private final StringBuilder header = new StringBuilder();
  private final StringBuilder body = new StringBuilder();

  /** Adds a header line. An empty value writes nothing. */
  public CopyFile field(FieldName name, String words) {
    String line = words.strip();
    if (!line.isEmpty()) {
      header.append(name.label()).append(": ").append(escape(oneLine(line))).append('\n');
    }
    return this;
  }

  /**
   * Adds a block of one line; white space around the words is dropped, empty words write nothing.
   */
  public CopyFile block(Role role, String words) {
    String line = oneLine(words.strip());
    if (role.isHeader()) {
      return field(FieldName.ofRole(role).orElseThrow(), line);
    }
    if (line.isEmpty()) {
      return this;
    }
    return switch (role) {
      case SUBHEAD -> line(LineMarks.SUBHEAD + escape(line));
      case QUOTE -> line(LineMarks.QUOTE + escape(line));
      case LIST_ITEM -> line(LineMarks.LIST_ITEM + escape(line));
      case CAPTION -> caption(line, null);
      case TABLE, NOTE -> lines(role, List.of(line));
      default -> line(Escaping.paragraph(line));
    };
  }

  /** Adds a picture line. */
  public CopyFile caption(String words, @Nullable String credit) {
    String caption = oneLine(words.strip());
    String by = credit == null ? "" : oneLine(credit.strip());
    if (by.isEmpty()) {
      return caption.isEmpty() ? this : line(LineMarks.PICTURE + Escaping.caption(caption));
    }
    String gap = caption.isEmpty() ? "" : " ";
    return line(LineMarks.PICTURE + escape(caption) + gap + "[" + Escaping.credit(by) + "]");
  }

  /** Adds a table or a note: lines that are kept as they are. */
  public CopyFile lines(Role role, List<String> lines) {
    if (!role.isFenced()) {
      throw new IllegalArgumentException("only tables and notes have lines of their own: " + role);
    }
    StringBuilder fenced = new StringBuilder();
    fenced.append(role == Role.TABLE ? LineMarks.TABLE_FENCE : LineMarks.NOTE_FENCE).append('\n');
    for (String line : lines) {
      String kept = oneLine(line);
      fenced.append(Fence.escapeLine(kept)).append('\n');
    }
    return line(fenced.append(LineMarks.FENCE).toString());
  }

  /** The copy file. */
  public String text() {
    if (header.length() == 0) {
      return body.toString();
    }
    return body.length() == 0 ? header.toString() : header + "\n" + body;
  }

  /** The copy file, read. */
  public Article article() {
    return Article.of(text());
  }

  private CopyFile line(String line) {
    if (body.length() > 0) {
      body.append('\n');
    }
    body.append(line).append('\n');
    return this;
  }

  /**
   * The edits that make plain text the body of a copy file in which every line that is not blank is
   * a paragraph with just these words: line ends become line feeds, and what would be read as a
   * mark is made literal.
   */
  public static ChangeSet quoting(String text, String rule, String reason) {
    List<Edit> edits = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      int next = end;
      if (end < text.length()) {
        next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        if (text.charAt(end) == '\r') {
          edits.add(new Edit(new TextRange(end, next), "\n", rule, reason));
        }
      }
      String line = text.substring(start, end);
      int indent = line.length() - line.stripLeading().length();
      for (int at : Escaping.placesInParagraph(line.strip())) {
        edits.add(Edit.insert(start + indent + at, "\\", rule, reason));
      }
      start = next;
    }
    return ChangeSet.of(text.length(), edits);
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return text.length();
  }

  /**
   * The edit that adds a header line to {@code article}, in the order of {@link FieldName}: after
   * the last line that belongs before it.
   */
  public static Edit addField(
      Article article, FieldName name, String words, String rule, String reason) {
    String line = (name.label() + ": " + escape(oneLine(words.strip()))).stripTrailing();
    Field before = null;
    for (Field field : article.fields()) {
      if (field.name().compareTo(name) <= 0) {
        before = field;
      }
    }
    if (before != null) {
      return Edit.insert(before.range().end(), "\n" + line, rule, reason);
    }
    String gap = article.fields().isEmpty() ? "\n\n" : "\n";
    return Edit.insert(0, line + gap, rule, reason);
  }

  /**
   * The change that gives {@code block} of {@code article} these words, and changes no other
   * character: what would be read as a mark is made literal, the credit of a caption stays.
   * Emphasis and links in the words replaced are gone. The words of a table or a note are its
   * lines, put together by line feeds; white space around any others is dropped.
   *
   * @throws IllegalArgumentException if the words are blank, since a block without words is one to
   *     remove, or hold a line end and are not of a table or a note
   */
  public static ChangeSet reword(
      Article article, Block block, String words, String rule, String reason) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("no words for the block at " + block.range());
    }
    boolean fenced = block.role().isFenced();
    String given = fenced ? words : words.strip();
    oneLine(fenced ? given.replace('\n', ' ') : given);
    return Rewording.of(article, block, given, rule, reason);
  }

  /** {@code words} with backslashes where they would be read as emphasis, link or escape. */
  public static String escape(String words) {
    return Escaping.inline(words);
  }

  private static String oneLine(String words) {
    int end = lineEnd(words, 0);
    if (end < words.length()) {
      throw new IllegalArgumentException(
          "a block is one line, but a line end stands at " + end + " of: " + words);
    }
    return words;
  }
}
