package org.stet.wireformats.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of a part were written as lines of ASCII (RFC 2045, section 6). */
final class TransferEncoding {
  /** A line of data (RFC 2045, section 6.8). */
  private static final Pattern DATA = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

  /** A line of data that was damaged on the way: words have spaces, addresses a scheme. */
  private static final Pattern DAMAGED =
      Pattern.compile("(?=.{40})(?!.*://)(?=[^A-Za-z0-9+/]{0,4}[A-Za-z0-9+/]{9})[!-~\\x80-\\xff]+");

  private TransferEncoding() {}

  /**
   * The bytes that {@code raw} stands for; damage gives what can be had.
   *
   * @param encoding the encoding its part declares, or null
   */
  static byte[] decode(byte[] raw, @Nullable String encoding) throws IOException {
    return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(raw);
      case "quoted-printable" -> all(new QuotedPrintableInputStream(new ByteArrayInputStream(raw)));
      default -> raw;
    };
  }

  private static byte[] base64(byte[] raw) throws IOException {
    String lines = new String(raw, StandardCharsets.ISO_8859_1);
    int end = plainEnd(lines);
    if (end < 0) {
      return all(new Base64InputStream(new ByteArrayInputStream(raw)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Base64.getMimeDecoder().decode(lines.substring(0, end)));
    bytes.writeBytes(new byte[] {'\n', '\n'});
    bytes.writeBytes(Arrays.copyOfRange(raw, end, raw.length));
    return bytes.toByteArray();
  }

  /**
   * Where the words begin that a list put below whole groups of base64, or -1: behind the padding
   * or with a line that is no data, if no more data follows.
   */
  private static int plainEnd(String lines) {
    long signs = 0;
    boolean padded = false;
    int start;
    for (int at = 0; at < lines.length(); at = start) {
      int end = lines.indexOf('\n', at);
      start = end < 0 ? lines.length() : end + 1;
      String line = lines.substring(at, start).strip();
      if (line.isEmpty()) {
        continue;
      }
      if (padded || !DATA.matcher(line).matches()) {
        boolean whole = signs > 0 && signs % 4 == 0;
        boolean words =
            lines.substring(at).lines().map(String::strip).noneMatch(DAMAGED.asMatchPredicate());
        return whole && words ? at : -1;
      }
      signs += line.length();
      padded = line.endsWith("=");
    }
    return -1;
  }

  private static byte[] all(InputStream decoded) throws IOException {
    try (decoded) {
      return decoded.readAllBytes();
    }
  }
}
