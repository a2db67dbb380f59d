package org.stet.wireformats.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stet.wire.api.RawItem;

/**
 * The names of the files in a ZIP archive, from its directory (APPNOTE 4.3.12), without unpacking
 * anything: what lies in an archive inside is not named. Of an archive without a directory, since
 * it breaks off, only the first.
 */
public final class ZipNames {
  private static final int FILE = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int MOST = 10_000;

  private ZipNames() {}

  /** The names, in the order of the directory; none if {@code item} is no such archive. */
  public static List<String> of(RawItem item) {
    byte[] start = item.head(4);
    if (start.length < 4
        || ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt() != FILE) {
      return List.of();
    }
    ByteBuffer bytes = ByteBuffer.wrap(item.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    return end < 0 ? first(bytes) : directory(bytes, bytes.getInt(end + 16));
  }

  private static int end(ByteBuffer bytes) {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> first(ByteBuffer bytes) {
    return bytes.limit() < 30 ? List.of() : List.of(name(bytes, 30, bytes.getShort(26) & 0xffff));
  }

  private static List<String> directory(ByteBuffer bytes, int start) {
    List<String> names = new ArrayList<>();
    int at = start;
    while (at >= 0
        && at + 46 <= bytes.limit()
        && bytes.getInt(at) == ENTRY
        && names.size() < MOST) {
      int length = bytes.getShort(at + 28) & 0xffff;
      names.add(name(bytes, at + 46, length));
      at += 46 + length + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
    }
    return names.isEmpty() ? first(bytes) : names;
  }

  private static String name(ByteBuffer bytes, int at, int length) {
    byte[] written = new byte[Math.max(0, Math.min(length, bytes.limit() - at))];
    bytes.duplicate().position(Math.min(at, bytes.limit())).get(written);
    String name = new String(written, StandardCharsets.UTF_8);
    return name.replace('\\', '/').replaceFirst("^/", "");
  }
}
