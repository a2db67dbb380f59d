package org.stet.revision.api;

import java.util.List;
import org.stet.revision.Comparison;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.OffsetMap;

/**
 * What happened between two texts of an article.
 *
 * <p>Compared are paragraphs first, then the words inside those that changed; no word is ever cut.
 * The same thing is told twice: as a {@link #changeSet} that makes exactly the text after out of
 * the text before, and as {@link #changes} for people, which name moved paragraphs and leave the
 * white space around whole paragraphs out.
 *
 * <p>The change is short, not always the shortest: changes with one short word between them are one
 * phrase, and of texts that have next to nothing in common larger parts count as replaced, so that
 * the time taken stays in step with the length.
 */
public final class Revision {
  private final Article before;
  private final Article after;
  private final ChangeSet changeSet;
  private final List<Change> changes;

  private Revision(Article before, Article after) {
    this.before = before;
    this.after = after;
    Comparison comparison = Comparison.of(before, after);
    this.changeSet = comparison.changeSet();
    this.changes = comparison.changes();
  }

  /** What happened from {@code before} to {@code after}. */
  public static Revision between(Article before, Article after) {
    return new Revision(before, after);
  }

  /** What happened from {@code before} to {@code after}, both copy files. */
  public static Revision between(String before, String after) {
    return between(Article.of(before), Article.of(after));
  }

  public Article before() {
    return before;
  }

  public Article after() {
    return after;
  }

  /** The edits that make the text after out of the text before, character for character. */
  public ChangeSet changeSet() {
    return changeSet;
  }

  /** Where each position of the text before stands in the text after. */
  public OffsetMap offsetMap() {
    return changeSet.offsetMap();
  }

  /**
   * The changes as people read them, in the order of the text after; what was deleted comes where
   * it would stand.
   */
  public List<Change> changes() {
    return changes;
  }

  /** Whether both texts are the same, character for character. */
  public boolean isEmpty() {
    return changeSet.isEmpty();
  }

  /** Whether the same was compared; the rest follows from it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Revision revision
        && before.equals(revision.before)
        && after.equals(revision.after);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + after.hashCode();
  }

  @Override
  public String toString() {
    return "Revision of " + before + " to " + after + ": " + changes;
  }
}
