package org.stet.revision.api;

import java.util.List;
import java.util.function.Function;
import org.stet.revision.Composer;
import org.stet.revision.ThreeWay;
import org.stet.text.api.Article;

/**
 * A new text of an article merged into an edited copy of the old one: a new take of the agency into
 * what the desk has made of the take before.
 *
 * <p>Paragraphs are found again first, also moved ones, then the words inside them are merged.
 * Changes of both sides with an unchanged word between them are taken over; those that touch are a
 * choice. Taking out against changing is a choice as well, and so is a number, a name or a "not"
 * that one side changed in a sentence the other side changed. What touches words inside quotation
 * marks is never just taken: it has to be looked at, and is a choice if both sides changed the
 * quote. Of header lines that are no prose, such as the slug, only the whole value is merged.
 *
 * <p>A merge is a value; what follows from it is the same each time. Immutable.
 */
public final class Merge {
  private final Article base;
  private final Article theirs;
  private final Article ours;
  private final Composer composer;
  private final List<MergedChange> changes;

  private Merge(Article base, Article theirs, Article ours) {
    this.base = base;
    this.theirs = theirs;
    this.ours = ours;
    this.composer = ThreeWay.merge(base, theirs, ours);
    this.changes = composer.changes();
  }

  /** What {@code theirs} and {@code ours}, which both were made of {@code base}, are together. */
  public static Merge of(Article base, Article theirs, Article ours) {
    return new Merge(base, theirs, ours);
  }

  /** The same of three copy files. */
  public static Merge of(String base, String theirs, String ours) {
    return of(Article.of(base), Article.of(theirs), Article.of(ours));
  }

  public Article base() {
    return base;
  }

  public Article theirs() {
    return theirs;
  }

  public Article ours() {
    return ours;
  }

  /** All that either side changed, in the order of the merged text. */
  public List<MergedChange> changes() {
    return changes;
  }

  /** Those of which somebody has to choose one. */
  public List<MergedChange> choices() {
    return changes.stream().filter(MergedChange::isChoice).toList();
  }

  /** Whether nothing is left to choose. */
  public boolean isClean() {
    return choices().isEmpty();
  }

  /** The merged text, with our words wherever there is a choice. */
  public MergedText text() {
    return text(change -> words(change, Side.OURS));
  }

  /**
   * The merged text with the words that {@code chosen} gives for each choice. A paragraph of which
   * nothing is left is taken out.
   */
  public MergedText text(Function<? super MergedChange, String> chosen) {
    return composer.text(chosen);
  }

  /** What {@code change} is in the text of {@code side}. */
  public String words(MergedChange change, Side side) {
    return change.at(side).in(side == Side.THEIRS ? theirs.text() : ours.text());
  }

  /** What {@code change} was in the text both started from. */
  public String baseWords(MergedChange change) {
    return change.base().in(base.text());
  }

  /** Whether the same was merged; the rest follows from it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Merge merge
        && base.equals(merge.base)
        && theirs.equals(merge.theirs)
        && ours.equals(merge.ours);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * base.hashCode() + theirs.hashCode()) + ours.hashCode();
  }

  @Override
  public String toString() {
    return "Merge of " + theirs + " into " + ours + ": " + changes;
  }
}
