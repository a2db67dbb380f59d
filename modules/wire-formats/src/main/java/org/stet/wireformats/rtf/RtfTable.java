package org.stet.wireformats.rtf;

import java.util.ArrayList;
import java.util.List;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphRole;
import org.stet.wireformats.document.Passage;
import org.stet.wireformats.html.Folded;

/** The rows of a table, until it is known whether they hold data or lay out text. One thread. */
final class RtfTable {
  private static final int WORDS_OF_DATA = 8;

  private final List<List<List<Paragraph>>> rows = new ArrayList<>();
  private List<List<Paragraph>> row = new ArrayList<>();
  private List<Paragraph> cell = new ArrayList<>();

  void add(List<Paragraph> paragraphs) {
    cell.addAll(paragraphs);
  }

  void endCell() {
    row.add(cell);
    cell = new ArrayList<>();
  }

  void endRow() {
    if (!cell.isEmpty()) {
      endCell();
    }
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }

  /** Empties the table; its rows carry {@code group}. */
  List<Paragraph> take(int group) {
    endRow();
    List<Paragraph> all = new ArrayList<>();
    boolean data = isData();
    for (List<List<Paragraph>> one : rows) {
      if (data) {
        Passage passage = passage(one);
        if (!passage.isEmpty()) {
          all.add(
              new Paragraph(passage, ParagraphRole.ROW, 0, Look.PLAIN, group, "A row of a table"));
        }
      } else {
        one.forEach(all::addAll);
      }
    }
    rows.clear();
    return all;
  }

  boolean isEmpty() {
    return rows.isEmpty() && row.isEmpty() && cell.isEmpty();
  }

  private static Passage passage(List<List<Paragraph>> cells) {
    Passage.Builder builder = new Passage.Builder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        builder.cell();
      }
      for (Paragraph paragraph : cells.get(i)) {
        builder.keep(paragraph.passage());
        builder.keep(" ");
      }
    }
    return builder.build();
  }

  private boolean isData() {
    int cells = 0;
    int words = 0;
    for (List<List<Paragraph>> one : rows) {
      cells += one.size();
      for (List<Paragraph> inCell : one) {
        words += inCell.stream().mapToInt(p -> Folded.count(p.words())).sum();
      }
    }
    return rows.size() > 1 && cells > rows.size() && words <= cells * WORDS_OF_DATA;
  }
}
