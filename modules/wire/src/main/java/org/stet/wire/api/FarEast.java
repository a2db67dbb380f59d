package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells text in the multi-byte sets of the Far East, whatever it is declared to be. */
final class FarEast {
  private static final int SAMPLE = 1 << 14;

  /** Nearly all characters beyond ASCII belong to its scripts; the rest is signs and slips. */
  private static final double NEARLY_ALL = 0.95;

  private static final int FEWEST = 8;

  private static final Set<Character.UnicodeScript> SCRIPTS =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  /** Signs and wide letters of such text, U+3000 to U+303F and U+FF00 to U+FF65. */
  private static final String SIGNS = "…—–‘’“”·※○●△▲◆■□→％";

  private FarEast() {}

  /** The multi-byte set that {@code bytes} are in beyond doubt, if any. */
  static Optional<Charset> set(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    return Statistics.guess(sample)
        .filter(set -> set.newEncoder().maxBytesPerChar() > 1 && !set.name().startsWith("UTF"))
        .filter(set -> isWritten(LenientDecoder.decode(sample, 0, set)));
  }

  private static boolean isWritten(LenientDecoder decoded) {
    String text = decoded.text();
    int beyond = 0;
    int known = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        beyond++;
        known += isKnown(c) ? 1 : 0;
      }
    }
    return beyond >= FEWEST && known >= beyond * NEARLY_ALL;
  }

  private static boolean isKnown(char c) {
    return SCRIPTS.contains(Character.UnicodeScript.of(c))
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFF65)
        || c == 0x30FC
        || SIGNS.indexOf(c) >= 0;
  }
}
