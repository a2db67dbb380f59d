package org.stet.wireformats.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of a file: one, or those of a mailbox (RFC 4155), where before each stands a line
 * that begins with "From ", and such a line in a message has a ">" before it. Line ends that are
 * only carriage returns are line feeds.
 */
final class Mailbox {
  private static final Pattern NEXT =
      Pattern.compile(
          "\\n\\r?\\n(?=From \\S{1,200} [^\\r\\n]{0,60}\\d{4}(?: [+-]\\d{4})?[ \\t]*\\r?\\n)");
  private static final Pattern SHIFTED = Pattern.compile("(?m)^>(>*From )");

  private Mailbox() {}

  /** The messages in {@code bytes}, in order; at least one. */
  static List<byte[]> messages(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("^[\\r\\n]+", "");
    if (all.indexOf('\r') >= 0 && all.indexOf('\n') < 0) {
      all = all.replace('\r', '\n');
    }
    if (!all.startsWith("From ")) {
      return List.of(latin(all));
    }
    List<byte[]> messages = new ArrayList<>();
    Matcher next = NEXT.matcher(all);
    int start = 0;
    while (start < all.length()) {
      int end = next.find(start) ? next.start() + 1 : all.length();
      int head = all.indexOf('\n', start) + 1;
      if (head > 0 && head <= end) {
        messages.add(latin(SHIFTED.matcher(all.substring(head, end)).replaceAll("$1")));
      }
      start = end == all.length() ? end : next.end();
    }
    return messages.isEmpty() ? List.of(bytes) : messages;
  }

  /** The first message of {@code bytes}. */
  static byte[] first(byte[] bytes) {
    return messages(bytes).get(0);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
