package org.stet.search;

import static org.stet.search.IndexedTextDocument.SOURCE;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.stet.store.api.IndexProgress;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.Version;
import org.stet.store.spi.StoreExtent;
import org.stet.store.spi.StoreTexts;

/**
 * Adds to an index what the store has more: versions of articles, which never change, behind the
 * last one, and of sources all anew if any has changed. What was committed is not lost by stopping.
 */
final class IndexUpdate implements AutoCloseable {
  private static final int BATCH = 500;

  /** A commit waits for the disk, so there are few. */
  private static final int COMMIT = 50_000;

  private final IndexWriter writer;
  private final StoreTexts texts;
  private final IndexProgress progress;
  private StoreExtent had;
  private long uncommitted;

  IndexUpdate(IndexFiles files, IndexMark mark, StoreTexts texts, IndexProgress progress)
      throws IOException {
    this.writer = files.writer();
    this.texts = texts;
    this.progress = progress;
    this.had = mark.extent();
  }

  void run() throws IOException {
    StoreExtent wanted = texts.extent();
    if (had.sourceVersions() != wanted.sourceVersions() || had.described() != wanted.described()) {
      sources(wanted);
    }
    boolean goOn = progress.goOn(had.versions(), wanted.versions());
    while (goOn && had.last() < wanted.last()) {
      List<Version> batch = texts.versionsAfter(had.last(), BATCH);
      for (Version version : batch) {
        writer.addDocument(IndexedTextDocument.of(version));
        had =
            new StoreExtent(
                had.versions() + 1,
                version.id(),
                version.sha256(),
                had.sourceVersions(),
                had.described());
      }
      uncommitted += batch.size();
      if (uncommitted >= COMMIT) {
        commit();
      }
      goOn = !batch.isEmpty() && progress.goOn(had.versions(), wanted.versions());
    }
    commit();
  }

  private void sources(StoreExtent wanted) throws IOException {
    writer.deleteDocuments(IndexedTextDocument.all(SOURCE));
    for (Source source : texts.sources()) {
      if (!source.withdrawn() && !source.isConfidential()) {
        SourceVersion newest = texts.newest(source);
        writer.addDocument(IndexedTextDocument.of(newest));
      }
    }
    had =
        new StoreExtent(
            had.versions(), had.last(), had.sha256(), wanted.sourceVersions(), wanted.described());
  }

  private void commit() throws IOException {
    writer.setLiveCommitData(new IndexMark(had).toCommit().entrySet());
    writer.commit();
    uncommitted = 0;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    writer.getDirectory().close();
  }
}
