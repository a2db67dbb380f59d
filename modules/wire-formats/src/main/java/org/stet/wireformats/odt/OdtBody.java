package org.stet.wireformats.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.DataTable;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.ParagraphRole;
import org.stet.wireformats.document.Passage;
import org.stet.wireformats.document.SoftHyphens;
import org.stet.wireformats.document.StyleNames;
import org.stet.wireformats.document.StyleNames.Meaning;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;
import org.stet.wireformats.xml.XmlWalk;

/** Makes paragraphs of the text of an OpenDocument. Only local names count. For one thread. */
final class OdtBody implements XmlWalk.Visitor {
  private final OdtStyles styles;
  private final OdtLists lists;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Paragraph> notes = new ArrayList<>();
  private final List<Paragraph> comments = new ArrayList<>();
  private final Deque<OpenParagraph> open = new ArrayDeque<>();
  private final Deque<Look> looks = new ArrayDeque<>();

  private final HiddenText hidden = new HiddenText();
  private @Nullable ParagraphBuilder row;
  private boolean firstCell;
  private int groups;

  OdtBody(OdtStyles styles, OdtLists lists) {
    this.styles = styles;
    this.lists = lists;
  }

  /** The paragraphs inside {@code part}. */
  List<Paragraph> read(XmlElement part) {
    for (XmlNode child : part.children()) {
      if (child instanceof XmlElement inside) {
        XmlWalk.walk(inside, this);
      }
    }
    return paragraphs;
  }

  List<Paragraph> notes() {
    return notes;
  }

  List<Paragraph> comments() {
    return comments;
  }

  @Override
  public boolean enter(XmlElement element) {
    if (HiddenText.isContents(element)) {
      contents(element);
    }
    if (HiddenText.isContents(element) || HiddenText.isUnseen(element)) {
      return false;
    }
    switch (element.name()) {
      case "section" -> hidden.begin(HiddenText.says(element));
      case "hidden-text" -> {
        hidden.begin(HiddenText.says(element));
        if (!hidden.why().isEmpty() && element.words().isBlank()) {
          text(element.attribute("string-value"));
        }
      }
      case "ruby-text" -> hidden.begin("Says how the letters beside it are read");
      case "note" -> {
        note(element);
        return false;
      }
      case "annotation" -> {
        comment(element);
        return false;
      }
      case "p", "h" -> beginParagraph(element);
      case "span" -> {
        String style = element.attribute("style-name");
        looks.push(styles.look(style, looks.isEmpty() ? styles.usual() : looks.element()));
        hidden.begin(styles.isHidden(style));
      }
      case "list" -> lists.begin(element);
      case "list-item" -> lists.item(element);
      case "table-row" -> {
        hidden.begin(HiddenText.isHiddenRow(element));
        beginRow();
      }
      case "table-cell" -> beginCell();
      case "table" -> {
        if (row == null && DataTable.is(element, "table-row", "table-cell")) {
          groups++;
          row = new ParagraphBuilder();
        }
      }
      default -> sign(element);
    }
    return true;
  }

  /** Lists of what is where, made by the program. */
  private void contents(XmlElement element) {
    for (Paragraph paragraph : new OdtBody(styles, lists).read(element)) {
      Passage shown = Passage.of(paragraph.passage().before());
      emit(List.of(Paragraph.dropped(shown, "The contents of the document, not its text")));
    }
  }

  private void sign(XmlElement element) {
    if (!open.isEmpty()) {
      open.element().sign(element, looks.element());
    }
  }

  private void beginParagraph(XmlElement element) {
    ParagraphBuilder inRow = row;
    String style = element.attribute("style-name");
    looks.push(styles.look(style, styles.usual()));
    boolean whole = element.inside("hidden-paragraph").stream().anyMatch(HiddenText::says);
    hidden.begin(whole || styles.isHidden(style));
    ParagraphBuilder builder = inRow == null ? new ParagraphBuilder() : inRow;
    if (inRow == null) {
      Optional<Meaning> meaning = styles.meaning(style);
      if (meaning.isEmpty() && element.is("h")) {
        String level = element.attribute("outline-level");
        meaning = StyleNames.ofOutline(level.matches("[1-9]") ? level.charAt(0) - '1' : 0);
      }
      builder.describe(meaning, lists.isOpen(), () -> ++groups);
    }
    String number = lists.number(element, styles.listStyle(style));
    builder.numbered(() -> number);
    open.push(new OpenParagraph(builder, inRow != null, new ArrayList<>()));
  }

  private void beginRow() {
    if (row != null) {
      ParagraphBuilder builder = new ParagraphBuilder();
      builder.role(ParagraphRole.ROW, 0, groups, "A row of a table");
      row = builder;
      firstCell = true;
    }
  }

  private void beginCell() {
    ParagraphBuilder builder = row;
    if (builder != null) {
      if (!firstCell) {
        builder.cell();
      }
      firstCell = false;
    }
  }

  /** A note stands where its sign is; its text goes below the text. */
  private void note(XmlElement element) {
    OdtBody inside = new OdtBody(styles, lists);
    int group = ++groups + 100_000;
    for (Paragraph paragraph : inside.read(element)) {
      notes.add(
          hidden.why().isEmpty()
              ? new Paragraph(
                  paragraph.passage(),
                  ParagraphRole.NOTE,
                  0,
                  paragraph.look(),
                  group,
                  "A note of the document")
              : Paragraph.dropped(Passage.of(paragraph.passage().before()), hidden.why()));
    }
  }

  private void comment(XmlElement element) {
    String author = element.first("creator").map(XmlElement::words).orElse("");
    String by = author.isEmpty() ? "A comment" : "A comment by " + author;
    for (Paragraph paragraph : new OdtBody(styles, lists).read(element)) {
      comments.add(
          Paragraph.dropped(
              Passage.of(paragraph.passage().before()), by + " in the margin, not text"));
    }
  }

  @Override
  public void leave(XmlElement element) {
    switch (element.name()) {
      case "p", "h" -> endParagraph();
      case "span" -> {
        looks.poll();
        hidden.end();
      }
      case "section", "hidden-text", "ruby-text" -> hidden.end();
      case "list" -> lists.end();
      case "list-item" -> lists.item(null);
      case "table-row" -> {
        hidden.end();
        ParagraphBuilder builder = row;
        if (builder != null) {
          emit(builder.build());
        }
      }
      case "table" -> row = null;
      default -> {}
    }
  }

  private void endParagraph() {
    OpenParagraph closed = open.pop();
    looks.poll();
    hidden.end();
    if (closed.inRow()) {
      closed.builder().text(" ", Look.PLAIN);
    } else {
      emit(closed.builder().build());
    }
    emit(closed.boxes());
  }

  private void emit(List<Paragraph> ready) {
    if (open.isEmpty()) {
      paragraphs.addAll(ready);
    } else {
      open.element().boxes().addAll(ready);
    }
  }

  @Override
  public void text(String text) {
    if (open.isEmpty()) {
      return;
    }
    ParagraphBuilder builder = open.element().builder();
    if (!hidden.why().isEmpty()) {
      builder.remove(text, "odt-hidden-text", hidden.why());
      return;
    }
    SoftHyphens.without(text, looks.element(), "odt-soft-hyphen", builder);
  }
}
