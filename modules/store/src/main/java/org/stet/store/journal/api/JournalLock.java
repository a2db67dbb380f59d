package org.stet.store.journal.api;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock on a journal: one process at a time has it. Who has it keeps every desk from the
 * journal, without opening it.
 */
public final class JournalLock implements Closeable {
  private final FileChannel channel;

  private JournalLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of the journal in {@code folder}, which is there.
   *
   * @throws JournalHeld if a desk has it
   */
  public static JournalLock take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("drafts.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      taken = false;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    if (!taken) {
      throw new JournalHeld(DraftJournal.file(folder));
    }
    return new JournalLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
