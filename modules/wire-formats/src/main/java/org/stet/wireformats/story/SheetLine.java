package org.stet.wireformats.story;

import org.jspecify.annotations.Nullable;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/**
 * A visible line of an item, and what becomes of it.
 *
 * @param words the line; never blank
 * @param kept the stretch of it that stays; what is around it goes
 * @param part what it becomes
 * @param field the header line it becomes, for {@link Part#FIELD}
 * @param group lines of one picture, table or note have the same number
 * @param reason why, in an editor's words
 */
public record SheetLine(
    String words, TextRange kept, Part part, @Nullable FieldName field, int group, String reason) {

  static SheetLine of(String words, Part part, int group, String reason) {
    return new SheetLine(words, new TextRange(0, words.length()), part, null, group, reason);
  }

  static SheetLine of(String words, FieldName field, String reason) {
    TextRange all = new TextRange(0, words.length());
    return new SheetLine(words, all, Part.FIELD, field, 0, reason);
  }

  /** The words that stay. */
  public String keptWords() {
    return kept.in(words);
  }

  SheetLine dropped(String why) {
    return SheetLine.of(words, Part.DROPPED, 0, why);
  }

  SheetLine keeping(TextRange stretch) {
    return new SheetLine(words, stretch, part, field, group, reason);
  }

  SheetLine as(Part other, String why) {
    return new SheetLine(words, kept, other, null, group, why);
  }

  SheetLine as(FieldName name, String why) {
    return new SheetLine(words, kept, Part.FIELD, name, group, why);
  }
}
