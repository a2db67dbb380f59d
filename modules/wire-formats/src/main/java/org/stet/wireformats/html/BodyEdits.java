package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.stet.text.api.TextRange;

/** Makes the edits of the body: a blank line and a mark before each block, furniture goes. */
final class BodyEdits {
  private final StoryLines story;
  private final EditList edits;
  private final PictureEdits pictures;
  private boolean written;

  BodyEdits(StoryLines story, EditList edits) {
    this.story = story;
    this.edits = edits;
    this.pictures = new PictureEdits(story, edits);
  }

  /**
   * Makes the edits.
   *
   * @param header whether header lines stand above, from which the first block has to be set off
   */
  void write(boolean header) {
    written = header;
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      if (story.role(i) == LineRole.FURNITURE) {
        edits.removeLine(story.range(i), story.rule(i), story.reason(i));
      } else if (story.role(i).isBody()) {
        kept.add(i);
      }
    }
    for (int k = 0; k < kept.size(); k++) {
      int before = k == 0 ? -1 : kept.get(k - 1);
      int after = k + 1 == kept.size() ? -1 : kept.get(k + 1);
      block(kept.get(k), before, after);
    }
  }

  /** The role of {@code line}, which may be -1 for none. */
  private LineRole role(int line) {
    return line < 0 ? LineRole.FURNITURE : story.role(line);
  }

  private void block(int line, int before, int after) {
    switch (role(line)) {
      case TABLE -> row(line, before, after);
      case CAPTION -> {
        open(line, PictureEdits.MARK);
        pictures.caption(line, role(after) == LineRole.CREDIT);
      }
      case CREDIT -> pictures.credit(line);
      case CONTINUATION -> goOn(line, before);
      case SUBHEAD -> marked(line, "## ");
      case QUOTE -> marked(line, "> ");
      case LIST_ITEM -> marked(line, "- ");
      default -> {
        open(line, "");
        edits.escapeLine(story.range(line), story.rule(line));
      }
    }
  }

  /** Joins a line to the paragraph whose last line is {@code before}. */
  private void goOn(int line, int before) {
    TextRange end = TextRange.ofLength(story.range(before).end(), 1);
    edits.replace(end, " ", story.rule(line), story.reason(line));
    edits.escape(story.range(line), story.rule(line));
  }

  /** Begins a block: a blank line, if anything stands before, and its mark. */
  private void open(int line, String mark) {
    String gap = written ? "\n" : "";
    written = true;
    edits.insert(story.range(line).start(), gap + mark, story.rule(line), story.reason(line));
  }

  private void marked(int line, String mark) {
    open(line, mark);
    edits.escape(story.range(line), story.rule(line));
  }

  private void row(int line, int before, int after) {
    TextRange range = story.range(line);
    String rule = story.rule(line);
    if (!sameTable(before, line)) {
      open(line, "```agate\n");
    }
    if (story.words(line).replace("\\", "").equals("```")) {
      edits.insert(range.start(), "\\", rule, "Made literal");
    }
    if (!sameTable(line, after)) {
      edits.insert(range.end(), "\n```", rule, story.reason(line));
    } else if (sameRow(line, after)) {
      edits.replace(TextRange.ofLength(range.end(), 1), "\t", rule, "Cells of one row");
    }
  }

  /** Whether both lines, which may be -1 for none, belong to one table or one listing. */
  private boolean sameTable(int line, int next) {
    return role(line) == LineRole.TABLE
        && role(next) == LineRole.TABLE
        && table(line).equals(table(next));
  }

  private Element table(int line) {
    Element element = story.line(line).element();
    Element table = element.closest("table");
    return table == null ? element : table;
  }

  private boolean sameRow(int line, int next) {
    Element row = story.line(line).element().closest("tr");
    boolean listing =
        story.line(line).tag().equals("pre")
            && story.line(line).element().equals(story.line(next).element());
    return next == line + 1
        && !listing
        && row != null
        && row.equals(story.line(next).element().closest("tr"));
  }
}
