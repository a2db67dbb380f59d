package org.stet.search;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The files of an index: opened, read through for damage, written, thrown away. They are read
 * through channels, not mapped to memory, which newer Javas let Lucene do only with warnings on
 * standard error.
 */
final class IndexFiles {
  /** Up to here all bytes are compared with their checksums; beyond, that would take seconds. */
  private static final long READ_THROUGH = 128L << 20;

  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;

  IndexFiles(Path folder) {
    this.folder = folder;
  }

  /** The index that is there; null if there is none, or none that this Stet can use. */
  @Nullable OpenIndex read() {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try {
      DirectoryReader reader = DirectoryReader.open(new NIOFSDirectory(folder));
      IndexMark mark = IndexMark.of(reader.getIndexCommit().getUserData());
      if (mark == null || !isWhole(reader)) {
        reader.close();
        return null;
      }
      return new OpenIndex(reader, mark);
    } catch (IOException | RuntimeException e) {
      return null; // Lucene throws what it likes where bytes are not what they were.
    }
  }

  private boolean isWhole(DirectoryReader reader) throws IOException {
    if (size() > READ_THROUGH) {
      return true;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
    }
    return true;
  }

  private long size() throws IOException {
    long size = 0;
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        size += Files.size(file);
      }
    }
    return size;
  }

  /** A writer, which goes on where the last one committed. */
  IndexWriter writer() throws IOException {
    Files.createDirectories(folder);
    Directory directory = new NIOFSDirectory(folder);
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  /** Throws all of it away. */
  void delete() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
