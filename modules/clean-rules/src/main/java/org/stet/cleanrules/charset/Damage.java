package org.stet.cleanrules.charset;

import java.util.BitSet;
import java.util.List;
import org.stet.cleanrules.charset.Misread.Evidence;

/**
 * Which paragraphs were misread: a desk sets a damaged one among good ones, so each is judged by
 * its own characters.
 */
final class Damage {
  /** Of the letters beyond ASCII in a paragraph that was misread, so few are not. */
  private static final int RARELY = 4;

  /** The offsets of paragraphs with a character that was surely misread. */
  private final BitSet proved = new BitSet();

  /** The offsets of paragraphs of which next to all may be. */
  private final BitSet whole = new BitSet();

  /** What {@code misread}, all that may be so in {@code text}, says of its paragraphs. */
  Damage(String text, List<Misread> misread) {
    BitSet proofs = new BitSet();
    BitSet maybe = new BitSet();
    for (Misread one : misread) {
      maybe.set(one.start(), one.end());
      if (one.evidence() == Evidence.PROOF) {
        proofs.set(one.start());
      }
    }
    int start = 0;
    while (start < text.length()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? text.length() : line;
      int proof = proofs.nextSetBit(start);
      if (proof >= 0 && proof < end) {
        proved.set(start, end);
      }
      if (isWhole(text, start, end, maybe)) {
        whole.set(start, end);
      }
      start = end + 1;
    }
  }

  /** Whether the paragraph at {@code at} has a character that was surely misread. */
  boolean isProved(int at) {
    return proved.get(at);
  }

  /** Whether next to all letters beyond ASCII of the paragraph at {@code at} may be misread. */
  boolean isWhole(int at) {
    return whole.get(at);
  }

  private static boolean isWhole(String text, int start, int end, BitSet maybe) {
    int good = 0;
    int bad = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        bad += maybe.get(i) ? 1 : 0;
        good += !maybe.get(i) && Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
    }
    return good * RARELY <= bad;
  }
}
