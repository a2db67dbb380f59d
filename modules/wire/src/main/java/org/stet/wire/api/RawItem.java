package org.stet.wire.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes as they arrived. Never changed, and known by their hash. */
public final class RawItem {
  private final String name;
  private final @Nullable String mediaType;
  private final byte[] bytes;
  private final @Nullable Nest nest;
  private final int depth;
  private final Limits limits;

  /** Made when it is first asked for: a command that only reads does without it. */
  private volatile @Nullable String sha256;

  /**
   * @param name what messages call the item: usually the path of the file
   * @param mediaType what its sender says it is ({@code text/html; charset=utf-8}), or null
   * @param bytes copied, so later changes to the array do not show
   */
  public RawItem(String name, @Nullable String mediaType, byte[] bytes) {
    this(name, mediaType, bytes.clone(), null, 0, Limits.USUAL);
  }

  /** Takes {@code bytes}, which nobody changes. */
  private RawItem(
      String name,
      @Nullable String mediaType,
      byte[] bytes,
      @Nullable Nest nest,
      int depth,
      Limits limits) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.nest = nest;
    this.depth = depth;
    this.limits = limits;
  }

  /** An item in this one, with which it shares {@code nest}. */
  RawItem holding(String inner, @Nullable String itsType, byte[] itsBytes, Nest shared) {
    return new RawItem(inner, itsType, itsBytes.clone(), shared, depth + 1, limits);
  }

  /** The same item, of which more or less is read. */
  public RawItem within(Limits others) {
    return new RawItem(name, mediaType, bytes, nest, depth, others);
  }

  /** The part {@code inner} of this item, which is not an item of its own. */
  public RawItem part(String inner, byte[] itsBytes) {
    return new RawItem(inner, null, itsBytes.clone(), nest, depth, limits);
  }

  /** How far reading it goes. */
  public Limits limits() {
    return limits;
  }

  public String name() {
    return name;
  }

  public @Nullable String mediaType() {
    return mediaType;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A copy of the first {@code most} bytes, or of all if there are fewer. */
  public byte[] head(int most) {
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  public int length() {
    return bytes.length;
  }

  /** How many items it lies in, one in the other: 0 for one that arrived by itself. */
  public int depth() {
    return depth;
  }

  @Nullable Nest nest() {
    return nest;
  }

  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    String hash = sha256;
    if (hash == null) {
      hash = hash(bytes);
      sha256 = hash;
    }
    return hash;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes, " + sha256().substring(0, 8) + ")";
  }
}
