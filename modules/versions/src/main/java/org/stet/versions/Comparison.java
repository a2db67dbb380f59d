package org.stet.versions;

import org.stet.revision.api.Change;
import org.stet.revision.api.Revision;
import org.stet.text.api.Article;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/**
 * Two texts of an article compared, with the way to the text that is edited. Immutable.
 *
 * @param revision what happened between the two
 * @param text the same to be read
 * @param now the text that was in the editor then
 * @param toNow from the newer text of the two to that in the editor
 */
record Comparison(Revision revision, MarkedText text, String now, OffsetMap toNow) {

  /** Compares {@code older} and {@code newer}, both copy files. Takes its time. */
  static Comparison of(String older, String newer, String now) {
    Article after = Article.of(newer);
    Revision revision = Revision.between(Article.of(older), after);
    OffsetMap toNow =
        newer.equals(now)
            ? OffsetMap.identity(now.length())
            : Revision.between(after, Article.of(now)).offsetMap();
    return new Comparison(revision, MarkedText.of(revision), now, toNow);
  }

  /** Where the change of this number stands in the text in the editor. */
  TextRange inEditor(int number) {
    Change change = text.changes().get(number);
    return toNow.toNew(change.after());
  }

  /** Whether nothing but white space differs, if anything does. */
  boolean isSameWords() {
    return text.changes().isEmpty();
  }
}
