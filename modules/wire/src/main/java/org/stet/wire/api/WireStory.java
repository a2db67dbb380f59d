package org.stet.wire.api;

import java.util.List;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;

/**
 * A story as a format read it, before any cleaning.
 *
 * @param format the id of the format
 * @param kind what the item is for the desk
 * @param text what was read: of plain text the decoded text, of markup the visible text in document
 *     order, with one line for each block
 * @param reading what the reader made of {@code text}, as edits: applied to it they give the
 *     article's text
 * @param article the first version of the article
 * @param notices what an editor should know about the reading
 * @param ids the identifiers the item carries
 */
public record WireStory(
    String format,
    StoryKind kind,
    String text,
    ChangeSet reading,
    Article article,
    List<Notice> notices,
    ItemIds ids) {

  public WireStory {
    notices = List.copyOf(notices);
    if (!reading.applyTo(text).equals(article.text())) {
      throw new IllegalArgumentException(
          "the edits of " + format + " do not lead from the text to the article");
    }
  }

  /** A story that carries no identifiers. */
  public WireStory(
      String format,
      StoryKind kind,
      String text,
      ChangeSet reading,
      Article article,
      List<Notice> notices) {
    this(format, kind, text, reading, article, notices, ItemIds.NONE);
  }

  /** The same, with {@code others} for its notices. */
  public WireStory withNotices(List<Notice> others) {
    return new WireStory(format, kind, text, reading, article, others, ids);
  }

  /** The same, carrying {@code others}. */
  public WireStory withIds(ItemIds others) {
    return new WireStory(format, kind, text, reading, article, notices, others);
  }

  /** The story whose article is {@code text} after {@code reading}. */
  public static WireStory of(
      String format, StoryKind kind, String text, ChangeSet reading, List<Notice> notices) {
    return new WireStory(format, kind, text, reading, Article.of(reading.applyTo(text)), notices);
  }
}
