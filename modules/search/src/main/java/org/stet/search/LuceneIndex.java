package org.stet.search;

import static org.stet.search.IndexedTextDocument.ARTICLE;
import static org.stet.search.IndexedTextDocument.ID;
import static org.stet.search.IndexedTextDocument.MADE;
import static org.stet.search.IndexedTextDocument.SOURCE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.IndexProgress;
import org.stet.store.api.SearchWords;
import org.stet.store.spi.StoreExtent;
import org.stet.store.spi.StoreIndex;
import org.stet.store.spi.StoreTexts;

/**
 * The index in one folder. What cannot be read of it is no reason to fail: the index is then
 * without anything, and made again by the next update.
 */
final class LuceneIndex implements StoreIndex {
  private static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(MADE, SortField.Type.LONG, true),
          new SortField(ID, SortField.Type.LONG, true));

  private final IndexFiles files;
  private @Nullable OpenIndex open;
  private boolean looked;

  LuceneIndex(Path folder) {
    this.files = new IndexFiles(folder);
  }

  /** What is there, as it is now; null if that is nothing that can be read. */
  private synchronized @Nullable OpenIndex opened() {
    if (!looked) {
      looked = true;
      open = files.read();
    }
    return open;
  }

  private synchronized void put(@Nullable OpenIndex now) throws IOException {
    OpenIndex before = open;
    looked = true;
    open = now;
    if (before != null) {
      before.close();
    }
  }

  @Override
  public boolean has(StoreExtent extent) {
    OpenIndex now = opened();
    return now != null && now.mark().extent().equals(extent);
  }

  @Override
  public boolean update(StoreTexts texts, IndexProgress progress) throws IOException {
    OpenIndex before = opened();
    StoreExtent extent = texts.extent();
    if (before != null && before.mark().extent().equals(extent)) {
      return true;
    }
    boolean grows = before != null && isPartOf(texts, before.mark().extent());
    if (!grows) {
      put(null);
      files.delete();
    }
    IndexMark mark = grows && before != null ? before.mark() : IndexMark.EMPTY;
    try (IndexUpdate update = new IndexUpdate(files, mark, texts, progress)) {
      update.run();
    } catch (org.apache.lucene.index.CorruptIndexException e) {
      put(null);
      files.delete();
      throw e;
    }
    put(files.read());
    return has(texts.extent());
  }

  /** Whether what the index has is the beginning of this store, and not of another one. */
  private static boolean isPartOf(StoreTexts texts, StoreExtent had) throws IOException {
    StoreExtent there = texts.extentUpTo(had.last());
    return there.versions() == had.versions()
        && there.last() == had.last()
        && there.sha256().equals(had.sha256());
  }

  /** A question to the index that is open. */
  private interface Question<T> {
    @Nullable T of(IndexReader reader) throws IOException;
  }

  private <T> @Nullable T ask(Question<T> question) throws IOException {
    OpenIndex now = opened();
    if (now == null || !now.tryHold()) {
      throw new IOException("there is no index");
    }
    try {
      return question.of(now.reader());
    } catch (IOException | RuntimeException e) {
      put(null);
      files.delete(); // Lucene throws what it likes where bytes are not what they were.
      throw new IOException("the index is damaged", e);
    } finally {
      now.release();
    }
  }

  @Override
  public @Nullable List<Long> versionsWith(SearchWords words, int most) throws IOException {
    return with(words, ARTICLE, most);
  }

  @Override
  public @Nullable List<Long> sourcesWith(SearchWords words, int most) throws IOException {
    return with(words, SOURCE, most);
  }

  private @Nullable List<Long> with(SearchWords words, String kind, int most) throws IOException {
    Query query = WordsQuery.of(words, kind);
    return query == null
        ? null
        : ask(
            reader -> {
              IndexSearcher searcher = new IndexSearcher(reader);
              TopDocs found = searcher.search(query, most, NEWEST_FIRST);
              return found.scoreDocs.length >= most ? null : ids(reader, found);
            });
  }

  @Override
  public List<Long> sourcesLike(String quote, int most) throws IOException {
    return like(quote, SOURCE, most);
  }

  @Override
  public List<Long> versionsLike(String quote, int most) throws IOException {
    return like(quote, ARTICLE, most);
  }

  private List<Long> like(String quote, String kind, int most) throws IOException {
    List<Long> ids =
        ask(
            reader -> {
              Query query = QuoteQuery.of(reader, quote, kind);
              return query == null
                  ? null
                  : ids(reader, new IndexSearcher(reader).search(query, most));
            });
    return ids == null ? List.of() : ids;
  }

  private static List<Long> ids(IndexReader reader, TopDocs found) throws IOException {
    List<Long> ids = new ArrayList<>();
    for (ScoreDoc each : found.scoreDocs) {
      var leaf = reader.leaves().get(ReaderUtil.subIndex(each.doc, reader.leaves()));
      NumericDocValues values = leaf.reader().getNumericDocValues(ID);
      if (values == null || !values.advanceExact(each.doc - leaf.docBase)) {
        throw new IOException("a text without an id");
      }
      ids.add(values.longValue());
    }
    return ids;
  }

  @Override
  public void forget() throws IOException {
    put(null);
    files.delete();
  }

  @Override
  public void close() throws IOException {
    put(null);
  }
}
