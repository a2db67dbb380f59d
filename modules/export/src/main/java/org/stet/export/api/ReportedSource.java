package org.stet.export.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;

/**
 * The version of a source that evidence is in. Of a confidential one nothing but that it is one.
 * Immutable.
 *
 * @param name what the source is called; empty if it is confidential
 * @param address where it can be found: a path, an address, a shelf mark; or null
 * @param number the number of the version, from 1
 * @param at when this version was added to the store
 * @param sha256 the SHA-256 of its words in UTF-8, in lower-case hexadecimal; null if the source is
 *     only named, and none of its words are kept
 * @param withdrawn whether the source was withdrawn since
 * @param current whether this is what counts of the source now
 * @param confidential whether nobody may know which source it is
 */
public record ReportedSource(
    String name,
    @Nullable String address,
    int number,
    Instant at,
    @Nullable String sha256,
    boolean withdrawn,
    boolean current,
    boolean confidential) {

  /** One that everybody may know. */
  public ReportedSource(
      String name,
      @Nullable String address,
      int number,
      Instant at,
      @Nullable String sha256,
      boolean withdrawn,
      boolean current) {
    this(name, address, number, at, sha256, withdrawn, current, false);
  }

  static ReportedSource of(Source source, SourceVersion version, boolean current) {
    if (source.isConfidential()) {
      return new ReportedSource(
          "", null, version.number(), Instant.EPOCH, null, source.withdrawn(), current, true);
    }
    String text = version.text();
    return new ReportedSource(
        source.name(),
        source.address(),
        version.number(),
        version.at(),
        text.isEmpty() ? null : sha256(text),
        source.withdrawn(),
        current);
  }

  /** The SHA-256 of {@code text} in UTF-8. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }
}
