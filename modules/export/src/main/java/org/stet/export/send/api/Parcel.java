package org.stet.export.send.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.stet.store.api.Delivery.Act;

/**
 * What is delivered.
 *
 * @param act what it is to the receiver
 * @param name the name of the file, without extension
 * @param extension the extension of files of its format
 * @param mediaType of the bytes
 * @param bytes a file of the format; of a story that is taken back a {@link TakeBack}
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on, never compared.
public record Parcel(Act act, String name, String extension, String mediaType, byte[] bytes) {

  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /**
   * The same for every attempt to deliver this to {@code destination}, and another one for anything
   * else: act, article, or a single byte.
   */
  public String key(Destination destination, long article) {
    MessageDigest digest = digest();
    String what = act.id() + "\n" + article + "\n" + destination.name() + "\n";
    digest.update(what.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, 32);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }
}
