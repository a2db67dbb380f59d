package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.wire.api.Notice;
import org.stet.wireformats.document.DocumentText;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.Passage;

/** Makes paragraphs of the signs on the pages of a file. */
final class PdfText {
  private PdfText() {}

  static DocumentText of(PdfPages.Outcome.Pages file) {
    List<List<TextLine>> pages = new ArrayList<>();
    for (int i = 0; i < file.pages().size(); i++) {
      pages.add(PageLines.of(file.pages().get(i), i));
    }
    List<Double> heights = new ArrayList<>(file.heights());
    while (heights.size() < pages.size()) {
      heights.add(842.0);
    }
    RunningLines running = RunningLines.of(pages, heights);
    List<Paragraph> margins = new ArrayList<>();
    List<TextBlock> blocks = new ArrayList<>();
    List<TextLine> all = new ArrayList<>();
    for (List<TextLine> page : pages) {
      List<TextLine> text = new ArrayList<>();
      for (TextLine line : page) {
        if (running.contains(line)) {
          margins.add(
              Paragraph.dropped(
                  Passage.of(line.words()), "The head or foot of a page, not part of the text"));
        } else {
          text.add(line);
        }
      }
      blocks.addAll(ReadingOrder.of(TextBlock.of(PageTables.in(text))));
      all.addAll(text);
    }
    List<Paragraph> paragraphs = new PdfParagraphs(new LineEnds(all)).of(blocks);
    List<Paragraph> both = new ArrayList<>(paragraphs);
    both.addAll(margins);
    return new DocumentText(both, file.properties(), notices(file));
  }

  private static List<Notice> notices(PdfPages.Outcome.Pages file) {
    List<Notice> notices = new ArrayList<>();
    List<Integer> empty = new ArrayList<>();
    for (int i = 0; i < file.pages().size(); i++) {
      if (file.pages().get(i).isEmpty() && !file.broken().contains(i + 1)) {
        empty.add(i + 1);
      }
    }
    if (!empty.isEmpty()) {
      notices.add(
          new Notice(
              "pages-without-text",
              numbers(empty) + " of the document has no text: it may be a picture"));
    }
    if (!file.broken().isEmpty()) {
      notices.add(
          new Notice(
              "broken-pages",
              numbers(file.broken()) + " of the document is damaged: text may be missing"));
    }
    if (file.truncated() || file.pageCount() > file.pages().size()) {
      notices.add(
          new Notice(
              "pages-left-out",
              "of the "
                  + file.pageCount()
                  + " pages the first "
                  + file.pages().size()
                  + " are read"));
    }
    return notices;
  }

  private static String numbers(List<Integer> pages) {
    return "page " + pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
