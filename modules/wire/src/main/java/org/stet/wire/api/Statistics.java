package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the character set from the frequencies of bytes, after Mozilla's detector; where that
 * takes any for Cyrillic, Greek, Thai or nothing, from the letters of words.
 */
final class Statistics {
  private static final int SAMPLE = 1 << 18;

  /** What the detector takes short text for, whatever it is. */
  private static final Set<String> OFTEN_WRONG =
      Set.of(
          "windows-1251",
          "KOI8-R",
          "IBM866",
          "IBM855",
          "ISO-8859-5",
          "x-MacCyrillic",
          "ISO-8859-7",
          "windows-1253",
          "windows-1252",
          "TIS-620",
          "x-windows-874");

  private Statistics() {}

  /** The most likely set in which all or nearly all of {@code bytes} are characters, if any. */
  static Optional<Charset> guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    Optional<Charset> charset = CharsetLabel.charset(detector.getDetectedCharset());
    Optional<Charset> likely = charset.filter(set -> fits(bytes, set));
    if (likely.isPresent() && !OFTEN_WRONG.contains(likely.get().name())) {
      return likely;
    }
    Optional<Charset> read =
        ScriptSets.best(bytes, likely.orElse(null)).filter(set -> fits(bytes, set));
    return read.isPresent()
        ? read
        : likely.map(set -> Cyrillic.isOne(set) ? Cyrillic.best(bytes, set) : set);
  }

  private static boolean fits(byte[] bytes, Charset charset) {
    return LenientDecoder.decode(bytes, 0, charset).errors() <= bytes.length / 100;
  }
}
