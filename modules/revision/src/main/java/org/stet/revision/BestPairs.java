package org.stet.revision;

import java.util.Arrays;

/** The choice of pairs, none crossing another, that keep the most words all together. */
final class BestPairs {
  private final Likeness likeness;
  private final int before;
  private final int after;

  /** {@code best[i][j]}: what the best pairs weigh of the units from i and from j on. */
  private final float[][] best;

  BestPairs(Likeness likeness, int before, int after) {
    this.likeness = likeness;
    this.before = before;
    this.after = after;
    this.best = new float[before + 1][after + 1];
  }

  /** For each unit before its partner, or -1; ascending. */
  int[] find() {
    float[][] weights = new float[before][after];
    for (int i = before - 1; i >= 0; i--) {
      for (int j = after - 1; j >= 0; j--) {
        boolean enough = likeness.of(i, j) >= Likeness.ENOUGH;
        weights[i][j] = enough ? (float) likeness.weight(i, j) : -1;
        float without = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(without, weights[i][j] + best[i + 1][j + 1]);
      }
    }
    int[] chosen = new int[before];
    Arrays.fill(chosen, -1);
    int i = 0;
    int j = 0;
    while (i < before && j < after) {
      if (weights[i][j] >= 0 && best[i][j] == weights[i][j] + best[i + 1][j + 1]) {
        chosen[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return chosen;
  }
}
