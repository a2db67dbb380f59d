package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanResult;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CodePoints;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireStory;

/** One story that went through the line, and the way back to the text it came from. */
final class Copy {
  private static final String COPY_FILE = "copy-file";

  private final WireStory story;
  private final CleanResult cleaning;
  private final boolean printsText;
  private final int shift;
  private final List<Edit> edits;
  private final ChangeSet change;
  private final RawItem item;
  private @Nullable CodePoints codePoints;
  private @Nullable LineEnds lineEnds;

  private Copy(RawItem item, WireStory story, CleanResult cleaning, boolean printsText, int shift) {
    this.item = item;
    this.story = story;
    this.cleaning = cleaning;
    this.printsText = printsText;
    this.shift = shift;
    LeastChange least = LeastChange.of(story.text(), Stage.of(story, cleaning));
    this.edits = least.edits();
    this.change = least.change();
  }

  /**
   * @param item what was given
   * @param printsText whether offsets are of the text as read, which then has to be printed, and
   *     not of what was given
   * @param shift how many code points of what was given stand before the text
   */
  static Copy of(
      RawItem item, WireStory story, CleanResult cleaning, boolean printsText, int shift) {
    return new Copy(item, story, cleaning, printsText, shift);
  }

  /** The same text, every line of it a paragraph and nothing cleaned. */
  Copy asParagraphs() {
    String text = story.text();
    ChangeSet quoting = CopyFile.quoting(text, "as-given", "the text was taken as it was given");
    WireStory plain =
        WireStory.of(story.format(), story.kind(), text, quoting, story.notices())
            .withIds(story.ids());
    Article article = plain.article();
    CleanResult nothing = new CleanResult(article, article, List.of(), List.of());
    return new Copy(item, plain, nothing, printsText, shift);
  }

  /** What was given, byte for byte. */
  RawItem item() {
    return item;
  }

  WireStory story() {
    return story;
  }

  CleanResult cleaning() {
    return cleaning;
  }

  /** The clean article. */
  Article article() {
    return cleaning.after();
  }

  /** The clean article; a copy file as somebody left it. */
  Article working() {
    return story.format().equals(COPY_FILE) ? story.article() : article();
  }

  /** What leads from the text as read to that of the clean article. */
  ChangeSet change() {
    return change;
  }

  /** The same, edit by edit: several may put words in at one place, in this order. */
  List<Edit> edits() {
    return edits;
  }

  /** Writes the text that offsets speak of, if it is not what was given. */
  void writeText(JsonText json, String name) {
    if (printsText) {
      json.field(name, story.text());
    }
  }

  /** Writes what an editor should know about how the file was read. */
  void writeNotices(JsonText json) {
    json.name("notices").array();
    for (Notice notice : story.notices()) {
      json.object().field("code", notice.code()).field("message", notice.message()).end();
    }
    json.end();
  }

  /** Where {@code range} of the clean article stood in the text as read, in UTF-16 code units. */
  TextRange inText(TextRange range) {
    TextRange read = change.offsetMap().toOld(range);
    if (!read.isEmpty() || range.isEmpty()) {
      return read;
    }
    // The words were taken to another place: look for them where they stood.
    String words = article().plain(range);
    int at = words.isEmpty() ? -1 : story.text().indexOf(words);
    return at < 0 ? read : TextRange.ofLength(at, words.length());
  }

  /** The number of the line of the text as read that holds {@code offset}, from 1. */
  int lineOf(int offset) {
    if (lineEnds == null) {
      lineEnds = LineEnds.of(story.text());
    }
    return lineEnds.lineOf(offset);
  }

  /** {@code offset} of the text as read in code points of what was given. */
  int codePoint(int offset) {
    if (codePoints == null) {
      codePoints = CodePoints.of(story.text());
    }
    return codePoints.toCodePoint(offset) + shift;
  }

  /** Writes two fields with the place of {@code range} of the clean article. */
  void writeRange(JsonText json, String start, String end, @Nullable TextRange range) {
    if (range == null) {
      json.name(start).nothing().name(end).nothing();
    } else {
      TextRange read = inText(range);
      json.field(start, codePoint(read.start())).field(end, codePoint(read.end()));
    }
  }
}
