package org.stet.wireformats.odt;

import java.util.List;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.xml.XmlElement;

/**
 * A paragraph that is being read.
 *
 * @param builder what was read of it
 * @param inRow whether it is in a row of a table, which is one paragraph
 * @param boxes the paragraphs of the boxes in it, which follow it
 */
record OpenParagraph(ParagraphBuilder builder, boolean inRow, List<Paragraph> boxes) {

  /** Takes an element that stands for white space (ODF 1.3, 6.1). */
  void sign(XmlElement element, Look look) {
    switch (element.name()) {
      case "s" -> builder.text(" ", look);
      case "tab" -> {
        if (inRow) {
          builder.text(" ", look);
        } else {
          builder.tabulator();
        }
      }
      case "line-break" -> builder.lineBreak();
      default -> {
        // No sign.
      }
    }
  }
}
