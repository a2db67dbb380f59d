package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.wire.api.Notice;

/** A story as {@code stet read} shows it to people: fields, blocks, and what was taken out. */
final class StorySheet {
  private final Copy copy;
  private final Article article;
  private final Sheet sheet;

  StorySheet(Copy copy, Sheet sheet) {
    this.copy = copy;
    this.article = copy.article();
    this.sheet = sheet;
  }

  void print() {
    StoryFields fields = new StoryFields(copy);
    sheet.line(
        new Cell(copy.story().kind().id(), Colour.BOLD),
        new Cell(", read as " + copy.story().format()),
        new Cell(", " + FactTables.counted(StoryFields.words(fields.body()), "word")));
    printNotices();
    List<List<Cell>> rows = new ArrayList<>();
    for (Field field : article.fields()) {
      if (!field.words().isEmpty()) {
        boolean block = field.name().role().isPresent();
        String words =
            block ? article.plain(field.words()) : article.field(field.name()).orElse("");
        rows.add(List.of(new Cell(field.name().label(), Colour.CYAN), new Cell(words)));
      }
    }
    if (!rows.isEmpty()) {
      sheet.blank().table(rows);
    }
    List<List<Cell>> blocks = new ArrayList<>();
    for (Block block : article.body()) {
      String credit = article.credit(block).map(words -> " [" + words + "]").orElse("");
      blocks.add(
          List.of(
              new Cell(block.role().id(), Colour.FAINT), new Cell(article.plain(block) + credit)));
    }
    if (!blocks.isEmpty()) {
      sheet.blank().table(blocks);
    }
    printRemoved();
  }

  /** What an editor should know about the reading. */
  void printNotices() {
    for (Notice notice : copy.story().notices()) {
      sheet.line(new Cell("note: ", Colour.YELLOW), new Cell(notice.message()));
    }
  }

  private void printRemoved() {
    List<RemovedLines.Removed> removed = RemovedLines.of(copy).lines();
    if (removed.isEmpty()) {
      return;
    }
    sheet.heading("Taken out", FactTables.counted(removed.size(), "line"));
    List<List<Cell>> rows = new ArrayList<>();
    for (RemovedLines.Removed line : removed) {
      rows.add(List.of(new Cell(line.rule(), Colour.CYAN), new Cell(line.text())));
    }
    sheet.table(rows);
  }
}
