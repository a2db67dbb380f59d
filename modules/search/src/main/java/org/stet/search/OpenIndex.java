package org.stet.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;

/**
 * An index as it was committed, open for reading. Who asks it something holds it meanwhile; it is
 * closed when it is let go of by all.
 *
 * @param reader reads it
 * @param mark what it has
 */
record OpenIndex(DirectoryReader reader, IndexMark mark) {

  boolean tryHold() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }

  void close() throws IOException {
    reader.decRef();
  }

  /** How many texts are in it. */
  int texts() {
    IndexReader any = reader;
    return any.numDocs();
  }
}
