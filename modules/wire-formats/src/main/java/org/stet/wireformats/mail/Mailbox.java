package org.stet.wireformats.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of a file: one, or those of a mailbox (RFC 4155), where before each stands a line
 * that begins with "From ", and such a line in a message has a ">" before it; or of an MMDF
 * mailbox, where a line of four control characters stands around each. Line ends that are only
 * carriage returns, or have one too many, are line feeds.
 */
final class Mailbox {
  /** The line before a message, with its time of day; a header line stands below. */
  private static final Pattern NEXT =
      Pattern.compile(
          "\\n(?:\\r?\\n)?(?=From \\S{1,200} [^\\r\\n]{0,40}\\d:\\d\\d[^\\r\\n]{0,20}\\d{4}"
              + "(?: [+-]\\d{4})?[ \\t]*\\r?\\n[!-9;-~]{1,70}:)");

  private static final Pattern SHIFTED = Pattern.compile("(?m)^>(>*From )");
  private static final Pattern COUNT = Pattern.compile("(\\d{1,9})[ \\t]*\\r?\\n");
  private static final String MMDF = "\1\1\1\1\n";

  private Mailbox() {}

  /** The messages in {@code bytes}, in order; at least one. */
  static List<byte[]> messages(byte[] bytes) {
    String all = lines(new String(bytes, StandardCharsets.ISO_8859_1));
    if (all.startsWith(MMDF)) {
      return surrounded(all);
    }
    if (!all.startsWith("From ")) {
      return List.of(latin(counted(all)));
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

  private static String lines(String all) {
    String shown = all.replaceFirst("^[\\r\\n]+", "");
    if (shown.indexOf('\r') < 0) {
      return shown;
    }
    boolean feeds = shown.indexOf('\n') >= 0;
    return feeds ? shown.replace("\r\r\n", "\r\n") : shown.replace('\r', '\n');
  }

  private static List<byte[]> surrounded(String all) {
    List<byte[]> messages = new ArrayList<>();
    for (String message : all.split(MMDF, -1)) {
      if (!message.isBlank()) {
        boolean postmark = message.startsWith("From ");
        messages.add(latin(postmark ? message.substring(message.indexOf('\n') + 1) : message));
      }
    }
    return messages.isEmpty() ? List.of(new byte[0]) : messages;
  }

  /** A message of Apple Mail (emlx): its length on a line of its own above, notes on it below. */
  private static String counted(String all) {
    Matcher count = COUNT.matcher(all);
    if (!count.lookingAt()) {
      return all;
    }
    long end = count.end() + Long.parseLong(count.group(1));
    return all.substring(count.end(), (int) Math.min(all.length(), end));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
