package org.stet.wireformats.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wire.api.RawItem;

/** A file of a mailbox (RFC 4155): before each message stands a line that begins with "From ". */
final class Mailbox {
  private static final Pattern NEXT =
      Pattern.compile("\\n\\r?\\nFrom \\S{1,200} [^\\r\\n]{0,60}\\d{4}\\r?\\n");

  private Mailbox() {}

  /** How many messages follow the first one; 0 for a file that is no mailbox. */
  static int further(RawItem item) {
    String all = new String(item.bytes(), StandardCharsets.ISO_8859_1);
    int messages = 0;
    if (all.startsWith("From ")) {
      Matcher next = NEXT.matcher(all);
      while (next.find()) {
        messages++;
      }
    }
    return messages;
  }

  /** The first message, without the line before it; other files as they are. */
  static byte[] first(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    String all = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    if (!all.startsWith("From ")) {
      return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    }
    int begin =
        Math.min(all.length(), all.indexOf('\n') < 0 ? all.length() : all.indexOf('\n') + 1);
    Matcher next = NEXT.matcher(all);
    int end = next.find(begin) ? next.start() + 1 : all.length();
    return Arrays.copyOfRange(bytes, start + begin, start + Math.max(begin, end));
  }
}
