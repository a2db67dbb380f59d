package org.stet.exportformats.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text as quoted-printable (RFC 2045, 6.7), encoded so that no server on the way can change it:
 * dots and {@code From} at the start of a line and white space at its end are written as codes.
 */
final class QuotedPrintable {
  private static final int LONGEST_LINE = 76;

  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private QuotedPrintable() {}

  /** Writes the lines of {@code text}, in UTF-8, each with CR LF at its end. */
  static void write(String text, Appendable out) throws IOException {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(text.substring(start, end).getBytes(StandardCharsets.UTF_8), out);
      start = end + 1;
    }
  }

  private static void line(byte[] bytes, Appendable out) throws IOException {
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean last = i == bytes.length - 1;
      boolean plain = (b > ' ' && b < 127 && b != '=') || ((b == ' ' || b == '\t') && !last);
      String code = plain ? String.valueOf((char) b) : hex(b);
      if (column + code.length() > (last ? LONGEST_LINE : LONGEST_LINE - 1)) {
        out.append("=\r\n");
        column = 0;
      }
      if (column == 0 && (b == '.' || beginsWith(FROM, bytes, i))) {
        code = hex(b);
      }
      out.append(code);
      column += code.length();
    }
    out.append("\r\n");
  }

  private static boolean beginsWith(byte[] word, byte[] bytes, int at) {
    return Arrays.mismatch(
            word, 0, word.length, bytes, at, Math.min(bytes.length, at + word.length))
        < 0;
  }

  private static String hex(int b) {
    return String.format(Locale.ROOT, "=%02X", b);
  }
}
