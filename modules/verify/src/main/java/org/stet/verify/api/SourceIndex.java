package org.stet.verify.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all sources, and where every three words that follow each other stand. In memory,
 * about 40 bytes a word. Immutable; safe to use from any thread.
 */
public final class SourceIndex {
  /** The number of no word: between two sources, and for words that stand in none. */
  static final int NOTHING = -1;

  private static final int SHINGLE = 3;

  /** Of what stands in more places than this only the first and the longer runs are kept. */
  private static final int MOST_PLACES = 300;

  private static final int LONG = 5;

  private static final double FEW = 5_000;

  private final List<FoldedSource> sources;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where each source begins in {@link #words}. */
  private final int[] starts;

  /** The numbers of all words. */
  private final int[] words;

  /** How often each word stands in all sources. */
  private final int[] counts;

  /** Hash of three words in the upper half, place of the first in the lower; sorted. */
  private final long[] shingles;

  private SourceIndex(List<SourceText> texts) {
    // First, so that they can be told by their number.
    numbers.put(Contractions.S, 0);
    numbers.put(Contractions.D, 1);
    WordForms forms = new WordForms();
    starts = new int[texts.size()];
    int total = 0;
    sources = texts.parallelStream().map(text -> new FoldedSource(text, forms)).toList();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = total;
      total += sources.get(i).tokens().size() + 1;
    }
    words = new int[total];
    long[] hashes = new long[total];
    int count = 0;
    for (int i = 0; i < starts.length; i++) {
      Tokens tokens = sources.get(i).tokens();
      int at = starts[i];
      for (int j = 0; j < tokens.size(); j++) {
        Integer number = numbers.putIfAbsent(tokens.word(j), numbers.size());
        words[at + j] = number == null ? numbers.size() - 1 : number;
      }
      words[at + tokens.size()] = NOTHING;
      for (int j = 0; j + SHINGLE <= tokens.size(); j++) {
        hashes[count++] = key(words, at + j) << 32 | (at + j);
      }
    }
    counts = new int[numbers.size()];
    for (int word : words) {
      if (word != NOTHING) {
        counts[word]++;
      }
    }
    shingles = Arrays.copyOf(hashes, count);
    Arrays.parallelSort(shingles);
  }

  /** An index of {@code texts}. */
  public static SourceIndex of(List<SourceText> texts) {
    return new SourceIndex(texts);
  }

  /** How many words there are. */
  public int words() {
    return words.length - starts.length;
  }

  private static long key(int[] numbers, int at) {
    int hash = numbers[at] * 0x9E3779B1;
    hash = (hash ^ (hash >>> 15)) + numbers[at + 1] * 0x85EBCA77;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE3D + numbers[at + 2];
    return (hash ^ (hash >>> 16)) & 0xffffffffL;
  }

  /** The numbers of the words of a quote. */
  int[] numbers(Tokens tokens) {
    int[] result = new int[tokens.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = numbers.getOrDefault(tokens.word(i), NOTHING);
    }
    return result;
  }

  /** How much each word of a quote says: the rarer it is in the sources, the more. */
  double[] weights(int[] quote) {
    double[] weights = new double[quote.length];
    for (int i = 0; i < weights.length; i++) {
      int count = quote[i] == NOTHING ? 0 : counts[quote[i]];
      // In few words of source nothing can be told of how rare a word is.
      weights[i] = Math.log((words.length + FEW) / (count + 1.0));
    }
    return weights;
  }

  /** Whether a number is that of a suffix with several meanings. */
  boolean isAmbiguous(int number) {
    return number == 0 || number == 1;
  }

  /** The source that the word at {@code place} belongs to. */
  int sourceAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    int at = found >= 0 ? found : -found - 2;
    while (at + 1 < starts.length && starts[at + 1] <= place) {
      at++;
    }
    return at;
  }

  FoldedSource source(int number) {
    return sources.get(number);
  }

  int start(int number) {
    return starts[number];
  }

  /** The longest runs of words that {@code quote} has in common with a source, by place in it. */
  List<Run> runs(int[] quote, FoldedQuote gaps) {
    List<Run> runs = new ArrayList<>();
    if (quote.length < SHINGLE) {
      scan(quote, runs);
      return runs;
    }
    boolean lastIsWhole = false;
    for (int i = 0; i + SHINGLE <= quote.length; i++) {
      if (quote[i] == NOTHING
          || quote[i + 1] == NOTHING
          || quote[i + 2] == NOTHING
          || gaps.hasGap(i, i + SHINGLE)) {
        lastIsWhole = false;
        continue;
      }
      long key = key(quote, i) << 32;
      int first = Arrays.binarySearch(shingles, key);
      first = first < 0 ? -first - 1 : first;
      int at = first;
      for (; at < shingles.length && (shingles[at] ^ key) >>> 32 == 0; at++) {
        int place = (int) shingles[at];
        // What goes on from one word earlier was found there.
        boolean goesOn = lastIsWhole && place > 0 && quote[i - 1] == words[place - 1];
        if (!goesOn) {
          add(quote, i, place, at - first < MOST_PLACES ? SHINGLE : LONG, gaps, runs);
        }
      }
      lastIsWhole = at - first < MOST_PLACES;
    }
    return runs;
  }

  private void add(int[] quote, int first, int place, int least, FoldedQuote gaps, List<Run> runs) {
    int length = 0;
    while (first + length < quote.length
        && quote[first + length] != NOTHING
        && quote[first + length] == words[place + length]
        && (length == 0 || !gaps.hasGap(first + length - 1, first + length + 1))) {
      length++;
    }
    if (length >= least) {
      runs.add(new Run(first, place, length));
    }
  }

  /** One or two words: wherever they stand. */
  private void scan(int[] quote, List<Run> runs) {
    for (int place = 0; quote.length > 0 && place + quote.length <= words.length; place++) {
      if (runs.size() < MOST_PLACES && stands(quote, place)) {
        runs.add(new Run(0, place, quote.length));
      }
    }
  }

  private boolean stands(int[] quote, int place) {
    int at = 0;
    while (at < quote.length && quote[at] != NOTHING && quote[at] == words[place + at]) {
      at++;
    }
    return at == quote.length;
  }

  /** The number behind that of the last place. */
  int end() {
    return words.length;
  }

  /** The number of the word at {@code place}. */
  int word(int place) {
    return words[place];
  }
}
