package org.stet.checkquotes;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which of several people with one name is meant where the name alone stands.
 *
 * <p>The one named in full in this paragraph or the one before, if no other of them is, or the one
 * whom the story is about: named {@value #DOMINANT} times as often as any other. If these are two,
 * or there is neither, it cannot be told.
 */
final class Family {
  private static final int DOMINANT = 3;

  private Family() {}

  /**
   * The one of {@code bearers}, at least two, who is meant at {@code offset}, or null.
   *
   * @param paragraphAt tells the paragraph of an offset
   */
  static @Nullable Person meant(List<Person> bearers, int offset, IntUnaryOperator paragraphAt) {
    Person near = nearest(bearers, offset, paragraphAt);
    Person main = dominant(bearers);
    boolean clear = near == null || main == null || near == main;
    Person meant = near != null ? near : main;
    // "See Roth" at the start of a sentence may be no name.
    return clear && meant != null && meant.isSure() ? meant : null;
  }

  private static @Nullable Person nearest(
      List<Person> bearers, int offset, IntUnaryOperator paragraphAt) {
    int here = paragraphAt.applyAsInt(offset);
    int best = -1;
    Person near = null;
    for (Person person : bearers) {
      int start = person.lastBefore(offset);
      int paragraph = start < 0 ? -1 : paragraphAt.applyAsInt(start);
      if (paragraph > best) {
        best = paragraph;
        near = person;
      } else if (paragraph == best) {
        near = null;
      }
    }
    return best >= here - 1 ? near : null;
  }

  private static @Nullable Person dominant(List<Person> bearers) {
    Person best = null;
    int second = 0;
    for (Person person : bearers) {
      if (best == null || person.times() > best.times()) {
        second = best == null ? 0 : best.times();
        best = person;
      } else {
        second = Math.max(second, person.times());
      }
    }
    return best != null && best.times() >= DOMINANT * second ? best : null;
  }
}
