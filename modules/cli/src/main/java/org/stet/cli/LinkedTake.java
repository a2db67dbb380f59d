package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakeLink;
import org.stet.store.api.TakenIn;

/**
 * What a story that was just taken in is to an article that was there.
 *
 * @param link the link
 * @param other the article it is linked to
 * @param follows whether the new one follows the other; else the other is a notice about it
 */
record LinkedTake(TakeLink link, ArticleRecord other, boolean follows) {

  static List<LinkedTake> of(TakenIn taken, DeskStore store) throws Failure {
    List<LinkedTake> links = new ArrayList<>();
    try {
      for (TakeLink link : taken.links()) {
        boolean follows = link.newer() == taken.article().id();
        long other = follows ? link.older() : link.newer();
        links.add(new LinkedTake(link, store.article(other).orElseThrow(), follows));
      }
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
    return links;
  }

  /** {@code update of article 3: Bridge to close (same slug and day)}. */
  String inWords() {
    String article = "article " + other.id();
    String kind =
        follows
            ? link.kind().inWords() + " " + article + ": " + other.title()
            : article + " " + link.kind().inWords() + " this";
    String note = link.note().isBlank() ? "" : ": " + link.note();
    return kind + " (" + link.evidence() + ")" + note;
  }

  void writeTo(JsonText json) {
    json.object().field("kind", link.kind().id());
    json.field("newer", link.newer()).field("older", link.older());
    json.field("title", other.title()).field("evidence", link.evidence());
    json.field("note", link.note()).end();
  }
}
