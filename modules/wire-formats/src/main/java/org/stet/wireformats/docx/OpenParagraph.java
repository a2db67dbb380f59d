package org.stet.wireformats.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.xml.XmlElement;

/** A paragraph that is being read, and the paragraphs of the boxes in it. For one thread. */
final class OpenParagraph {
  private final ParagraphBuilder builder;
  private final RunFormat format;
  private final boolean inRow;
  private final List<Paragraph> boxes = new ArrayList<>();
  private final Optional<XmlElement> properties;

  /**
   * A paragraph begins.
   *
   * @param builder what is read of it
   * @param format of its letters, where they say nothing
   * @param inRow whether it is in a row of a table, which is one paragraph
   */
  OpenParagraph(
      ParagraphBuilder builder, RunFormat format, boolean inRow, Optional<XmlElement> properties) {
    this.builder = builder;
    this.format = format;
    this.inRow = inRow;
    this.properties = properties;
  }

  ParagraphBuilder builder() {
    return builder;
  }

  RunFormat format() {
    return format;
  }

  boolean inRow() {
    return inRow;
  }

  /** The paragraphs of the boxes in it, which follow it. */
  List<Paragraph> boxes() {
    return boxes;
  }

  /** Whether the next paragraph goes on with this: its end was deleted, or it is a drop cap. */
  boolean goesOn() {
    return !inRow
        && properties
            .filter(
                p ->
                    p.first("rPr", "del").isPresent()
                        || !p.first("framePr")
                            .map(f -> f.attribute("dropCap"))
                            .orElse("")
                            .isEmpty())
            .isPresent();
  }

  /** Counts it, if it has a number and its end shows, even when none of its words do. */
  void count() {
    RunFormat mark = RunFormat.of(properties.flatMap(p -> p.first("rPr"))).over(format);
    if (mark.isHidden() || goesOn()) {
      builder.unnumbered();
    } else {
      builder.count();
    }
  }
}
