package org.stet.text.api;

import java.util.BitSet;
import java.util.List;
import org.stet.text.api.QuoteMark.Kind;

/** What the marks further on in a paragraph look like, worked out once from its end. */
final class MarksAhead {
  private final BitSet closingNext = new BitSet();
  private final BitSet closingLater = new BitSet();

  MarksAhead(List<QuoteMark> marks) {
    boolean nextSingleCloses = false;
    boolean laterSingleCloses = false;
    boolean nextDoubleCloses = false;
    boolean laterDoubleCloses = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      QuoteMark mark = marks.get(i);
      boolean single = mark.kind() == Kind.SINGLE;
      closingNext.set(i, single ? nextSingleCloses : nextDoubleCloses);
      closingLater.set(i, single ? laterSingleCloses : laterDoubleCloses);
      boolean singles = single || mark.kind() == Kind.SINGLES;
      if (singles && (mark.looksClosing() || mark.looksOpening())) {
        nextSingleCloses = mark.looksClosing();
        laterSingleCloses |= nextSingleCloses;
      }
      boolean doubles = mark.kind() == Kind.DOUBLE || mark.kind() == Kind.SINGLES;
      if (doubles && (mark.looksClosing() || mark.looksOpening())) {
        nextDoubleCloses = mark.looksClosing();
        laterDoubleCloses |= nextDoubleCloses;
      }
    }
  }

  /** Whether the next mark of this kind that is clearly one or the other is a closing one. */
  boolean isClosingNext(int index) {
    return closingNext.get(index);
  }

  /** Whether any later mark of this kind looks like a closing one. */
  boolean isClosingLater(int index) {
    return closingLater.get(index);
  }
}
