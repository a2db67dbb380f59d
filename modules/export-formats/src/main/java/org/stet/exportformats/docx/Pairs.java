package org.stet.exportformats.docx;

import java.util.Arrays;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;

/**
 * Finds the items of a text before and after that are one and the same, by the edits of the copy
 * file. Items that changed places are the same no longer: the most that stayed in order count.
 */
final class Pairs {
  private final WordText before;
  private final WordText after;
  private final int[] pairs;

  private Pairs(WordText before, WordText after) {
    this.before = before;
    this.after = after;
    this.pairs = new int[after.length()];
  }

  /** For each item of {@code after} that of {@code before}, ascending; -1 for none. */
  static int[] of(WordText before, WordText after, ChangeSet edits) {
    Pairs pairs = new Pairs(before, after);
    pairs.match(kept(edits), items(before, edits.baseLength()));
    pairs.keepInOrder();
    pairs.last();
    return pairs.pairs;
  }

  /** For each offset of the copy file after where it was before; -1 if it was put in. */
  private static int[] kept(ChangeSet edits) {
    int[] kept = new int[edits.newLength() + 1];
    int from = 0;
    int to = 0;
    for (Edit edit : edits.edits()) {
      for (; from < edit.range().start(); from++, to++) {
        kept[to] = from;
      }
      Arrays.fill(kept, to, to + edit.replacement().length(), -1);
      to += edit.replacement().length();
      from = edit.range().end();
    }
    for (; to < kept.length; from++, to++) {
      kept[to] = from;
    }
    return kept;
  }

  /** The item at each offset of the copy file, or -1. */
  private static int[] items(WordText text, int length) {
    int[] items = new int[length + 1];
    Arrays.fill(items, -1);
    for (int i = 0; i < text.length(); i++) {
      if (text.origin(i) >= 0) {
        items[text.origin(i)] = i;
      }
    }
    return items;
  }

  private void match(int[] kept, int[] items) {
    int[] dash = new int[4];
    Arrays.fill(dash, -1);
    for (int i = 0; i < before.length(); i++) {
      if (before.origin(i) < WordText.NOWHERE) {
        dash[WordText.NOWHERE - before.origin(i)] = i;
      }
    }
    for (int i = 0; i < after.length(); i++) {
      int origin = after.origin(i);
      int from =
          origin >= 0
              ? (kept[origin] < 0 ? -1 : items[kept[origin]])
              : origin < WordText.NOWHERE ? dash[WordText.NOWHERE - origin] : -1;
      pairs[i] = from >= 0 && after.same(i, before, from) ? from : -1;
    }
  }

  /** Keeps the longest ascending row of pairs (Schensted 1961), in n log n. */
  private void keepInOrder() {
    int[] ends = new int[pairs.length + 1];
    int[] previous = new int[pairs.length];
    int longest = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] < 0) {
        continue;
      }
      int low = 1;
      int high = longest;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (pairs[ends[middle]] < pairs[i]) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      previous[i] = low > 1 ? ends[low - 1] : -1;
      ends[low] = i;
      longest = Math.max(longest, low);
    }
    int next = longest == 0 ? -1 : ends[longest];
    for (int i = pairs.length - 1; i >= 0; i--) {
      if (i == next) {
        next = previous[i];
      } else {
        pairs[i] = -1;
      }
    }
  }

  /** The mark that ends a document cannot be deleted, so it is always the same. */
  private void last() {
    int end = pairs.length - 1;
    int was = before.length() - 1;
    for (int i = end; i >= 0 && pairs[end] != was; i--) {
      if (pairs[i] == was) {
        pairs[i] = -1;
      }
    }
    pairs[end] = was;
  }
}
