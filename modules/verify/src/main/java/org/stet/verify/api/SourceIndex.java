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

  private final Shingles shingles;

  private SourceIndex(List<SourceText> texts) {
    // First, so that they can be told by their number.
    numbers.put(Contractions.S, 0);
    numbers.put(Contractions.D, 1);
    WordForms forms = WordForms.ofMany(texts);
    List<NumberedSource> numbered =
        texts.parallelStream().map(text -> new NumberedSource(text, forms)).toList();
    sources = numbered.stream().map(NumberedSource::source).toList();
    starts = new int[texts.size()];
    int total = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = total;
      total += numbered.get(i).size() + 1;
    }
    words = new int[total];
    for (int i = 0; i < starts.length; i++) {
      NumberedSource own = numbered.get(i);
      int[] ours = own.words().stream().mapToInt(this::number).toArray();
      for (int j = 0; j < own.size(); j++) {
        words[starts[i] + j] = ours[own.number(j)];
      }
      words[starts[i] + own.size()] = NOTHING;
    }
    counts = new int[numbers.size()];
    for (int word : words) {
      if (word != NOTHING) {
        counts[word]++;
      }
    }
    shingles = new Shingles(words);
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, key -> numbers.size());
  }

  /** An index of {@code texts}. */
  public static SourceIndex of(List<SourceText> texts) {
    return new SourceIndex(texts);
  }

  /** How many words there are. */
  public int words() {
    return words.length - starts.length;
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
    if (quote.length < Shingles.LENGTH) {
      scan(quote, runs);
      return runs;
    }
    boolean lastIsWhole = false;
    for (int i = 0; i + Shingles.LENGTH <= quote.length; i++) {
      if (!Shingles.isWhole(quote, i) || gaps.hasGap(i, i + Shingles.LENGTH)) {
        lastIsWhole = false;
        continue;
      }
      int first = i;
      boolean whole = lastIsWhole;
      int count =
          shingles.find(
              quote,
              first,
              (place, before) -> {
                // What goes on from one word earlier was found there.
                boolean goesOn = whole && place > 0 && quote[first - 1] == words[place - 1];
                int least = before < MOST_PLACES ? Shingles.LENGTH : LONG;
                if (!goesOn) {
                  add(quote, first, place, least, gaps, runs);
                }
              });
      lastIsWhole = count < MOST_PLACES;
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
