package org.stet.wireformats.story;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.html.Folded;

/** Makes a story of a sheet that a reader has filled. */
public final class Stories {
  /** How far the number of words may be from the one declared: counts differ in what a word is. */
  private static final double CLOSE = 0.2;

  private static final int FEW_WORDS = 40;

  private Stories() {}

  /**
   * The story on {@code sheet}.
   *
   * @param declaredWords how many words the item says it has, or 0
   */
  public static Reading read(
      RawItem item,
      String format,
      StoryKind kind,
      Sheet sheet,
      int declaredWords,
      List<Notice> noticed) {
    if (kind != StoryKind.PACKAGE) {
      StoryTop.tidy(sheet);
    }
    sheet.takeOffers();
    boolean shows =
        !sheet.text().isEmpty() || sheet.has(FieldName.HEADLINE) || sheet.has(FieldName.SLUG);
    if (!shows && !sheet.has(FieldName.STATUS)) {
      return nothing(item, noticed);
    }
    List<Notice> notices = new ArrayList<>(noticed);
    if (sheet.text().isEmpty() && !sheet.has(FieldName.STATUS)) {
      notices.add(new Notice("no-story", "no running text was found in the item"));
    }
    words(sheet, declaredWords, notices);
    SheetEdits.Result result = SheetEdits.of(sheet, format);
    WireStory story = WireStory.of(format, kind, result.text(), result.changes(), notices);
    return new Reading.Read(kind == StoryKind.PACKAGE ? story : story.withIds(sheet.ids()));
  }

  private static Reading nothing(RawItem item, List<Notice> noticed) {
    for (Notice notice : noticed) {
      if (notice.code().equals("broken-xml") || notice.code().equals("broken-json")) {
        return new Rejected(notice.code(), item.name() + ": " + notice.message(), 0);
      }
    }
    return new Rejected("no-text", item.name() + " has neither a headline nor text", 0);
  }

  private static void words(Sheet sheet, int declared, List<Notice> notices) {
    int words = 0;
    for (int index : sheet.text()) {
      words += Folded.count(sheet.get(index).words());
    }
    double least = declared * (1 - CLOSE) - FEW_WORDS;
    if (declared > 0 && words < least) {
      notices.add(
          new Notice(
              "words-missing",
              "the item says it has " + declared + " words, but only " + words + " arrived"));
    }
  }
}
