package org.stet.storejdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file {@code store.saves} beside the database: how many saves were acknowledged, how long the
 * database was then, and, if it was closed since, when the database was last written. Written after
 * the database has it on the disk, so it can be behind but never ahead. If the database has fewer
 * saves, it was cut short or replaced by an older copy, which the database itself would open
 * without a word.
 */
final class Acknowledged {
  private static final String NAME = "store.saves";

  private final Path file;

  Acknowledged(Path folder) {
    file = folder.resolve(NAME);
  }

  /**
   * What was acknowledged.
   *
   * @param saves how many saves
   * @param length how many bytes the database had after the last one
   * @param closed when the database was last written, in milliseconds since 1970, if it was closed
   *     after that; else 0
   */
  record Count(long saves, long length, long closed) {
    static final Count NONE = new Count(0, 0, 0);

    /** What was acknowledged of the database in {@code file}, which is open. */
    static Count open(long saves, Path file) throws IOException {
      return new Count(saves, Files.size(file), 0);
    }

    /** What was acknowledged of the database in {@code file}, which was closed just now. */
    static Count closed(long saves, Path file) throws IOException {
      return new Count(saves, Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }

    /** Whether {@code file} is the database as it was closed. */
    boolean isOf(Path file) throws IOException {
      return closed > 0
          && Files.exists(file)
          && Files.size(file) == length
          && Files.getLastModifiedTime(file).toMillis() == closed;
    }
  }

  Path file() {
    return file;
  }

  /** The count; none if the file is not there or makes no sense. */
  Count read() throws IOException {
    if (!Files.exists(file)) {
      return Count.NONE;
    }
    String[] numbers =
        Files.readString(file, StandardCharsets.ISO_8859_1).strip().split("\\s+", -1);
    try {
      return numbers.length != 2 && numbers.length != 3
          ? Count.NONE
          : new Count(
              Long.parseLong(numbers[0]),
              Long.parseLong(numbers[1]),
              numbers.length == 2 ? 0 : Long.parseLong(numbers[2]));
    } catch (NumberFormatException e) {
      return Count.NONE;
    }
  }

  /** Writes the count over the old one, all digits in one go, so that it is never half written. */
  void write(Count count) throws IOException {
    String line =
        String.format(
            java.util.Locale.ROOT,
            "%019d %019d %019d\n",
            count.saves(),
            count.length(),
            count.closed());
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(bytes, 0);
    }
  }
}
