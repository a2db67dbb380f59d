package org.stet.wire.api;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the character set from the frequencies of bytes, after Mozilla's detector. */
final class Statistics {
  private static final int SAMPLE = 1 << 18;

  private Statistics() {}

  /** The most likely set in which all or nearly all of {@code bytes} are characters, if any. */
  static Optional<Charset> guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    Optional<Charset> charset = CharsetLabel.charset(detector.getDetectedCharset());
    Optional<Charset> likely = charset.filter(set -> fits(bytes, set));
    return likely.isPresent() && Cyrillic.isOne(likely.get())
        ? Optional.of(Cyrillic.best(bytes, likely.get()))
        : likely;
  }

  private static boolean fits(byte[] bytes, Charset charset) {
    return LenientDecoder.decode(bytes, 0, charset).errors() <= bytes.length / 100;
  }
}
