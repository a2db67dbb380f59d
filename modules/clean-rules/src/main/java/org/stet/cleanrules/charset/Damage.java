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

  private final String text;
  private final BitSet proved = new BitSet();
  private final BitSet maybe = new BitSet();

  Damage(String text, List<Misread> misread) {
    this.text = text;
    for (Misread one : misread) {
      maybe.set(one.start(), one.end());
      if (one.evidence() == Evidence.PROOF) {
        proved.set(one.start(), one.end());
      }
    }
  }

  /** Whether the paragraph at {@code at} has a character that was surely misread. */
  boolean isProved(int at) {
    int found = proved.nextSetBit(start(at));
    return found >= 0 && found < end(at);
  }

  /** Whether next to all letters beyond ASCII of the paragraph at {@code at} may be misread. */
  boolean isWhole(int at) {
    int end = end(at);
    int good = 0;
    int bad = 0;
    for (int i = start(at); i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        bad += maybe.get(i) ? 1 : 0;
        good += !maybe.get(i) && Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
    }
    return good * RARELY <= bad;
  }

  private int start(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int end(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
