package org.stet.wireformats.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.StyleNames;
import org.stet.wireformats.document.StyleNames.Meaning;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlWalk;

/**
 * Makes paragraphs of WordprocessingML, in the transitional or the strict namespace: only local
 * names count. The text of a box comes behind the paragraph that holds it. For one thread.
 */
final class DocxBody implements XmlWalk.Visitor {
  private final DocxStyles styles;
  private final TrackedChanges changes;
  private final DocxRuns runs;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<OpenParagraph> open = new ArrayDeque<>();
  private final DocxRows rows;
  private final DocxLists lists;
  private final Deque<Boolean> choices = new ArrayDeque<>();
  private @Nullable ParagraphBuilder unfinished;
  private Set<XmlElement> unclosed = Set.of();
  private boolean inText;

  DocxBody(
      DocxStyles styles, DocxLists lists, TrackedChanges changes, DocxRuns runs, DocxRows rows) {
    this.styles = styles;
    this.lists = lists;
    this.changes = changes;
    this.runs = runs;
    this.rows = rows;
  }

  /** The paragraphs inside {@code part}. */
  List<Paragraph> read(XmlElement part) {
    unclosed = Fields.unclosed(part);
    XmlWalk.walk(part, this);
    ParagraphBuilder rest = unfinished;
    if (rest != null) {
      unfinished = null;
      emit(rest.build());
    }
    return paragraphs;
  }

  @Override
  public boolean enter(XmlElement element) {
    switch (element.name()) {
      case "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblGrid", "sectPr", "sdtPr", "delInstrText" -> {
        return false;
      }
      case "Requires", "graphicFrameLocks", "annotationRef", "txbxLink" -> {
        return false;
      }
      case "instrText" -> {
        runs.instruct(element.words());
        return false;
      }
      case "AlternateContent" -> choices.push(false);
      case "Choice", "Fallback" -> {
        boolean taken = !choices.isEmpty() && choices.pop();
        choices.push(true);
        return !taken;
      }
      case "p" -> {
        return !element.prefix().equals("a") && beginParagraph(element);
      }
      case "txbxContent" -> rows.beginBox();
      case "tbl" -> rows.beginTable(element);
      case "tr" -> beginRow(element);
      case "tc" -> rows.beginCell();
      case "r" -> runs.open(format(element));
      case "t", "delText" -> inText = true;
      case "ins", "moveTo" -> changes.insert();
      case "del", "moveFrom" -> changes.delete(element);
      case "sdt", "fldSimple" -> control(element, true);
      case "rt" -> runs.aid(true);
      case "fldChar" -> field(element);
      case "footnoteReference" -> runs.note("footnote", element.attribute("id"));
      case "endnoteReference" -> runs.note("endnote", element.attribute("id"));
      default -> sign(element);
    }
    return !element.is("oMath"); // A formula is read as a whole.
  }

  private RunFormat format(XmlElement run) {
    Optional<XmlElement> properties = run.first("rPr");
    String style =
        properties.flatMap(p -> p.first("rStyle")).map(s -> s.attribute("val")).orElse("");
    RunFormat around = open.isEmpty() ? RunFormat.NONE : open.element().format();
    RunFormat named = style.isEmpty() ? RunFormat.NONE : styles.format(style);
    return RunFormat.of(properties).over(named).over(around).shifted(properties, around);
  }

  private void field(XmlElement sign) {
    String type = sign.attribute("fldCharType");
    if (type.equals("end") && !open.isEmpty()) {
      runs.endField(open.element().builder());
    } else if (!unclosed.contains(sign)) {
      runs.field(type);
    }
  }

  private void control(XmlElement control, boolean begins) {
    if (control.first("sdtPr", "showingPlcHdr").isPresent()) {
      runs.placeholder(begins);
    }
    if (DocxFields.isContents(control)) {
      runs.contents(begins);
    }
  }

  private void sign(XmlElement element) {
    if (open.isEmpty()) {
      return;
    }
    ParagraphBuilder builder = open.element().builder();
    switch (element.name()) {
      case "tab", "ptab" -> tabulator(builder);
      case "br", "cr" -> breakLine(element, builder);
      case "noBreakHyphen" -> runs.text("\u2011", builder);
      case "softHyphen" -> runs.text("\u00ad", builder);
      case "oMath" -> runs.formula(element, builder);
      case "sym" -> runs.symbol(element, builder);
      default -> {}
    }
  }

  private void tabulator(ParagraphBuilder builder) {
    if (open.element().inRow() || changes.isDeleted()) {
      runs.text(" ", builder);
    } else {
      builder.tabulator();
    }
  }

  private static void breakLine(XmlElement element, ParagraphBuilder builder) {
    if (!element.attribute("type").equals("page")) {
      builder.lineBreak();
    }
  }

  private boolean beginParagraph(XmlElement element) {
    Optional<ParagraphBuilder> row = rows.current();
    Optional<XmlElement> properties = element.first("pPr");
    String style =
        properties.flatMap(p -> p.first("pStyle")).map(s -> s.attribute("val")).orElse("");
    RunFormat format = styles.format(style).over(styles.defaults());
    ParagraphBuilder begun = unfinished;
    unfinished = null;
    ParagraphBuilder builder =
        row.isPresent() ? row.get() : begun == null ? new ParagraphBuilder() : begun;
    open.push(new OpenParagraph(builder, format, row.isPresent(), properties));
    Optional<ListPlace> place = styles.place(properties, style, lists);
    if (row.isEmpty()) {
      describe(builder, properties, style, place.isPresent());
    }
    if (place.isPresent() && (begun == null || begun.isEmpty())) {
      builder.numbered(() -> lists.next(place.get()));
    }
    return true;
  }

  private void describe(
      ParagraphBuilder builder, Optional<XmlElement> properties, String style, boolean listed) {
    Optional<Meaning> meaning = styles.meaning(style);
    if (meaning.isEmpty()) {
      int outline = properties.map(DocxStyles::outline).orElse(-1);
      meaning = StyleNames.ofOutline(outline);
    }
    builder.describe(meaning, listed, rows::newGroup);
  }

  private void beginRow(XmlElement row) {
    if (row.first("trPr", "del").isPresent()) {
      changes.delete(row);
    }
    if (DocxRows.isHidden(row)) {
      runs.hidden(true);
    }
    rows.beginRow();
  }

  @Override
  public void leave(XmlElement element) {
    switch (element.name()) {
      case "AlternateContent" -> choices.poll();
      case "p" -> endParagraph();
      case "txbxContent", "tbl" -> rows.end();
      case "tr" -> endRow(element);
      case "r" -> runs.close();
      case "t", "delText" -> inText = false;
      case "del", "moveFrom" -> changes.endDeletion();
      case "sdt", "fldSimple" -> control(element, false);
      case "rt" -> runs.aid(false);
      default -> {}
    }
  }

  private void endParagraph() {
    OpenParagraph closed = open.pop();
    closed.count();
    if (closed.inRow()) {
      closed.builder().text(" ", Look.PLAIN);
    } else if (closed.goesOn()) {
      unfinished = closed.builder();
    } else {
      emit(closed.builder().build());
    }
    emit(closed.boxes());
  }

  private void endRow(XmlElement row) {
    if (row.first("trPr", "del").isPresent()) {
      changes.endDeletion();
    }
    if (DocxRows.isHidden(row)) {
      runs.hidden(false);
    }
    rows.current().ifPresent(builder -> emit(builder.build()));
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
    // Text of the file stands in <w:t> and <w:delText> alone; what is between is white space.
    if (inText && !open.isEmpty()) {
      runs.text(text, open.element().builder());
    }
  }
}
