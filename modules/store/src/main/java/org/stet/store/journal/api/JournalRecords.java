package org.stet.store.journal.api;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.stet.store.journal.api.JournalChange.Drop;
import org.stet.store.journal.api.JournalChange.Keep;

/**
 * The form of the journal. It begins with {@link #BEGIN}; then comes record after record, each with
 * the length of its content in bytes (4 bytes, big endian), the CRC32C of length and content (4
 * bytes) and the content in UTF-8. The content is {@code drop KEY}, or {@code keep KEY MILLIS
 * ARTICLE VERSION}, a line with the file, which may be empty, a line with the title, and the text.
 * In the lines of file and title a line feed is {@code \n} and a backslash {@code \\}.
 */
final class JournalRecords {
  /** The first line of every journal. */
  static final String BEGIN = "stet drafts 1\n";

  /** Bytes before the content of a record. */
  static final int HEAD = 8;

  private static final int FIELDS = 5;

  private JournalRecords() {}

  /** The first line as bytes. */
  static ByteBuffer begin() {
    return ByteBuffer.wrap(BEGIN.getBytes(StandardCharsets.US_ASCII));
  }

  /** The whole record that says {@code change}. */
  static ByteBuffer encode(JournalChange change) {
    byte[] content = content(change).getBytes(StandardCharsets.UTF_8);
    ByteBuffer record = ByteBuffer.allocate(HEAD + content.length);
    record.putInt(content.length).putInt(checksum(content)).put(content);
    return record.flip();
  }

  private static String content(JournalChange change) {
    if (change instanceof Drop drop) {
      return "drop " + drop.key();
    }
    UnsavedText text = ((Keep) change).text();
    String file = text.file();
    return String.join(
            " ",
            "keep",
            text.key(),
            Long.toString(text.typed().toEpochMilli()),
            Long.toString(text.article()),
            Long.toString(text.version()))
        + '\n'
        + inLine(file == null ? "" : file)
        + '\n'
        + inLine(text.title())
        + '\n'
        + text.text();
  }

  /**
   * Reads up to the first record that is not whole, or says what this Stet does not know.
   *
   * @param length how many bytes {@code journal} has
   * @param each is given the records in order
   * @return how many bytes could be read
   */
  static long read(InputStream journal, long length, Consumer<JournalChange> each)
      throws IOException {
    byte[] begin = journal.readNBytes(BEGIN.length());
    if (!Arrays.equals(begin, begin().array())) {
      return 0;
    }
    DataInputStream in = new DataInputStream(journal);
    long good = begin.length;
    while (length - good > HEAD) {
      byte[] content = content(in, length - good - HEAD);
      Optional<JournalChange> change = decode(new String(content, StandardCharsets.UTF_8));
      if (change.isEmpty()) {
        return good;
      }
      each.accept(change.get());
      good += HEAD + content.length;
    }
    return good;
  }

  /** The content of the next record, which has {@code most} bytes at most; none if not whole. */
  private static byte[] content(DataInputStream in, long most) throws IOException {
    int length = in.readInt();
    int checksum = in.readInt();
    if (length <= 0 || length > most) {
      return new byte[0];
    }
    byte[] content = in.readNBytes(length);
    return content.length == length && checksum == checksum(content) ? content : new byte[0];
  }

  private static Optional<JournalChange> decode(String content) {
    String[] lines = content.split("\n", 4);
    List<String> fields = Arrays.asList(lines[0].split(" ", -1));
    try {
      if (fields.get(0).equals("drop") && fields.size() == 2) {
        return Optional.of(new Drop(fields.get(1)));
      }
      if (!fields.get(0).equals("keep") || fields.size() != FIELDS || lines.length < 4) {
        return Optional.empty();
      }
      return Optional.of(
          new Keep(
              new UnsavedText(
                  fields.get(1),
                  Instant.ofEpochMilli(Long.parseLong(fields.get(2))),
                  Long.parseLong(fields.get(3)),
                  Long.parseLong(fields.get(4)),
                  lines[1].isEmpty() ? null : outOfLine(lines[1]),
                  outOfLine(lines[2]),
                  lines[3])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int checksum(byte[] content) {
    CRC32C sum = new CRC32C();
    sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).flip());
    sum.update(content);
    return (int) sum.getValue();
  }

  private static String inLine(String words) {
    return words.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String outOfLine(String line) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        i++;
        words.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }
}
