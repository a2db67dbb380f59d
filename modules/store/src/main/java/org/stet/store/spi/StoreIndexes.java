package org.stet.store.spi;

import java.nio.file.Path;

/** A kind of index. Looked up through {@code Lookup.getDefault()}; without one, stores are read. */
public interface StoreIndexes {

  /**
   * The index beside the store in {@code folder}, empty if there is none that can be used. The
   * caller holds the store. Nothing is read or written before it is asked.
   */
  StoreIndex of(Path folder);
}
