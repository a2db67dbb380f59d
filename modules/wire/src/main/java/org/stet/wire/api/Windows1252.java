package org.stet.wire.api;

/** Whether bytes look like Western text in windows-1252. */
final class Windows1252 {
  private Windows1252() {}

  /**
   * Whether the accented letters and signs are few and scattered, as in the languages of Western
   * Europe. Text in other scripts has them one after the other, or uses bytes that windows-1252
   * leaves undefined.
   */
  static boolean isPlausible(byte[] bytes) {
    for (byte b : bytes) {
      if (isUndefined(b & 0xFF)) {
        return false;
      }
    }
    return isScattered(bytes);
  }

  /**
   * Whether the bytes beyond ASCII are few and scattered, as in every language of Latin letters.
   */
  static boolean isScattered(byte[] bytes) {
    int ascii = 0;
    int high = 0;
    int inRuns = 0;
    int run = 0;
    for (int i = 0; i <= bytes.length; i++) {
      int b = i < bytes.length ? bytes[i] & 0xFF : 0;
      if (b >= 0x80) {
        high++;
        run++;
        continue;
      }
      inRuns += run >= 3 ? run : 0;
      run = 0;
      ascii += Character.isLetter(b) ? 1 : 0;
    }
    return high * 2L <= ascii && inRuns * 3L <= high;
  }

  /** Whether there are the escape sequences by which ISO 2022 changes its character set. */
  static boolean hasEscapes(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1B
          && (bytes[i + 1] == '$' || bytes[i + 1] == '(')
          && (bytes[i + 2] == 'B' || bytes[i + 2] == '@' || bytes[i + 2] == ')')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUndefined(int b) {
    return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
  }
}
