package org.stet.wireformats.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.wire.api.Notice;
import org.stet.wireformats.document.DocumentProperties;
import org.stet.wireformats.document.DocumentText;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.Passage;
import org.stet.wireformats.story.WireDate;
import org.stet.wireformats.xml.XmlElement;

/** Reads the parts of a document in the order in which a page shows them. */
final class OdtReader {
  private OdtReader() {}

  static DocumentText read(
      XmlElement content,
      Optional<XmlElement> styleSheet,
      Optional<XmlElement> meta,
      List<Notice> noticed) {
    OdtStyles styles = new OdtStyles();
    OdtLists lists = new OdtLists();
    styles.read(content);
    lists.read(content);
    styleSheet.ifPresent(styles::read);
    styleSheet.ifPresent(lists::read);
    XmlElement text = content.first("body", "text").orElse(content);
    OdtBody body = new OdtBody(styles, lists);
    List<Paragraph> read = body.read(text);
    List<Paragraph> all = new ArrayList<>();
    margins(
        styleSheet, styles, lists, "header", "The head of the pages, not part of the text", all);
    all.addAll(read);
    all.addAll(body.notes());
    margins(
        styleSheet, styles, lists, "footer", "The foot of the pages, not part of the text", all);
    int deletions = deletions(text, styles, lists, all);
    all.addAll(body.comments());
    List<Notice> notices = new ArrayList<>(noticed);
    notices(text, deletions, body.comments().isEmpty(), notices);
    return new DocumentText(all, properties(meta, styles.language()), notices);
  }

  private static void margins(
      Optional<XmlElement> sheet,
      OdtStyles styles,
      OdtLists lists,
      String name,
      String reason,
      List<Paragraph> to) {
    if (sheet.isEmpty()) {
      return;
    }
    List<String> seen = new ArrayList<>();
    for (XmlElement margin : sheet.get().inside(name)) {
      for (Paragraph paragraph : new OdtBody(styles, lists).read(margin)) {
        if (!seen.contains(paragraph.words())) {
          seen.add(paragraph.words());
          to.add(Paragraph.dropped(Passage.of(paragraph.passage().before()), reason));
        }
      }
    }
  }

  /** What was deleted with tracked changes is kept apart from the text, in front of it. */
  private static int deletions(
      XmlElement text, OdtStyles styles, OdtLists lists, List<Paragraph> to) {
    int count = 0;
    for (XmlElement deletion : text.inside("deletion")) {
      String author = deletion.first("change-info", "creator").map(XmlElement::words).orElse("");
      String by = author.isEmpty() ? "Deleted" : "Deleted by " + author;
      count++;
      for (Paragraph paragraph : new OdtBody(styles, lists).read(deletion)) {
        to.add(
            Paragraph.dropped(
                Passage.of(paragraph.passage().before()), by + ", with tracked changes"));
      }
    }
    return count;
  }

  private static void notices(
      XmlElement text, int deletions, boolean uncommented, List<Notice> to) {
    int insertions = text.inside("insertion").size();
    if (insertions + deletions > 0) {
      to.add(
          new Notice(
              "tracked-changes",
              "the document has tracked changes: what was inserted ("
                  + insertions
                  + ") is read, what was deleted ("
                  + deletions
                  + ") is left out and listed"));
    }
    if (!uncommented) {
      to.add(new Notice("comments", "the document has comments, which are left out and listed"));
    }
  }

  private static DocumentProperties properties(Optional<XmlElement> part, String language) {
    Optional<XmlElement> meta = part.flatMap(p -> p.first("meta"));
    if (meta.isEmpty()) {
      return DocumentProperties.NONE.inLanguage(language);
    }
    Optional<String> date =
        Stream.of("date", "creation-date")
            .map(name -> WireDate.iso(words(meta.get(), name)))
            .flatMap(Optional::stream)
            .findFirst();
    String creator = words(meta.get(), "initial-creator");
    return new DocumentProperties(
        words(meta.get(), "title"),
        creator.isEmpty() ? words(meta.get(), "creator") : creator,
        date.orElse(""),
        language.isEmpty() ? words(meta.get(), "language") : language,
        meta.get().all("keyword").stream().map(XmlElement::words).toList());
  }

  private static String words(XmlElement meta, String name) {
    return meta.first(name).map(XmlElement::words).orElse("");
  }
}
