package org.stet.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Hit;
import org.stet.store.api.StoreFailure;

/**
 * An article of the store as the list shows it.
 *
 * @param article the article
 * @param snippet the words around what was looked for; empty if it was not looked for, or if it is
 *     the title or the file that has the words
 */
record StoreRow(ArticleRecord article, String snippet) {
  /** As many as anybody looks through. */
  static final int MOST = 500;

  /**
   * The articles somebody may mean by {@code words}, those whose number, file or title it is first;
   * without words all, newest change first.
   */
  static List<StoreRow> find(DeskStore store, String words) throws StoreFailure {
    String wanted = words.strip();
    List<StoreRow> rows = new ArrayList<>();
    if (wanted.isEmpty()) {
      for (ArticleRecord article : store.articles(MOST)) {
        rows.add(new StoreRow(article, ""));
      }
      return rows;
    }
    Map<Long, StoreRow> found = new LinkedHashMap<>();
    for (ArticleRecord article : store.find(wanted)) {
      found.put(article.id(), new StoreRow(article, ""));
    }
    for (Hit hit : store.search(wanted, MOST)) {
      found.putIfAbsent(hit.article().id(), new StoreRow(hit.article(), hit.snippet()));
    }
    rows.addAll(found.values());
    return rows.size() > MOST ? rows.subList(0, MOST) : rows;
  }
}
