package org.stet.verify.api;

import java.util.Arrays;

/**
 * Lays a quote beside a stretch of a source, word by word: the whole quote, any part of the
 * stretch. Gotoh's alignment with affine gaps, in which a gap costs next to nothing where the quote
 * marks one. Time and room are the product of both lengths.
 */
final class Alignment {
  private static final int LOW = -1_000_000;
  private static final int MATCH = 30;
  private static final int CHANGE = -18;
  private static final int OPEN = -24;
  private static final int DROP = -2;
  private static final int ADD = -12;
  private static final int OPEN_AT_MARK = -9;

  /** For each word of the quote the word of the source it is laid beside, or -1. */
  private final int[] beside;

  /** Whether the two are the same word. */
  private final boolean[] same;

  private Alignment(int length) {
    beside = new int[length];
    same = new boolean[length];
    Arrays.fill(beside, -1);
  }

  int beside(int index) {
    return beside[index];
  }

  boolean same(int index) {
    return same[index];
  }

  /** Says which words are the same. */
  interface Sameness {
    boolean same(int quote, int source);
  }

  /** Lays {@code quote} beside the words of the source from {@code start} to {@code end}. */
  static Alignment of(FoldedQuote quote, int start, int end, Sameness sameness) {
    int n = quote.tokens().size();
    int m = end - start;
    int width = m + 1;
    int[] match = new int[width];
    int[] drop = new int[width];
    int[] add = new int[width];
    byte[] from = new byte[(n + 1) * width];
    Arrays.fill(drop, LOW);
    Arrays.fill(add, LOW);
    boolean[] free = new boolean[n + 1];
    quote.gaps().forEach(gap -> free[gap.at()] = gap.at() > 0 && gap.at() < n);
    for (int i = 1; i <= n; i++) {
      int[] lastMatch = match;
      int[] lastDrop = drop;
      int[] lastAdd = add;
      match = new int[width];
      drop = new int[width];
      add = new int[width];
      match[0] = LOW;
      drop[0] = LOW;
      int opened = Math.max(i == 1 ? 0 : LOW, lastMatch[0]) + OPEN + ADD;
      add[0] = Math.max(opened, lastAdd[0] + ADD);
      from[i * width] = (byte) (add[0] == opened ? 0 : 2 << 4);
      int open = free[i] ? OPEN_AT_MARK : OPEN + DROP;
      int longer = free[i] ? 0 : DROP;
      for (int j = 1; j <= m; j++) {
        int best = Math.max(lastMatch[j - 1], Math.max(lastDrop[j - 1], lastAdd[j - 1]));
        int by = best == lastMatch[j - 1] ? 0 : best == lastDrop[j - 1] ? 1 : 2;
        match[j] = best + (sameness.same(i - 1, start + j - 1) ? MATCH : CHANGE);
        int dropNew = Math.max(match[j - 1], add[j - 1]) + open;
        drop[j] = Math.max(dropNew, drop[j - 1] + longer);
        int dropBy = drop[j] != dropNew ? 1 : match[j - 1] >= add[j - 1] ? 0 : 2;
        int addNew = Math.max(lastMatch[j], lastDrop[j]) + OPEN + ADD;
        add[j] = Math.max(addNew, lastAdd[j] + ADD);
        int addBy = add[j] != addNew ? 2 : lastMatch[j] >= lastDrop[j] ? 0 : 1;
        from[i * width + j] = (byte) (by | dropBy << 2 | addBy << 4);
      }
    }
    return traced(n, m, start, new int[][] {match, drop, add}, from, sameness);
  }

  private static Alignment traced(
      int n, int m, int start, int[][] last, byte[] from, Sameness sameness) {
    int state = 0;
    int at = 0;
    for (int j = 0; j <= m; j++) {
      if (last[0][j] > last[state][at]) {
        state = 0;
        at = j;
      }
      if (last[2][j] > last[state][at]) {
        state = 2;
        at = j;
      }
    }
    Alignment result = new Alignment(n);
    int i = n;
    int j = at;
    while (i > 0) {
      int steps = from[i * (m + 1) + j];
      if (state == 0) {
        result.beside[i - 1] = start + j - 1;
        result.same[i - 1] = sameness.same(i - 1, start + j - 1);
        state = steps & 3;
        i--;
        j--;
      } else if (state == 1) {
        state = steps >> 2 & 3;
        j--;
      } else {
        state = steps >> 4 & 3;
        i--;
      }
    }
    return result;
  }

  /** How many words are the same. */
  int matched() {
    int count = 0;
    for (boolean each : same) {
      count += each ? 1 : 0;
    }
    return count;
  }
}
