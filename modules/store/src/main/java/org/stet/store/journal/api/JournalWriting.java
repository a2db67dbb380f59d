package org.stet.store.journal.api;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.stet.store.journal.api.JournalChange.Keep;

/**
 * A journal written anew, with the texts that count and nothing else.
 *
 * @param channel of the new file, open
 * @param end how many bytes it has
 */
record JournalWriting(FileChannel channel, long end) {

  /**
   * Writes it beside {@code file} and puts it in its place.
   *
   * @throws IOException if that fails; then {@code file} is as it was
   */
  static JournalWriting inPlaceOf(Path file, Collection<UnsavedText> texts) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    FileChannel fresh =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      long at = JournalBytes.write(fresh, JournalRecords.begin(), 0);
      for (UnsavedText text : texts) {
        at = JournalBytes.write(fresh, JournalRecords.encode(new Keep(text)), at);
      }
      fresh.force(true);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      JournalBytes.forceNames(file);
      return new JournalWriting(fresh, at);
    } catch (IOException e) {
      fresh.close();
      Files.deleteIfExists(beside);
      throw e;
    }
  }
}
