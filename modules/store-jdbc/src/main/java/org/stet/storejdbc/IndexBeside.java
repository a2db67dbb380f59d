package org.stet.storejdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Hit;
import org.stet.store.api.IndexProgress;
import org.stet.store.api.SearchWords;
import org.stet.store.api.Source;
import org.stet.store.api.SourceHit;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;
import org.stet.store.spi.StoreIndex;

/**
 * What the index beside a store can tell. It is asked only while it has everything that the store
 * has; where it cannot tell, or fails, the answer is nothing, and the store is read instead. What
 * it names is looked up in the store before anybody sees it.
 */
final class IndexBeside {
  /** More versions than these are not worth an index. */
  private static final int MOST = 20_000;

  /** A quote stands in several versions of one article. */
  private static final int VERSIONS = 4;

  private final StoreCalls store;
  private final @Nullable StoreIndex index;
  private final IndexedTexts texts;
  private final ReentrantLock updating = new ReentrantLock();

  IndexBeside(StoreCalls store, @Nullable StoreIndex index) {
    this.store = store;
    this.index = index;
    this.texts = new IndexedTexts(store);
  }

  /** A question to the index. */
  private interface Question<T> {
    @Nullable T of(StoreIndex index) throws IOException;
  }

  private <T> @Nullable T ask(Question<T> question) throws StoreFailure {
    StoreIndex open = index;
    try {
      return open != null && open.has(texts.extent()) ? question.of(open) : null;
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      return null; // It knows itself that it is damaged, and begins anew.
    }
  }

  boolean update(IndexProgress progress) throws StoreFailure {
    StoreIndex open = index;
    if (open == null) {
      return false;
    }
    updating.lock();
    try {
      return open.update(texts, progress);
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      return false; // No room, or no right to write: searches read the store.
    } finally {
      updating.unlock();
    }
  }

  List<Hit> search(String line, int most) throws StoreFailure {
    SearchWords words = SearchWords.of(line);
    List<Long> candidates =
        words.words().isEmpty() ? null : ask(open -> open.versionsWith(words, MOST));
    return candidates == null
        ? store.read(sql -> new TextSearch(sql).find(line, most))
        : store.read(sql -> new TextSearch(sql).among(line, candidates, most));
  }

  List<SourceHit> searchSources(String line, int most) throws StoreFailure {
    SearchWords words = SearchWords.of(line);
    List<Long> candidates =
        words.words().isEmpty() ? null : ask(open -> open.sourcesWith(words, MOST));
    return store.read(
        sql -> new SourceSearch(new Sources(sql, store.folder())).find(words, candidates, most));
  }

  Optional<List<Source>> sourcesLike(String quote, int most) throws StoreFailure {
    List<Long> ids = ask(open -> open.sourcesLike(quote, most));
    if (ids == null) {
      return Optional.empty();
    }
    Map<Long, Source> all = new HashMap<>();
    List<Source> sources = store.read(sql -> new Sources(sql, store.folder()).of(0));
    sources.forEach(source -> all.put(source.id(), source));
    List<Source> found = new ArrayList<>();
    for (Long id : ids) {
      Source source = all.get(id);
      if (source != null && !source.withdrawn() && !source.isConfidential()) {
        found.add(source);
      }
    }
    return Optional.of(found);
  }

  Optional<List<Version>> articlesLike(String quote, int most) throws StoreFailure {
    List<Long> ids = ask(open -> open.versionsLike(quote, most * VERSIONS));
    return ids == null ? Optional.empty() : Optional.of(store.read(sql -> heads(sql, ids, most)));
  }

  private List<Version> heads(Sql sql, List<Long> ids, int most) throws SQLException, StoreFailure {
    Set<Long> heads = new LinkedHashSet<>();
    for (Long id : ids) {
      if (heads.size() < most) {
        sql.first(
                "select head from article where id = (select article from version where id = ?)",
                row -> row.getLong(1),
                id)
            .ifPresent(heads::add);
      }
    }
    List<Version> found = new ArrayList<>();
    for (Long head : heads) {
      new Versions(sql, store.folder()).get(head).ifPresent(found::add);
    }
    return found;
  }

  void close() {
    updating.lock();
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      return; // What it has not kept it makes again.
    } finally {
      updating.unlock();
    }
  }

  /**
   * Throws all of it away, so that no word of what was purged stays; the next update begins anew.
   */
  void forget() throws IOException {
    updating.lock();
    try {
      if (index != null) {
        index.forget();
      }
    } finally {
      updating.unlock();
    }
  }
}
