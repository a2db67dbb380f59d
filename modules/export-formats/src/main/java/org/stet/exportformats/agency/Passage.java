package org.stet.exportformats.agency;

import java.util.ArrayList;
import java.util.List;
import org.stet.exportformats.words.Datelines;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/**
 * A part of the text of a message, in letters that may go out.
 *
 * @param kind what it is
 * @param lines its words; of a table a line for each row, with {@code \t} between columns
 */
record Passage(Kind kind, List<String> lines) {

  /** What old formats tell apart. */
  enum Kind {
    PARAGRAPH,
    SUBHEAD,
    LIST_ITEM,
    TABLE
  }

  /**
   * The text of {@code article} in order, without notes. Block quotes are paragraphs, captions too
   * behind the word Picture.
   *
   * @param dash what stands between the dateline and the first paragraph
   */
  static List<Passage> of(Article article, Letters letters, String dash) {
    List<Passage> passages = new ArrayList<>();
    String dateline = letters.of(Datelines.of(article));
    if (!dateline.isEmpty() && article.blocks(Role.PARAGRAPH).isEmpty()) {
      passages.add(new Passage(Kind.PARAGRAPH, List.of(dateline)));
    }
    for (Block block : article.body()) {
      String words = article.plain(block);
      switch (block.role()) {
        case PARAGRAPH -> {
          boolean leads = !dateline.isEmpty() && Datelines.leads(article, block);
          add(passages, Kind.PARAGRAPH, (leads ? dateline + dash : "") + letters.of(words));
        }
        case QUOTE -> add(passages, Kind.PARAGRAPH, letters.of(words));
        case SUBHEAD -> add(passages, Kind.SUBHEAD, letters.of(words));
        case LIST_ITEM -> add(passages, Kind.LIST_ITEM, letters.of(words));
        case CAPTION -> caption(passages, letters, words, article.credit(block).orElse(""));
        case TABLE -> table(passages, letters, words);
        default -> {} // Notes never go out; what is in the header stands elsewhere.
      }
    }
    return passages;
  }

  private static void add(List<Passage> passages, Kind kind, String words) {
    if (!words.isBlank()) {
      passages.add(new Passage(kind, List.of(words)));
    }
  }

  private static void caption(
      List<Passage> passages, Letters letters, String words, String credit) {
    String by = credit.isBlank() ? "" : words.isBlank() ? credit : " (" + credit.strip() + ")";
    String line = letters.of(words.strip() + by);
    add(passages, Kind.PARAGRAPH, line.isEmpty() ? "" : "Picture: " + line);
  }

  private static void table(List<Passage> passages, Letters letters, String words) {
    List<String> rows = new ArrayList<>();
    for (String line : words.split("\n", -1)) {
      StringBuilder row = new StringBuilder();
      for (String cell : line.strip().split("\t\\s*| {2,}", -1)) {
        row.append(row.length() == 0 ? "" : "\t").append(letters.of(cell));
      }
      if (!row.toString().isBlank()) {
        rows.add(row.toString());
      }
    }
    if (!rows.isEmpty()) {
      passages.add(new Passage(Kind.TABLE, rows));
    }
  }

  /** The number of words of {@code passages}; a dash is none. */
  static int words(List<Passage> passages) {
    int count = 0;
    for (Passage passage : passages) {
      for (String line : passage.lines()) {
        for (String word : line.split("\\s+", -1)) {
          count += word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
      }
    }
    return count;
  }
}
