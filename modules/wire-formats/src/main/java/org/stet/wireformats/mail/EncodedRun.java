package org.stet.wireformats.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.RawItem;

/** Encoded words of one character set right behind each other (RFC 2047), read together. */
final class EncodedRun {
  private final String charset;
  private final StringBuilder read = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  EncodedRun(String charset) {
    this.charset = charset;
  }

  boolean isIn(String other) {
    return charset.equalsIgnoreCase(other);
  }

  /**
   * Adds a word.
   *
   * @param encoding B or Q, in either case
   */
  void add(String encoding, String words) {
    String spaced = words.replace('_', ' ');
    boolean base64 = encoding.equalsIgnoreCase("B");
    try {
      if (base64) {
        bytes.writeBytes(Base64.getMimeDecoder().decode(words));
      } else if (spaced.chars().anyMatch(c -> c > 127)) {
        // A program that left the characters as they were has encoded at most the rest.
        words();
        read.append(spaced);
      } else {
        bytes.writeBytes(quotedPrintable(spaced.replace(" ", "=20")));
      }
    } catch (IOException | IllegalArgumentException e) {
      words();
      read.append(words);
    }
  }

  private static byte[] quotedPrintable(String words) throws IOException {
    try (InputStream stream =
        new QuotedPrintableInputStream(
            new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII)))) {
      return stream.readAllBytes();
    }
  }

  /** All that was added. */
  String words() {
    if (bytes.size() > 0) {
      read.append(
          CharacterSets.decode(new RawItem("header", null, bytes.toByteArray()), charset).text());
      bytes.reset();
    }
    return read.toString();
  }
}
