package org.stet.wireformats.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.ParagraphRole;
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
    } else {
      SoftHyphens.without(text, state.look(), "rtf-soft-hyphen", paragraph);
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
    if (meaning.isPresent()) {
      ParagraphRole role = meaning.get().role();
      paragraph.role(role, meaning.get().level(), 0, "Its style says what it is");
    } else if (state.listed) {
      paragraph.role(ParagraphRole.LIST_ITEM, 0, 0, "An item of a list");
    }
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
