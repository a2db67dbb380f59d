package org.stet.wireformats.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of a part were written as lines of ASCII (RFC 2045, section 6). */
final class TransferEncoding {
  /** What lists put below a message in plain words, though it is in base64. */
  private static final Pattern PLAIN_END =
      Pattern.compile("(?m)^(?![A-Za-z0-9+/]+={0,2}\\s*$)[^\\r\\n]*[^A-Za-z0-9+/=\\s][^\\r\\n]*$");

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
    Matcher plain = PLAIN_END.matcher(lines);
    int end = plain.find() && isData(lines.substring(0, plain.start())) ? plain.start() : -1;
    if (end < 0) {
      return all(new Base64InputStream(new ByteArrayInputStream(raw)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Base64.getMimeDecoder().decode(lines.substring(0, end)));
    bytes.writeBytes(new byte[] {'\n', '\n'});
    bytes.writeBytes(Arrays.copyOfRange(raw, end, raw.length));
    return bytes.toByteArray();
  }

  /** Whether {@code lines} are whole groups of base64, so that what follows is something else. */
  private static boolean isData(String lines) {
    String data = lines.replaceAll("\\s", "");
    return !data.isEmpty() && data.length() % 4 == 0 && data.matches("[A-Za-z0-9+/]+={0,2}");
  }

  private static byte[] all(InputStream decoded) throws IOException {
    try (decoded) {
      return decoded.readAllBytes();
    }
  }
}
