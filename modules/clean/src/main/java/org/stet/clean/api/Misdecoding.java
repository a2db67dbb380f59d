package org.stet.clean.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that were read in the wrong character set: {@code Ã©} for {@code é}. Whether one text is
 * another one so damaged is not guessed but tried: written in the wrong set and read in the right
 * one, the damaged text has to give the other exactly.
 */
final class Misdecoding {
  /** Damage of more than a line is judged line by line. */
  private static final int LONGEST = 200;

  private static final List<Charset> CHARSETS =
      available(
          "UTF-8",
          "windows-1252",
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-15",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "KOI8-R",
          "IBM437",
          "IBM850",
          "x-MacRoman");

  /** Nobody reads copy in the wrong set more often than this. */
  private static final int TIMES = 4;

  /**
   * What is left of a character whose second byte was a no-break space that has since become a
   * plain one, and the character.
   */
  private static final Map<String, String> HALVES = Map.of("\u00c2", "", "\u00c3", "\u00e0");

  private Misdecoding() {}

  /** Whether {@code damaged} is {@code right} after one wrong decoding, or after the same again. */
  static boolean explains(String damaged, String right) {
    return right.equals(HALVES.get(damaged))
        || explains(damaged, right, TIMES)
        || (right.isEmpty() && explains(damaged, "\ufeff", TIMES));
  }

  private static boolean explains(String damaged, String right, int times) {
    if (damaged.isEmpty() || right.isEmpty() || damaged.length() > LONGEST || isAscii(damaged)) {
      return false;
    }
    if (once(damaged, right)) {
      return true;
    }
    for (Charset wrong : CHARSETS) {
      ByteBuffer bytes = times > 1 ? encode(damaged, wrong) : null;
      String before = bytes == null ? null : decode(bytes, StandardCharsets.UTF_8);
      boolean shorter = before != null && before.length() < damaged.length();
      if (before != null && shorter && explains(before, right, times - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean once(String damaged, String right) {
    for (Charset wrong : CHARSETS) {
      ByteBuffer bytes = encode(damaged, wrong);
      for (Charset charset : CHARSETS) {
        if (bytes != null && !charset.equals(wrong) && right.equals(decode(bytes, charset))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static @Nullable ByteBuffer encode(String text, Charset charset) {
    if (charset.name().startsWith("windows-") && text.chars().anyMatch(Character::isISOControl)) {
      return encodeWithHoles(text, charset);
    }
    try {
      return charset.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      return null; // Not a character of this set, so this is not where the damage was done.
    }
  }

  /** Bytes that a set of Windows does not use are read as control characters of the same number. */
  private static @Nullable ByteBuffer encodeWithHoles(String text, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0xa0) {
        bytes.put((byte) c);
      } else if (encoder.canEncode(c)) {
        bytes.put(String.valueOf(c).getBytes(charset));
      } else {
        return null;
      }
    }
    return bytes.flip();
  }

  private static @Nullable String decode(ByteBuffer bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static List<Charset> available(String... names) {
    List<Charset> charsets = new ArrayList<>(List.of(StandardCharsets.UTF_8));
    for (String name : names) {
      if (Charset.isSupported(name) && !charsets.contains(Charset.forName(name))) {
        charsets.add(Charset.forName(name));
      }
    }
    return List.copyOf(charsets);
  }
}
