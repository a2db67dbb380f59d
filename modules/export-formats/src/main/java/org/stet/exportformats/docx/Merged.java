package org.stet.exportformats.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of a document laid over one another: without what was deleted it is the text after,
 * without what was inserted the text before, item for item. Where both happened at one place the
 * deletion comes first.
 */
final class Merged {
  private final WordText before;
  private final WordText after;
  private final int[] froms;
  private final int[] tos;
  private final int size;

  /** What became of an item. */
  enum State {
    KEPT,
    DELETED,
    INSERTED
  }

  private Merged(WordText before, WordText after, int[] froms, int[] tos, int size) {
    this.before = before;
    this.after = after;
    this.froms = froms;
    this.tos = tos;
    this.size = size;
  }

  /** A text that nobody changed. */
  static Merged of(WordText text) {
    int[] same = new int[text.length()];
    Arrays.setAll(same, i -> i);
    return of(text, text, same);
  }

  /**
   * @param pairs for each item of {@code after} that of {@code before} which it is, ascending; -1
   *     for none
   */
  static Merged of(WordText before, WordText after, int[] pairs) {
    int[] froms = new int[before.length() + after.length()];
    int[] tos = new int[froms.length];
    int size = 0;
    int from = 0;
    int to = 0;
    while (to <= after.length()) {
      int next = to;
      while (next < after.length() && pairs[next] < 0) {
        next++;
      }
      int paired = next < after.length() ? pairs[next] : before.length();
      for (; from < paired; from++, size++) {
        froms[size] = from;
        tos[size] = -1;
      }
      for (; to < next; to++, size++) {
        froms[size] = -1;
        tos[size] = to;
      }
      if (next < after.length()) {
        froms[size] = from++;
        tos[size++] = next;
      }
      to = next + 1;
    }
    return new Merged(before, after, froms, tos, size);
  }

  int size() {
    return size;
  }

  State state(int index) {
    return tos[index] < 0 ? State.DELETED : froms[index] < 0 ? State.INSERTED : State.KEPT;
  }

  char at(int index) {
    return tos[index] < 0 ? before.at(froms[index]) : after.at(tos[index]);
  }

  /** How the item looks; how it looks after, if it was kept. */
  Look look(int index) {
    return tos[index] < 0 ? before.look(froms[index]) : after.look(tos[index]);
  }

  /** How the item looked before; null if it was inserted. */
  @Nullable Look lookBefore(int index) {
    return froms[index] < 0 ? null : before.look(froms[index]);
  }

  /** The item of the text after, or -1. */
  int after(int index) {
    return tos[index];
  }
}
