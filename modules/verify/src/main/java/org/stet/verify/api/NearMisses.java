package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a brief quote stands with one printed word changed, left out or put in, for which no three
 * words in a row have to be the same. Reads all words of the index once.
 */
final class NearMisses {
  private static final int MOST = 20;

  /** A contraction is two words. */
  private static final int LONGEST_WORD = 2;

  /**
   * How much more the words that are the same have to say than could stand in a row by chance
   * somewhere in so many words of source, as a natural logarithm.
   */
  private static final double LEAST_SAID = 5;

  private final SourceIndex index;
  private final Tokens quote;
  private final int[] numbers;
  private final double[] weights;
  private final List<Run> runs = new ArrayList<>();

  NearMisses(SourceIndex index, Tokens quote, int[] numbers) {
    this.index = index;
    this.quote = quote;
    this.numbers = numbers;
    this.weights = index.weights(numbers);
  }

  /** The words on both sides of the one that differs, for the first places where they stand. */
  List<Run> runs() {
    for (int place = 0; place < index.end() && runs.size() < 2 * MOST; place++) {
      int head = head(place);
      if (head > 0) {
        for (int longer = -LONGEST_WORD; longer <= LONGEST_WORD; longer++) {
          look(place, head, longer);
        }
      }
    }
    return runs;
  }

  private boolean same(int ours, int place) {
    return place >= 0
        && place < index.end()
        && numbers[ours] != SourceIndex.NOTHING
        && numbers[ours] == index.word(place);
  }

  /** How many words are the same from {@code place} on. */
  private int head(int place) {
    int head = 0;
    while (head < numbers.length && same(head, place + head)) {
      head++;
    }
    return head;
  }

  /** Whether the rest stands behind one word, if the passage is longer by so many words. */
  private void look(int place, int head, int longer) {
    int length = numbers.length + longer;
    int most = Math.min(numbers.length, length) - head;
    int tail = 0;
    while (tail < most && same(numbers.length - 1 - tail, place + length - 1 - tail)) {
      tail++;
    }
    int ourEnd = numbers.length - tail;
    int theirEnd = place + length - tail;
    boolean differs = ourEnd > head || theirEnd > place + head;
    if (tail > 0
        && differs
        && isOneWord(head, ourEnd)
        && isOneSaid(place + head, theirEnd)
        && ((longer == 0 && ourEnd - head == 1) || saysEnough(head, ourEnd))) {
      runs.add(new Run(0, place, head));
      runs.add(new Run(ourEnd, theirEnd, tail));
    }
  }

  private boolean isOneWord(int first, int end) {
    return end - first < LONGEST_WORD
        || (end - first == LONGEST_WORD && quote.isPartOfOne(first, first + 1));
  }

  private boolean isOneSaid(int first, int end) {
    for (int place = first; place < end; place++) {
      if (index.word(place) == SourceIndex.NOTHING) {
        return false;
      }
    }
    if (end - first < LONGEST_WORD) {
      return true;
    }
    int source = index.sourceAt(first);
    int offset = index.start(source);
    return end - first == LONGEST_WORD
        && index.source(source).tokens().isPartOfOne(first - offset, first + 1 - offset);
  }

  private boolean saysEnough(int gap, int end) {
    double said = 0;
    for (int i = 0; i < weights.length; i++) {
      said += i >= gap && i < end ? 0 : weights[i];
    }
    return said - Math.log(index.words()) >= LEAST_SAID;
  }
}
