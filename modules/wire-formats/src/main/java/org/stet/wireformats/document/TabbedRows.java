package org.stet.wireformats.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells lines with tabulators that make a table, as results and prices are often set, from those
 * where a tabulator is as good as a blank.
 */
final class TabbedRows {
  private static final int FEWEST = 2;
  private static final int WORDS_OF_DATA = 8;

  private TabbedRows() {}

  static List<Paragraph> in(List<Paragraph> paragraphs) {
    int group = paragraphs.stream().mapToInt(Paragraph::group).max().orElse(0);
    List<Paragraph> all = new ArrayList<>(paragraphs.size());
    int from = 0;
    while (from < paragraphs.size()) {
      int to = from;
      while (to < paragraphs.size() && isRow(paragraphs.get(to))) {
        to++;
      }
      boolean table = to - from >= FEWEST;
      group += table ? 1 : 0;
      for (int i = from; i < to; i++) {
        all.add(table ? row(paragraphs.get(i), group) : plain(paragraphs.get(i)));
      }
      if (to < paragraphs.size()) {
        all.add(plain(paragraphs.get(to)));
      }
      from = to + 1;
    }
    return all;
  }

  private static boolean isRow(Paragraph paragraph) {
    String words = paragraph.words();
    long cells = 1 + words.chars().filter(c -> c == '\t').count();
    return paragraph.is(ParagraphRole.TEXT)
        && cells > 1
        && Words.count(words) <= cells * WORDS_OF_DATA;
  }

  private static Paragraph row(Paragraph paragraph, int group) {
    return new Paragraph(
        paragraph.passage(),
        ParagraphRole.ROW,
        0,
        paragraph.look(),
        group,
        "A line set in columns by tabulators");
  }

  private static Paragraph plain(Paragraph paragraph) {
    boolean cells = paragraph.passage().before().indexOf('\t') >= 0;
    return cells && !paragraph.is(ParagraphRole.ROW)
        ? new Paragraph(
            paragraph.passage().withoutCells(),
            paragraph.role(),
            paragraph.level(),
            paragraph.look(),
            paragraph.group(),
            paragraph.reason())
        : paragraph;
  }
}
