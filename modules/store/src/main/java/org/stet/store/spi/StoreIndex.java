package org.stet.store.spi;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.IndexProgress;
import org.stet.store.api.SearchWords;
import org.stet.store.api.StoreFailure;

/**
 * An index beside a store: it tells where words may be, the store says whether they are. It is
 * never the only place of anything, and confidential sources are not in it. One thread updates at a
 * time; others may ask meanwhile.
 */
public interface StoreIndex extends AutoCloseable {

  /** Whether it has all of a store with {@code extent}, and of no other. */
  boolean has(StoreExtent extent);

  /**
   * Adds what is not in it yet; begins anew if it is of another store, of another Stet, or damaged.
   *
   * @param progress asked now and then
   * @return whether it has everything
   * @throws StoreFailure if the store cannot be read
   * @throws IOException if the index cannot be written
   */
  boolean update(StoreTexts texts, IndexProgress progress) throws IOException;

  /**
   * The ids of all versions of articles that may have all of {@code words}, newest first; null if
   * the index cannot tell, or knows of more than {@code most}.
   *
   * @throws IOException if the index is damaged; it is begun anew by the next update
   */
  @Nullable List<Long> versionsWith(SearchWords words, int most) throws IOException;

  /** The same of the ids of sources, in the versions that count; newest first. */
  @Nullable List<Long> sourcesWith(SearchWords words, int most) throws IOException;

  /**
   * The ids of the sources that may have a quote, those with most of it first.
   *
   * @throws IOException if the index is damaged; it is begun anew by the next update
   */
  List<Long> sourcesLike(String quote, int most) throws IOException;

  /** The ids of the versions of articles that may have a quote, those with most of it first. */
  List<Long> versionsLike(String quote, int most) throws IOException;

  /**
   * Throws all of it away: what was purged must not stay in it. The next update begins anew.
   *
   * @throws IOException if it cannot be deleted
   */
  void forget() throws IOException;

  @Override
  void close() throws IOException;
}
