package org.stet.clean.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  private Misdecoding() {}

  /** Whether {@code damaged} is {@code right} after one wrong decoding. */
  static boolean explains(String damaged, String right) {
    if (damaged.isEmpty() || right.isEmpty() || damaged.length() > LONGEST || isAscii(damaged)) {
      return false;
    }
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
    try {
      return charset.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      return null; // Not a character of this set, so this is not where the damage was done.
    }
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
