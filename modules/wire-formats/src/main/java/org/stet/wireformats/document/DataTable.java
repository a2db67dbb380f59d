package org.stet.wireformats.document;

import java.util.List;
import org.stet.wireformats.xml.XmlElement;

/** Tells tables of data from those that only lay out text. */
public final class DataTable {
  /** Cells with more words than this, on an average, hold text and not data. */
  private static final int WORDS_OF_DATA = 8;

  private DataTable() {}

  /** Whether {@code table} is read row by row. */
  public static boolean is(XmlElement table, String row, String cell) {
    List<XmlElement> rows = table.inside(row);
    if (rows.size() < 2 || rows.stream().anyMatch(r -> !r.inside(table.name()).isEmpty())) {
      return false;
    }
    int cells = 0;
    int words = 0;
    for (XmlElement one : rows) {
      List<XmlElement> inRow = one.inside(cell);
      cells += inRow.size();
      for (XmlElement inCell : inRow) {
        words += Words.count(inCell.words());
      }
    }
    return cells > rows.size() && words <= cells * WORDS_OF_DATA;
  }
}
