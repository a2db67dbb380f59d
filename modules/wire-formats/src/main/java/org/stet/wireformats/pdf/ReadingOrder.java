package org.stet.wireformats.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the blocks of a page are read, after T. M. Breuel, High Performance Document
 * Layout Analysis (2003): what stands above in the same column comes first, and a column comes
 * before the one to its right, unless a line across both parts them.
 */
final class ReadingOrder {
  /** Beyond this a page is no page of text. */
  private static final int MOST_BLOCKS = 400;

  private final List<TextBlock> blocks;
  private final boolean[] done;
  private final boolean[][] before;
  private final List<TextBlock> order = new ArrayList<>();

  private ReadingOrder(List<TextBlock> blocks) {
    this.blocks = blocks;
    this.done = new boolean[blocks.size()];
    this.before = new boolean[blocks.size()][blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      for (int j = 0; j < blocks.size(); j++) {
        before[i][j] = i != j && isBefore(blocks.get(i), blocks.get(j));
      }
    }
  }

  static List<TextBlock> of(List<TextBlock> blocks) {
    List<TextBlock> sorted = new ArrayList<>(blocks);
    sorted.sort(Comparator.comparingDouble(TextBlock::top).thenComparingDouble(TextBlock::x));
    if (sorted.size() > MOST_BLOCKS) {
      return sorted;
    }
    ReadingOrder reading = new ReadingOrder(sorted);
    reading.run();
    return reading.order;
  }

  /** Takes, again and again, the first block before which nothing is left. */
  private void run() {
    while (order.size() < blocks.size()) {
      int next = -1;
      int any = -1;
      for (int i = 0; i < blocks.size() && next < 0; i++) {
        if (!done[i]) {
          any = any < 0 ? i : any;
          next = isFree(i) ? i : -1;
        }
      }
      int taken = next < 0 ? any : next; // A ring, in a layout without order.
      done[taken] = true;
      order.add(blocks.get(taken));
    }
  }

  private boolean isFree(int index) {
    for (int i = 0; i < blocks.size(); i++) {
      if (!done[i] && before[i][index]) {
        return false;
      }
    }
    return true;
  }

  private boolean isBefore(TextBlock one, TextBlock other) {
    if (one.shares(other)) {
      return one.top() < other.top();
    }
    return one.end() <= other.x() && !isParted(one, other);
  }

  /** Whether a block across both stands between them, one above and one below. */
  private boolean isParted(TextBlock left, TextBlock right) {
    for (TextBlock block : blocks) {
      if (block != left && block != right && block.shares(left) && block.shares(right)) {
        double y = block.top();
        boolean parts = (left.top() < y && y < right.top()) || (right.top() < y && y < left.top());
        if (parts) {
          return true;
        }
      }
    }
    return false;
  }
}
