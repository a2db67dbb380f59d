package org.stet.cli;

import java.util.Locale;
import java.util.Set;
import org.stet.revision.api.Change;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * What an agency says in a note to editors that it changed: {@code Corrects to 40 in 4th
 * paragraph.}
 *
 * @param words the note
 */
record AgencyNote(String words) {
  /** Words by which a note speaks of new text without saying which. */
  private static final Set<String> OF_NEW_TEXT =
      Set.of("adds", "adding", "updates", "updating", "recasts", "ergänzt", "aktualisiert");

  /** The note of {@code newer}, empty if it has none or it is that of {@code older} still. */
  static AgencyNote of(Article older, Article newer) {
    String note = newer.field(FieldName.EDNOTE).orElse("");
    return new AgencyNote(older.field(FieldName.EDNOTE).orElse("").equals(note) ? "" : note);
  }

  boolean isEmpty() {
    return words.isBlank();
  }

  /** Whether the note has the words before or after a change. */
  boolean names(String before, String after) {
    return holds(before) || holds(after);
  }

  /**
   * Whether the note may mean a change that took {@code before} for {@code after}: it names the
   * words, or it speaks of additions and this is one.
   */
  boolean mentions(Change change, String before, String after) {
    return names(before, after)
        || (change.kind() == Change.Kind.INSERTED && OF_NEW_TEXT.stream().anyMatch(this::holds));
  }

  /** Whether {@code some} stands in the note as whole words. */
  private boolean holds(String some) {
    String folded = fold(some);
    return !folded.isEmpty() && (" " + fold(words) + " ").contains(" " + folded + " ");
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
