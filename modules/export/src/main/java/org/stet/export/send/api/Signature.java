package org.stet.export.send.api;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The HMAC-SHA256 (RFC 2104) by which a receiver knows that a delivery is the desk's, and whole.
 */
final class Signature {
  private Signature() {}

  /**
   * The signature in lower-case hexadecimal, over the time, the act and the key, a line each, and
   * the body.
   *
   * @param time in seconds since 1970
   */
  static String of(byte[] secret, long time, String act, String key, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update((time + "\n" + act + "\n" + key + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has HmacSHA256", e);
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException("the secret is no key", e);
    }
  }
}
