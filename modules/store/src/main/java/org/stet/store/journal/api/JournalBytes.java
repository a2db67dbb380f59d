package org.stet.store.journal.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How the bytes of a journal get to the disk, whatever they say. */
final class JournalBytes {
  private JournalBytes() {}

  /** Writes all of {@code bytes} from this place on; the place behind them. */
  static long write(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
    return at;
  }

  /**
   * Copies what stands from {@code from} on to a file beside {@code file} that was not there.
   *
   * @throws IOException if there is no room; then no such file is left
   */
  static Path putAside(FileChannel channel, long from, Path file) throws IOException {
    Path copy = unused(file);
    try (FileChannel out =
        FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long length = channel.size();
      long at = from;
      while (at < length) {
        at += channel.transferTo(at, length - at, out);
      }
      out.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    return copy;
  }

  private static Path unused(Path file) {
    int number = 1;
    Path copy = file.resolveSibling(file.getFileName() + ".unread-" + number);
    while (Files.exists(copy)) {
      number++;
      copy = file.resolveSibling(file.getFileName() + ".unread-" + number);
    }
    return copy;
  }

  /** Has the disk know a new name too, else a power cut could bring the old file back. */
  static void forceNames(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      return; // Windows opens no folders, and keeps names by itself.
    }
  }
}
