package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

class SeamsTest {
  private static final List<TextRange> SEAMS =
      List.of(new TextRange(10, 12), new TextRange(20, 21));

  private static Stretch stretch(int from, int to, int afterFrom, int afterTo) {
    return new Stretch(new TextRange(from, to), new TextRange(afterFrom, afterTo));
  }

  private static List<Stretch> before(Stretch change) {
    return new Seams(SEAMS, List.of()).cut(change);
  }

  @Test
  void leavesWhatCrossesNoSeam() {
    for (Stretch change :
        List.of(
            stretch(2, 10, 5, 9),
            stretch(12, 20, 5, 9),
            stretch(10, 12, 5, 6),
            stretch(10, 10, 5, 9),
            stretch(12, 12, 5, 9),
            stretch(21, 30, 0, 0))) {
      assertEquals(List.of(change), before(change));
    }
  }

  @Test
  void cutsAtBothEdgesOfASeam() {
    assertEquals(
        List.of(stretch(8, 10, 5, 9), stretch(10, 12, 9, 9), stretch(12, 15, 9, 9)),
        before(stretch(8, 15, 5, 9)));
    assertEquals(
        List.of(stretch(10, 12, 5, 9), stretch(12, 15, 9, 9)), before(stretch(10, 15, 5, 9)));
    assertEquals(
        List.of(stretch(8, 10, 5, 9), stretch(10, 12, 9, 9)), before(stretch(8, 12, 5, 9)));
    assertEquals(
        List.of(stretch(11, 12, 5, 5), stretch(12, 20, 5, 5), stretch(20, 21, 5, 5)),
        before(stretch(11, 21, 5, 5)));
  }

  @Test
  void cutsAfterAsItCutsBefore() {
    assertEquals(
        List.of(stretch(5, 9, 8, 10), stretch(9, 9, 10, 12), stretch(9, 9, 12, 15)),
        new Seams(List.of(), SEAMS).cut(stretch(5, 9, 8, 15)));
    assertEquals(
        List.of(stretch(5, 9, 8, 9)), new Seams(List.of(), SEAMS).cut(stretch(5, 9, 8, 9)));
  }
}
