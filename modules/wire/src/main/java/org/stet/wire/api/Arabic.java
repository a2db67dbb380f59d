package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells Arabic text, which no statistics of juniversalchardet know, by its commonest letters. */
final class Arabic {
  private static final int SAMPLE = 1 << 16;

  /** Alef and lam are a quarter of the letters of Arabic text. */
  private static final double COMMONEST = 0.15;

  /** Of the letters beyond ASCII, so many must be Arabic. */
  private static final double MOST = 0.9;

  private Arabic() {}

  /** The set in which {@code bytes} are Arabic, if they are in one. */
  static Optional<Charset> set(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    @Nullable Charset best = null;
    double most = COMMONEST;
    for (Charset set : CharsetLabel.known("windows-1256", "ISO-8859-6")) {
      double share = share(new String(sample, set));
      if (share > most) {
        best = set;
        most = share;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What share of the letters are alef before lam or one of the two; 0 for other scripts. */
  private static double share(String text) {
    int high = 0;
    int arabic = 0;
    int common = 0;
    int articles = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      high += Character.isLetter(c) || c == '\ufffd' ? 1 : 0;
      arabic += c >= 0x621 && c <= 0x6d2 && Character.isLetter(c) ? 1 : 0;
      common += c == '\u0627' || c == '\u0644' ? 1 : 0;
      articles += c == '\u0627' && i + 1 < text.length() && text.charAt(i + 1) == '\u0644' ? 1 : 0;
    }
    boolean known = arabic > 0 && arabic >= high * MOST && articles * 40 >= arabic;
    return known ? (double) common / arabic : 0;
  }
}
