package org.stet.wireformats.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.RawItem;

/**
 * One part of a message that holds something to read, decoded from its transfer encoding.
 *
 * @param bytes its bytes, named as the part is
 * @param type its media type in lower case, without parameters
 * @param parameters those of its content type, names in lower case
 * @param attached whether it is a file that was attached
 * @param message the number of the message it belongs to; 0 is the outer one
 * @param choice the number of the choice it is one form of (multipart/alternative), or 0
 */
record MailPart(
    RawItem bytes,
    String type,
    Map<String, String> parameters,
    boolean attached,
    int message,
    int choice) {

  boolean isPlain() {
    return type.equals("text/plain");
  }

  boolean isPage() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** Whether only its receiver can read it: S/MIME (RFC 8551) or OpenPGP (RFC 3156). */
  boolean isEncrypted() {
    boolean enveloped =
        type.contains("pkcs7-mime")
            && !"signed-data".equalsIgnoreCase(parameters.getOrDefault("smime-type", ""));
    return enveloped || type.equals("application/pgp-encrypted");
  }

  @Nullable String charset() {
    return parameters.get("charset");
  }

  /**
   * Its text, whose line ends are line feeds; lines that only the sender's program broke are whole.
   */
  Decoded text() {
    Decoded decoded = CharacterSets.decode(bytes, charset());
    String lines = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
    boolean flowed = "flowed".equalsIgnoreCase(parameters.get("format"));
    boolean joined = "yes".equalsIgnoreCase(parameters.get("delsp"));
    return new Decoded(
        flowed ? Flowed.join(lines, joined) : lines,
        decoded.charset(),
        decoded.why(),
        decoded.notices());
  }

  /** A text as a part of the given type. */
  static RawItem item(String name, String type, String text) {
    return new RawItem(
        name,
        String.format(Locale.ROOT, "%s; charset=utf-8", type),
        text.getBytes(StandardCharsets.UTF_8));
  }
}
