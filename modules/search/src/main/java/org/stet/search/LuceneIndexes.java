package org.stet.search;

import java.nio.file.Path;
import org.openide.util.lookup.ServiceProvider;
import org.stet.store.spi.StoreIndex;
import org.stet.store.spi.StoreIndexes;

/** Indexes made with Lucene, in the folder {@code index} of the store. */
@ServiceProvider(service = StoreIndexes.class)
public final class LuceneIndexes implements StoreIndexes {

  @Override
  public StoreIndex of(Path folder) {
    return new LuceneIndex(folder.resolve("index"));
  }
}
