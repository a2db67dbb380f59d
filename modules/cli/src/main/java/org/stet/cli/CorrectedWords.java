package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.revision.api.Change;
import org.stet.revision.api.Revision;
import org.stet.store.api.AgencyText;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakeLink;
import org.stet.text.api.Article;

/**
 * Words that a correction put in the place of others.
 *
 * @param before the words of the take that was corrected; may be empty
 * @param after the words of the correction; may be empty
 * @param named whether the agency's note names them; null if there is no note
 */
record CorrectedWords(
    String before, String after, @org.jspecify.annotations.Nullable Boolean named) {
  /** A correction that changes more than this is a story written anew. */
  private static final int MOST = 50;

  /** What {@code link}, a correction, changed in the body of the agency's text. */
  static List<CorrectedWords> of(DeskStore store, TakeLink link) throws StoreFailure {
    Article older = Article.of(AgencyText.of(store.versions(link.older())));
    Article newer = Article.of(AgencyText.of(store.versions(link.newer())));
    Revision revision = Revision.between(older, newer);
    List<CorrectedWords> words = new ArrayList<>();
    for (Change change : revision.changes()) {
      boolean inText = change.role() != null && change.kind() != Change.Kind.SPACING;
      if (inText && change.kind() != Change.Kind.MOVED && words.size() < MOST) {
        String before = older.plain(change.before()).strip();
        String after = newer.plain(change.after()).strip();
        words.add(new CorrectedWords(before, after, isNamed(link.note(), before, after)));
      }
    }
    return words;
  }

  private static @org.jspecify.annotations.Nullable Boolean isNamed(
      String note, String before, String after) {
    return note.isBlank() ? null : new AgencyNote(note).names(before, after);
  }

  String inWords() {
    String what =
        before.isEmpty()
            ? "added: " + after
            : after.isEmpty() ? "taken out: " + before : before + " -> " + after;
    return named != null && named ? what + " (named in the note)" : what;
  }

  void writeTo(JsonText json) {
    json.object().field("before", before).field("after", after);
    json.name("named");
    if (named == null) {
      json.nothing();
    } else {
      json.value(named);
    }
    json.end();
  }
}
