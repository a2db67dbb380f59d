package org.stet.storejdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.StoreHeld;

/**
 * The lock on a store: one process at a time has it. The system gives it back when the process
 * ends, however it ends, so a lock is never left over.
 */
final class StoreLock {
  private static final String NAME = "store.lock";

  private final Path folder;
  private final FileChannel channel;

  private StoreLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock. Not to be called while this process has it: on POSIX systems closing any
   * channel of the file would give the lock away.
   */
  static StoreLock take(Path folder, String program) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) == null) {
        throw new StoreHeld(folder, HolderFile.read(folder));
      }
      HolderFile.write(folder, HolderFile.own(program));
      return new StoreLock(folder, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  void release() throws IOException {
    try {
      HolderFile.delete(folder);
    } finally {
      channel.close();
    }
  }
}
