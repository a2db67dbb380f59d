package org.stet.verify.api;

import java.util.Arrays;

/**
 * Where every three words that follow each other stand, in buckets by their hash. Five bytes a
 * word, made in two passes. Immutable.
 */
final class Shingles {
  /** How many words one has. */
  static final int LENGTH = 3;

  /** The numbers of all words, with {@link SourceIndex#NOTHING} between two sources. */
  private final int[] words;

  private final int mask;

  /** Where each bucket begins in {@link #places}. */
  private final int[] buckets;

  /** The places of first words, ascending within a bucket. */
  private final int[] places;

  Shingles(int[] words) {
    this.words = words;
    // Four words to a bucket: a table that stays near the processor is worth a few more looks.
    this.mask = Math.max(1, Integer.highestOneBit(Math.max(1, words.length)) / 2) - 1;
    this.buckets = new int[mask + 2];
    for (int place = 0; place + LENGTH <= words.length; place++) {
      if (isWhole(words, place)) {
        buckets[bucket(words, place) + 1]++;
      }
    }
    Arrays.parallelPrefix(buckets, Integer::sum);
    this.places = new int[buckets[mask + 1]];
    int[] free = buckets.clone();
    for (int place = 0; place + LENGTH <= words.length; place++) {
      if (isWhole(words, place)) {
        places[free[bucket(words, place)]++] = place;
      }
    }
  }

  /** Whether three words of {@code numbers} from {@code at} on are known ones. */
  static boolean isWhole(int[] numbers, int at) {
    return numbers[at] != SourceIndex.NOTHING
        && numbers[at + 1] != SourceIndex.NOTHING
        && numbers[at + 2] != SourceIndex.NOTHING;
  }

  private int bucket(int[] numbers, int at) {
    int hash = numbers[at] * 0x9E3779B1;
    hash = (hash ^ (hash >>> 15)) + numbers[at + 1] * 0x85EBCA77;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE3D + numbers[at + 2];
    hash *= 0x27D4EB2F;
    return (hash ^ (hash >>> 16)) & mask;
  }

  /** Is told of a place. */
  interface Found {
    /** The words stand at {@code place}, and at so many before it. */
    void at(int place, int before);
  }

  /** How often the three words of {@code quote} from {@code at} on stand; tells each place. */
  int find(int[] quote, int at, Found found) {
    int bucket = bucket(quote, at);
    int count = 0;
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      int place = places[i];
      if (words[place] == quote[at]
          && words[place + 1] == quote[at + 1]
          && words[place + 2] == quote[at + 2]) {
        found.at(place, count++);
      }
    }
    return count;
  }
}
