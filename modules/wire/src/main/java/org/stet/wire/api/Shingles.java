package org.stet.wire.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/**
 * The runs of three words in the body of a clean article, as hashes: what takes of one story have
 * in common however much the story grows. Capitals and punctuation do not count. Immutable.
 */
public final class Shingles {
  private static final int RUN = 3;

  /** One run in so many is kept for looking up; the same ones in every text. */
  private static final int SAMPLED = 4;

  private static final int MOST_SAMPLED = 64;

  /** So many bits of a hash are kept: enough that two different runs are next to never one. */
  private static final int BITS = 39;

  private final long[] runs;
  private final long[] words;

  private Shingles(long[] runs, long[] words) {
    this.runs = runs;
    this.words = words;
  }

  /** The runs in the paragraphs, subheads, block quotes and list items of {@code article}. */
  public static Shingles of(Article article) {
    LongStream.Builder runs = LongStream.builder();
    LongStream.Builder words = LongStream.builder();
    for (Block block : article.blocks()) {
      Role role = block.role();
      if (role == Role.PARAGRAPH
          || role == Role.SUBHEAD
          || role == Role.QUOTE
          || role == Role.LIST_ITEM) {
        add(StorySlug.words(article.plain(block)), runs, words);
      }
    }
    return new Shingles(sorted(runs), sorted(words));
  }

  /** The runs in each of {@code paragraphs}. */
  static Shingles ofParagraphs(List<String> paragraphs) {
    LongStream.Builder runs = LongStream.builder();
    LongStream.Builder words = LongStream.builder();
    paragraphs.forEach(paragraph -> add(StorySlug.words(paragraph), runs, words));
    return new Shingles(sorted(runs), sorted(words));
  }

  /** The runs in {@code words}. */
  static Shingles ofWords(String text) {
    return ofParagraphs(List.of(text));
  }

  /** Both together. */
  Shingles with(Shingles more) {
    return new Shingles(
        LongStream.concat(Arrays.stream(runs), Arrays.stream(more.runs))
            .sorted()
            .distinct()
            .toArray(),
        LongStream.concat(Arrays.stream(words), Arrays.stream(more.words))
            .sorted()
            .distinct()
            .toArray());
  }

  private static long[] sorted(LongStream.Builder builder) {
    return builder.build().sorted().distinct().toArray();
  }

  private static void add(List<String> all, LongStream.Builder runs, LongStream.Builder words) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).length() > 3) {
        words.add(hash(all, i, i + 1));
      }
      if (i + RUN <= all.size()) {
        runs.add(hash(all, i, i + RUN));
      }
    }
  }

  private static long hash(List<String> all, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      String word = all.get(i);
      for (int at = 0; at < word.length(); at++) {
        hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash ^= hash >>> 32; // The low bits alone do not see all of a word.
    hash *= 0x9e3779b97f4a7c15L;
    return (hash ^ (hash >>> 29)) >>> (Long.SIZE - BITS);
  }

  /** How many different runs there are. */
  public int size() {
    return runs.length;
  }

  /** What share of the runs of the smaller of the two the other has, from 0 to 1. */
  public double containment(Shingles other) {
    int smaller = Math.min(runs.length, other.runs.length);
    return smaller == 0 ? 0 : (double) shared(runs, other.runs) / smaller;
  }

  /** What share of the runs of this one {@code other} has, from 0 to 1. */
  double containedIn(Shingles other) {
    return runs.length == 0 ? 0 : (double) shared(runs, other.runs) / runs.length;
  }

  /** What share of all runs both have, from 0 to 1; 1 only for texts that are as good as equal. */
  public double likeness(Shingles other) {
    int shared = shared(runs, other.runs);
    int all = runs.length + other.runs.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** What share of the longer words of the one with fewer the other has. */
  double sharedWords(Shingles other) {
    int smaller = Math.min(words.length, other.words.length);
    return smaller == 0 ? 0 : (double) shared(words, other.words) / smaller;
  }

  /** Whether {@code word}, folded and of more than three characters, is among the words. */
  boolean has(String word) {
    List<String> folded = StorySlug.words(word);
    return folded.stream().allMatch(w -> Arrays.binarySearch(words, hash(List.of(w), 0, 1)) >= 0);
  }

  /** Whether {@code other} has every run of this, and there are some. */
  boolean areAllIn(Shingles other) {
    return runs.length > 0 && shared(runs, other.runs) == runs.length;
  }

  private static int shared(long[] one, long[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Long.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /**
   * Some of the runs, each a number below 2^39: of each text the same ones, so that two texts with
   * much in common share some of these, too. At most 64, in ascending order.
   */
  public long[] sample() {
    return Arrays.stream(runs).filter(run -> run % SAMPLED == 0).limit(MOST_SAMPLED).toArray();
  }
}
