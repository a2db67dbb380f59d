package org.stet.wireformats.story;

import org.stet.wireformats.html.Columns;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlWalk;

/** Makes lines of text whose line ends count: a listing keeps its columns, the rest is prose. */
public final class PreformattedLines {
  private final Sheet sheet;

  public PreformattedLines(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Adds plain text as paragraphs, wrapped or not, or as a table if it is set in columns. */
  public void add(String text) {
    boolean listing = Columns.inMostLines(text);
    String lines = listing ? text : String.join("\n", WrappedText.lines(text));
    add(lines, Part.PARAGRAPH, 0, "A line of the text");
  }

  void add(XmlElement element, Part part, int group, String reason) {
    StringBuilder text = new StringBuilder();
    XmlWalk.walk(
        element,
        new XmlWalk.Visitor() {
          @Override
          public boolean enter(XmlElement inner) {
            if (inner.is("br")) {
              text.append('\n');
            }
            return true;
          }

          @Override
          public void text(String words) {
            text.append(words);
          }
        });
    add(text.toString(), part, group, reason);
  }

  private void add(String text, Part part, int group, String reason) {
    boolean listing = part == Part.PARAGRAPH && Columns.inMostLines(text);
    int rows = listing ? sheet.newGroup() : group;
    text.lines()
        .forEach(
            line ->
                sheet.line(
                    listing ? Part.ROW : part,
                    line,
                    rows,
                    listing ? "A line whose columns matter" : reason));
  }
}
