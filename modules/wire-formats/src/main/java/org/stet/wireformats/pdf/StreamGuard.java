package org.stet.wireformats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.stet.wire.api.Nest;
import org.stet.wire.api.RawItem;

/**
 * Measures how much the packed streams of a file unpack to, before anything keeps it in memory: a
 * file made to burst is refused.
 */
final class StreamGuard {
  /** Bytes to which one stream may unpack; pictures are not unpacked. */
  static final long LARGEST_STREAM = 80_000_000;

  private static final int DICTIONARY = 2000;
  private static final int CHUNK = 1 << 16;
  private static final Pattern PACKED = Pattern.compile("/Fl(?:ateDecode)?\\b");
  private static final Pattern TWICE =
      Pattern.compile("/(?:Fl(?:ateDecode)?|LZW(?:Decode)?|RL|RunLengthDecode)\\b");
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private StreamGuard() {}

  /** Why {@code item} is not to be read, if it is made to burst. */
  static Optional<String> fault(RawItem item) {
    byte[] file = item.bytes();
    Nest nest = Nest.of(item);
    int at = next(file, 0);
    while (at >= 0) {
      String dictionary = dictionary(file, at);
      boolean picture = dictionary.contains("/Image") && !dictionary.contains("/Form");
      long packings = TWICE.matcher(dictionary).results().count();
      if (packings > 2) {
        return Optional.of("a stream in it is packed " + packings + " times over");
      }
      if (!picture && PACKED.matcher(dictionary).find()) {
        long length = unpacked(file, at + STREAM.length);
        boolean bursts = packings > 1 && length > LARGEST_STREAM / 100;
        if (length >= LARGEST_STREAM || !nest.take(length) || bursts) {
          return Optional.of("a stream in it unpacks to more than any story holds");
        }
      }
      at = next(file, at + STREAM.length);
    }
    return Optional.empty();
  }

  /** The next place where {@code stream} begins one, and does not end it. */
  private static int next(byte[] file, int from) {
    for (int i = from; i + STREAM.length < file.length; i++) {
      if (file[i] == 's' && matches(file, i) && (i < 3 || file[i - 1] != 'd')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] file, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static String dictionary(byte[] file, int at) {
    int start = Math.max(0, at - DICTIONARY);
    String before = new String(file, start, at - start, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj")));
  }

  private static long unpacked(byte[] file, int from) {
    int start = from;
    while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    byte[] chunk = new byte[CHUNK];
    long length = 0;
    try {
      inflater.setInput(file, start, file.length - start);
      int read = inflater.inflate(chunk);
      while (read > 0 && length < LARGEST_STREAM) {
        length += read;
        read = inflater.inflate(chunk);
      }
    } catch (DataFormatException e) {
      return length; // Broken from here on; as much can be unpacked.
    } finally {
      inflater.end();
    }
    return length;
  }
}
