package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wire.api.StoryKind;

/** The answer of {@code stet read}: what is known about a story, field by field. */
final class StoryFields {
  private final Copy copy;
  private final Article article;

  StoryFields(Copy copy) {
    this.copy = copy;
    this.article = copy.article();
  }

  /** Writes the fields; what is not known is null. */
  void writeTo(JsonText json) {
    StoryKind kind = copy.story().kind();
    Byline byline = Byline.of(field(FieldName.BYLINE));
    json.field("format", copy.story().format()).field("kind", kind.id());
    json.field("headline", field(FieldName.HEADLINE));
    json.field("standfirst", field(FieldName.STANDFIRST));
    json.field("byline", byline.words());
    writeStrings(json, "authors", byline.authors());
    json.field("byline_role", roleOf(byline));
    json.field("dateline", field(FieldName.DATELINE));
    json.field("slug", field(FieldName.SLUG));
    json.field("take", field(FieldName.TAKE));
    json.field("urgency", field(FieldName.URGENCY));
    json.field("status", status());
    json.field("embargo", field(FieldName.EMBARGO));
    json.field("credit", field(FieldName.SOURCE));
    json.field("copyright", field(FieldName.COPYRIGHT));
    json.field("ednote", field(FieldName.EDNOTE));
    json.field("date", field(FieldName.DATE));
    json.field("language", field(FieldName.LANGUAGE));
    writeStrings(json, "keywords", keywords());
    writeStrings(json, "subjects", parts(FieldName.SUBJECTS));
    writeStrings(json, "locations", parts(FieldName.LOCATIONS));
    String body = body();
    json.field("words", words(body)).field("body", body);
    writeBlocks(json);
    RemovedLines.of(copy).writeTo(json);
    copy.writeNotices(json);
  }

  /**
   * What the authors are: in their line, or on a line of its own below, as American agencies do.
   */
  private @Nullable String roleOf(Byline byline) {
    List<Block> lines = article.blocks(Role.BYLINE);
    String below = lines.size() == 2 ? article.plain(lines.get(1)) : "";
    boolean role = !below.isBlank() && Byline.of(below).role() != null;
    return byline.role() == null && role ? below : byline.role();
  }

  /** The words of the header line, if there is one. */
  @Nullable String field(FieldName name) {
    return article.field(name).orElse(null);
  }

  /** The value of the status line; a story without one may be used. */
  String status() {
    if (copy.story().kind() == StoryKind.SERVICE) {
      return "service";
    }
    String status = field(FieldName.STATUS);
    return status == null ? "usable" : status;
  }

  /** Paragraphs, subheads, block quotes, list items and rows of tables, one a line. */
  String body() {
    StringBuilder body = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.role() == Role.PARAGRAPH
          || block.role() == Role.SUBHEAD
          || block.role() == Role.QUOTE
          || block.role() == Role.LIST_ITEM
          || isTable(block)) {
        body.append(body.length() == 0 ? "" : "\n").append(article.plain(block));
      }
    }
    return body.toString();
  }

  /** Whether it has columns: lines that are only kept as they stand are no text. */
  private boolean isTable(Block block) {
    return block.role() == Role.TABLE && article.plain(block).indexOf('\t') >= 0;
  }

  /** How many words {@code body} has: runs of characters with a letter or a digit among them. */
  static int words(String body) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < body.length(); ) {
      int c = body.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private List<String> keywords() {
    String line = field(FieldName.KEYWORDS);
    return line == null ? List.of() : split(line, line.indexOf(';') >= 0 ? ";" : ",");
  }

  private List<String> parts(FieldName name) {
    String line = field(name);
    return line == null ? List.of() : split(line, ";");
  }

  private static List<String> split(String line, String mark) {
    List<String> parts = new ArrayList<>();
    for (String part : line.split(mark, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private void writeBlocks(JsonText json) {
    json.name("blocks").array();
    for (Block block : article.blocks()) {
      String words = article.plain(block);
      String credit = article.credit(block).orElse(null);
      json.object();
      if (words.isEmpty() && credit != null) {
        // A picture nobody captioned, but whose credit has to go out.
        json.field("role", "credit").field("text", credit);
      } else {
        json.field("role", block.role().id()).field("text", words);
        if (credit != null) {
          json.field("credit", credit);
        }
      }
      json.end();
    }
    json.end();
  }

  private static void writeStrings(JsonText json, String name, List<String> values) {
    json.name(name).array();
    values.forEach(json::value);
    json.end();
  }
}
