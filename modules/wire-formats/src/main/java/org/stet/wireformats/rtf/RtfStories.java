package org.stet.wireformats.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stet.wire.api.Notice;
import org.stet.wireformats.document.EquationField;
import org.stet.wireformats.document.Paragraph;
import org.stet.wireformats.document.ParagraphRole;
import org.stet.wireformats.document.Passage;

/** The text of a document and what stands around it, in the order of a page. For one thread. */
final class RtfStories {
  private final RtfStyles styles;
  private final Deque<RtfStory> open = new ArrayDeque<>();
  private final List<Paragraph> headers = new ArrayList<>();
  private final List<Paragraph> footers = new ArrayList<>();
  private final List<Paragraph> notes = new ArrayList<>();
  private final List<Paragraph> comments = new ArrayList<>();
  private final List<Paragraph> text = new ArrayList<>();

  /** Notes count from here, so that they are never rows of a table of the text. */
  private int noteGroup = 100_000;

  private int commentCount;
  private int deletions;
  private int insertions;

  RtfStories(RtfStyles styles) {
    this.styles = styles;
    open.push(new RtfStory(RtfDestination.TEXT, styles));
  }

  void begin(RtfDestination destination) {
    if (destination.isApart()) {
      open.push(new RtfStory(destination, styles));
    }
  }

  /** A group with another destination than the one around it ends. */
  void end(RtfState state) {
    if (!state.destination.isApart() || open.size() < 2) {
      return;
    }
    RtfStory closed = open.pop();
    List<Paragraph> paragraphs = closed.finish(state);
    switch (closed.kind()) {
      case HEADER -> drop(paragraphs, headers, "The head of the pages, not part of the text");
      case FOOTER -> drop(paragraphs, footers, "The foot of the pages, not part of the text");
      case COMMENT -> {
        commentCount++;
        drop(paragraphs, comments, "A comment in the margin, not text");
      }
      case NOTE -> note(paragraphs);
      default -> open.element().box(paragraphs);
    }
  }

  private static void drop(List<Paragraph> from, List<Paragraph> to, String reason) {
    for (Paragraph paragraph : from) {
      boolean seen = to.stream().anyMatch(p -> p.words().equals(paragraph.words()));
      if (!seen) {
        to.add(Paragraph.dropped(Passage.of(paragraph.passage().before()), reason));
      }
    }
  }

  private void note(List<Paragraph> paragraphs) {
    noteGroup++;
    for (Paragraph paragraph : paragraphs) {
      boolean dropped = paragraph.role() == ParagraphRole.DROPPED;
      notes.add(
          dropped
              ? paragraph
              : new Paragraph(
                  paragraph.passage(),
                  ParagraphRole.NOTE,
                  0,
                  paragraph.look(),
                  noteGroup,
                  "A footnote of the document"));
    }
  }

  void text(String words, RtfState state) {
    open.element().text(words, state);
  }

  /** What stands before the paragraph that begins, if that is a number. */
  void number(String mark) {
    open.element().number(mark);
  }

  /** The instruction of a field, which shows if it is a formula. */
  void formula(String instruction, RtfState state) {
    if (EquationField.is(instruction)) {
      open.element().formula(instruction, state);
    }
  }

  /** A word that ends or divides a paragraph. */
  void structure(String word, RtfState state) {
    RtfStory story = open.element();
    switch (word) {
      case "par", "sect", "\n", "\r" -> endParagraph(story, state);
      case "line", "lbr", "softline" -> story.lineBreak();
      case "tab" -> story.tabulator();
      case "cell" -> story.endCell(state);
      case "row" -> story.endRow();
      case "nestcell", "nestrow" -> story.text(" ", state);
      default -> {}
    }
  }

  private static void endParagraph(RtfStory story, RtfState state) {
    story.endParagraph(state);
  }

  void countDeletion(boolean on) {
    deletions += on ? 1 : 0;
  }

  void countInsertion(boolean on) {
    insertions += on ? 1 : 0;
  }

  void finish(RtfState state) {
    while (open.size() > 1) {
      open.element();
      text.addAll(open.pop().finish(state));
    }
    List<Paragraph> body = open.element().finish(state);
    text.addAll(0, body);
  }

  /** Everything, in the order in which a page shows it. */
  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>(headers);
    all.addAll(text);
    all.addAll(notes);
    all.addAll(footers);
    all.addAll(comments);
    return all;
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (deletions + insertions > 0) {
      notices.add(
          new Notice(
              "tracked-changes",
              "the document has tracked changes: what was inserted ("
                  + insertions
                  + ") is read, what was deleted ("
                  + deletions
                  + ") is left out and listed"));
    }
    if (commentCount > 0) {
      String what =
          commentCount == 1 ? "a comment, which is" : commentCount + " comments, which are";
      notices.add(
          new Notice("comments", "the document has " + what + " left out of the text and listed"));
    }
    return notices;
  }
}
