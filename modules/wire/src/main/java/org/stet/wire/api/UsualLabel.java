package org.stet.wire.api;

import java.util.Set;

/** The label of windows-1252 or Latin-1, which programs write without looking at the text. */
final class UsualLabel {
  /** The sets of programs that declare windows-1252 whatever they write. */
  private static final Set<String> OTHER_LATIN =
      Set.of("windows-1250", "ISO-8859-2", "windows-1254", "windows-1257");

  /** What overrules a declaration: all letters fit, and many words are the language's. */
  private static final double CERTAIN_LETTERS = 0.7;

  private static final double CERTAIN_WORDS = 0.08;

  /** Bytes of copy that are enough to overrule a declaration by another script. */
  private static final int LONG_ENOUGH = 80;

  private UsualLabel() {}

  /** Whether {@code bytes}, which are not UTF-8, are surely not in windows-1252. */
  static boolean isWrong(byte[] bytes) {
    return Windows1252.isScattered(bytes) ? isOtherLatin(bytes) : isOtherScript(bytes);
  }

  private static boolean isOtherLatin(byte[] bytes) {
    LatinSets.Fit fit = LatinSets.best(bytes);
    return OTHER_LATIN.contains(fit.set().name())
        && fit.letters() >= CERTAIN_LETTERS
        && fit.share() >= CERTAIN_WORDS;
  }

  private static boolean isOtherScript(byte[] bytes) {
    return (bytes.length >= LONG_ENOUGH && ScriptSets.best(bytes).isPresent())
        || FarEast.set(bytes).isPresent();
  }
}
