package org.stet.wireformats.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.wire.api.Notice;
import org.stet.wireformats.document.DocumentProperties;
import org.stet.wireformats.document.DocumentText;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphRole;
import org.stet.wireformats.document.Passage;
import org.stet.wireformats.xml.XmlElement;

/**
 * Reads the parts of a document in the order in which a page shows them: heads of pages, text,
 * notes, feet of pages, and what was written in the margin. For one thread.
 */
final class DocxReader {
  private final DocxParts parts;
  private final DocxStyles styles;
  private final DocxLists lists;
  private final TrackedChanges changes = new TrackedChanges();
  private final DocxRuns runs = new DocxRuns(changes);
  private final DocxRows rows = new DocxRows();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  DocxReader(DocxParts parts) {
    this.parts = parts;
    this.styles = DocxStyles.of(parts.one("styles"));
    this.lists = DocxLists.of(parts.one("numbering"));
  }

  /** Everything in the document whose main part is {@code document}. */
  DocumentText read(XmlElement document) {
    margins("header", "The head of the pages, not part of the text");
    XmlElement body = document.first("body").orElse(document);
    paragraphs.addAll(body(body));
    notes("footnotes", "footnote", "A footnote of the document");
    notes("endnotes", "endnote", "An endnote of the document");
    margins("footer", "The foot of the pages, not part of the text");
    comments();
    notices.addAll(changes.notices());
    if (!body.inside("altChunk").isEmpty()) {
      notices.add(
          new Notice("embedded-part", "the document takes in another one, which is not read"));
    }
    if (runs.unknownSigns() > 0) {
      notices.add(
          new Notice(
              "symbol-font",
              "signs of a symbol font ("
                  + runs.unknownSigns()
                  + ") are no characters, and are left out"));
    }
    notices.addAll(parts.notices());
    return new DocumentText(paragraphs, properties(), notices);
  }

  private List<Paragraph> body(XmlElement part) {
    return new DocxBody(styles, lists, changes, runs, rows).read(part);
  }

  private void margins(String type, String reason) {
    List<String> seen = new ArrayList<>();
    for (XmlElement part : parts.all(type)) {
      for (Paragraph paragraph : body(part)) {
        if (!seen.contains(paragraph.words())) {
          seen.add(paragraph.words());
          paragraphs.add(Paragraph.dropped(Passage.of(paragraph.passage().before()), reason));
        }
      }
    }
  }

  private void notes(String part, String element, String reason) {
    Optional<XmlElement> notes = parts.one(part);
    if (notes.isEmpty()) {
      return;
    }
    for (XmlElement note : notes.get().all(element)) {
      if (!Set.of("", "normal").contains(note.attribute("type"))) {
        continue; // The rule above the notes.
      }
      int group = rows.newGroup();
      Optional<String> gone = runs.goneNote(element, note.attribute("id"));
      for (Paragraph paragraph : body(note)) {
        boolean dropped = paragraph.role() == ParagraphRole.DROPPED;
        Passage shown = Passage.of(paragraph.passage().before());
        paragraphs.add(
            gone.isPresent()
                ? Paragraph.dropped(shown, gone.get())
                : dropped
                    ? paragraph
                    : new Paragraph(
                        paragraph.passage(),
                        ParagraphRole.NOTE,
                        0,
                        paragraph.look(),
                        group,
                        reason));
      }
    }
  }

  private void comments() {
    Optional<XmlElement> comments = parts.one("comments");
    if (comments.isEmpty()) {
      return;
    }
    int count = 0;
    for (XmlElement comment : comments.get().all("comment")) {
      String author = comment.attribute("author");
      String by = author.isEmpty() ? "A comment" : "A comment by " + author;
      count++;
      for (Paragraph paragraph : body(comment)) {
        paragraphs.add(
            Paragraph.dropped(
                Passage.of(paragraph.passage().before()), by + " in the margin, not text"));
      }
    }
    if (count > 0) {
      String what = count == 1 ? "a comment, which is" : count + " comments, which are";
      notices.add(
          new Notice("comments", "the document has " + what + " left out of the text and listed"));
    }
  }

  private DocumentProperties properties() {
    DocumentProperties properties =
        parts.properties().map(CoreProperties::of).orElse(DocumentProperties.NONE);
    String language = runs.language();
    String usual = styles.defaults().language();
    String shown = language.isEmpty() ? usual : language;
    return shown.isEmpty() ? properties : properties.inLanguage(shown);
  }
}
