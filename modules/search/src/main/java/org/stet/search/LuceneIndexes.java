package org.stet.search;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.lookup.ServiceProvider;
import org.stet.store.spi.StoreIndex;
import org.stet.store.spi.StoreIndexes;

/** Indexes made with Lucene, in the folder {@code index} of the store. */
@ServiceProvider(service = StoreIndexes.class)
public final class LuceneIndexes implements StoreIndexes {
  /** Warns on each newer Java that vectors could be quicker, of which there are none. */
  private final Logger vectors =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /** For Lookup. */
  public LuceneIndexes() {
    vectors.setLevel(Level.SEVERE);
  }

  @Override
  public StoreIndex of(Path folder) {
    return new LuceneIndex(folder.resolve("index"));
  }
}
