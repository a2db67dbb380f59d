package org.stet.store.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One version of a source. Never changed.
 *
 * @param source the source
 * @param number its number within the source, from 1
 * @param text its words, as far as they are known
 * @param withdrawn whether the source was withdrawn with this version
 * @param reason why it was added or withdrawn, in words
 * @param who who did it
 * @param at when
 */
public record SourceVersion(
    long source,
    int number,
    String text,
    boolean withdrawn,
    String reason,
    String who,
    Instant at) {

  /** The SHA-256 of its words in UTF-8, in lower-case hexadecimal. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }

  /** For logs and messages, where the words do not belong: they may be confidential. */
  @Override
  public String toString() {
    return "version " + number + " of source " + source;
  }
}
