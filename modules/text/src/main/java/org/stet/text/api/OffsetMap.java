package org.stet.text.api;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where each position of one text stands in the text it was made into, and back.
 *
 * <p>A map is total: it is a list of replaced stretches with equal text of equal length between
 * them, so every position of either text has a place in the other, and a map that does not account
 * for every code unit cannot be built. Positions inside a replaced stretch, or where text was
 * inserted, go to one of its ends, as the {@link Bias} says. After ProseMirror's StepMap and
 * Lucene's BaseCharFilter.
 *
 * <p>Positions are UTF-16 code units. A look-up takes time logarithmic in the number of stretches.
 */
public final class OffsetMap {
  private final int oldLength;
  private final int newLength;
  private final List<Stretch> stretches;

  private OffsetMap(int oldLength, int newLength, List<Stretch> stretches) {
    this.oldLength = oldLength;
    this.newLength = newLength;
    this.stretches = List.copyOf(stretches);
    int oldAt = 0;
    int newAt = 0;
    for (Stretch stretch : this.stretches) {
      int oldGap = stretch.before().start() - oldAt;
      int newGap = stretch.after().start() - newAt;
      if (oldGap < 0 || oldGap != newGap) {
        throw new IllegalArgumentException(
            stretch + " does not follow on " + oldAt + " before and " + newAt + " after");
      }
      oldAt = stretch.before().end();
      newAt = stretch.after().end();
    }
    if (oldAt > oldLength || oldLength - oldAt != newLength - newAt) {
      throw new IllegalArgumentException(
          "not the whole text is accounted for: "
              + (oldLength - oldAt)
              + " code units are left before, "
              + (newLength - newAt)
              + " after");
    }
  }

  /**
   * One stretch that was replaced.
   *
   * @param before its range in the old text
   * @param after its range in the new text
   */
  public record Stretch(TextRange before, TextRange after) {}

  private enum Direction {
    TO_NEW,
    TO_OLD;

    TextRange from(Stretch stretch) {
      return this == TO_NEW ? stretch.before() : stretch.after();
    }

    TextRange to(Stretch stretch) {
      return this == TO_NEW ? stretch.after() : stretch.before();
    }
  }

  /**
   * The map of a text of {@code oldLength} into one of {@code newLength}.
   *
   * @throws IllegalArgumentException if the stretches overlap, are not in order, or leave code
   *     units unaccounted for
   */
  public static OffsetMap of(int oldLength, int newLength, List<Stretch> stretches) {
    return new OffsetMap(oldLength, newLength, stretches);
  }

  /** The map of a text onto itself. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(length, length, List.of());
  }

  public int oldLength() {
    return oldLength;
  }

  public int newLength() {
    return newLength;
  }

  /** The replaced stretches, ascending. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** Where {@code offset} of the old text stands in the new one. */
  public int toNew(int offset, Bias bias) {
    return map(offset, bias, Direction.TO_NEW, oldLength);
  }

  /** Where {@code offset} of the new text stands in the old one. */
  public int toOld(int offset, Bias bias) {
    return map(offset, bias, Direction.TO_OLD, newLength);
  }

  /**
   * Where the words of {@code range} stand in the new text. What was inserted at its edges is not
   * included; a range whose words are all gone comes out empty.
   */
  public TextRange toNew(TextRange range) {
    return map(range, Direction.TO_NEW, oldLength);
  }

  /** Where the words of {@code range} of the new text stood in the old one. */
  public TextRange toOld(TextRange range) {
    return map(range, Direction.TO_OLD, newLength);
  }

  /** The map from the old text of this one to the new text of {@code next}. */
  public OffsetMap then(OffsetMap next) {
    return Composition.of(this, next);
  }

  /** The map the other way round. */
  public OffsetMap invert() {
    return new OffsetMap(
        newLength,
        oldLength,
        stretches.stream().map(s -> new Stretch(s.after(), s.before())).toList());
  }

  private TextRange map(TextRange range, Direction direction, int length) {
    int start = map(range.start(), Bias.AFTER, direction, length);
    int end = map(range.end(), Bias.BEFORE, direction, length);
    return range.isEmpty() || start > end
        ? TextRange.at(Math.min(start, end))
        : new TextRange(start, end);
  }

  private int map(int offset, Bias bias, Direction direction, int length) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(offset + " in a text of " + length);
    }
    // Of several stretches that touch here, the first decides before, the last behind.
    int i = bias == Bias.BEFORE ? firstReaching(offset, direction) : lastUpTo(offset, direction);
    if (i < 0) {
      return offset;
    }
    TextRange from = direction.from(stretches.get(i));
    TextRange to = direction.to(stretches.get(i));
    if (offset > from.end() || (offset == from.end() && !from.isEmpty())) {
      return to.end() + offset - from.end();
    }
    boolean atStart = offset == from.start() && !from.isEmpty();
    return atStart || bias == Bias.BEFORE ? to.start() : to.end();
  }

  /** The first stretch that holds or touches {@code offset}, else the last before it, or -1. */
  private int firstReaching(int offset, Direction direction) {
    int first = last(stretch -> direction.from(stretch).end() < offset) + 1;
    boolean reaches =
        first < stretches.size() && direction.from(stretches.get(first)).start() <= offset;
    return reaches ? first : first - 1;
  }

  /** The last stretch that starts at or before {@code offset}, or -1. */
  private int lastUpTo(int offset, Direction direction) {
    return last(stretch -> direction.from(stretch).start() <= offset);
  }

  /** The last stretch for which {@code holds}, which holds for all before it; or -1. */
  private int last(Predicate<Stretch> holds) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (holds.test(stretches.get(middle))) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap map
        && oldLength == map.oldLength
        && newLength == map.newLength
        && stretches.equals(map.stretches);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * oldLength + newLength) + stretches.hashCode();
  }

  @Override
  public String toString() {
    return "OffsetMap " + oldLength + " to " + newLength + " " + stretches;
  }
}
