package org.stet.wireformats.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.wireformats.document.EquationField;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.SoftHyphens;
import org.stet.wireformats.document.StyleNames.Meaning;

/** The paragraphs of the text, or of a note, a box, the head of a page. For one thread. */
final class RtfStory {
  private static final String DELETED = "Deleted, with tracked changes";

  private final RtfDestination kind;
  private final RtfStyles styles;
  private final RtfTable table = new RtfTable();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Paragraph> boxes = new ArrayList<>();
  private ParagraphBuilder paragraph = new ParagraphBuilder();
  private int groups;

  RtfStory(RtfDestination kind, RtfStyles styles) {
    this.kind = kind;
    this.styles = styles;
  }

  RtfDestination kind() {
    return kind;
  }

  void text(String text, RtfState state) {
    if (state.deleted) {
      paragraph.remove(text, "rtf-deleted-text", DELETED);
    } else if (state.hidden) {
      paragraph.remove(text, "rtf-hidden-text", "Hidden text, which the document does not show");
    } else if (state.contents) {
      paragraph.remove(text, "rtf-contents", "The contents of the document, not its text");
    } else {
      SoftHyphens.without(text, state.look(), "rtf-soft-hyphen", paragraph);
    }
  }

  void number(String mark) {
    paragraph.numbered(() -> mark);
  }

  /** A formula, of which only letters with a reading above are read. */
  void formula(String instruction, RtfState state) {
    Optional<EquationField> ruby = EquationField.of(instruction);
    if (ruby.isPresent()) {
      paragraph.remove(
          ruby.get().reading(), "rtf-reading-aid", "Says how the letters beside it are read");
      text(ruby.get().letters(), state);
    } else {
      paragraph.remove(instruction.strip(), "rtf-formula", "A formula, which is not read");
    }
  }

  void tabulator() {
    paragraph.tabulator();
  }

  void lineBreak() {
    paragraph.lineBreak();
  }

  /** The text of a box, which comes behind the paragraph that holds it. */
  void box(List<Paragraph> inside) {
    boxes.addAll(inside);
  }

  void endParagraph(RtfState state) {
    List<Paragraph> done = close(state);
    if (state.inTable) {
      table.add(done);
      table.add(boxes);
    } else {
      flushTable();
      paragraphs.addAll(done);
      paragraphs.addAll(boxes);
    }
    boxes.clear();
  }

  void endCell(RtfState state) {
    table.add(close(state));
    table.endCell();
  }

  void endRow() {
    table.endRow();
  }

  private List<Paragraph> close(RtfState state) {
    describe(state);
    List<Paragraph> done = paragraph.build();
    paragraph = new ParagraphBuilder();
    return done;
  }

  private void describe(RtfState state) {
    Optional<Meaning> meaning = styles.meaning(state.style, state.outline);
    paragraph.describe(meaning, state.listed, () -> 0);
  }

  private void flushTable() {
    if (!table.isEmpty()) {
      groups++;
      paragraphs.addAll(table.take(groups));
    }
  }

  /** All paragraphs, when there are no more. */
  List<Paragraph> finish(RtfState state) {
    if (!paragraph.isEmpty()) {
      endParagraph(state);
    }
    flushTable();
    paragraphs.addAll(boxes);
    boxes.clear();
    return paragraphs;
  }
}
