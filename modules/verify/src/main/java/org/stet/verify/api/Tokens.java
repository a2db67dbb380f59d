package org.stet.verify.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.text.api.TextRange;

/**
 * The words of a text, folded, in order. A contraction is two words ({@code don't}: do, not), a
 * numeral the same word as its figures; each knows where it stands in the text and which printed
 * word it is part of. Offsets are UTF-16 code units. Filled once, then only read.
 */
final class Tokens {
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<TextRange> fillers = new ArrayList<>();
  private int[] places = new int[64];

  Tokens(String text) {
    this.text = text;
  }

  /** Adds a word that stands at start to end and is part of the printed word at from to to. */
  void add(String word, int start, int end, int from, int to) {
    int at = 4 * words.size();
    if (at == places.length) {
      places = Arrays.copyOf(places, 2 * at);
    }
    places[at] = start;
    places[at + 1] = end;
    places[at + 2] = from;
    places[at + 3] = to;
    words.add(word);
  }

  /** Puts {@code word} in the place of the last {@code count} words. */
  void merge(int count, String word) {
    int last = words.size() - 1;
    int first = last - count + 1;
    int start = start(first);
    int from = from(first);
    int end = end(last);
    int to = to(last);
    words.subList(first, words.size()).clear();
    add(word, start, end, from, to);
  }

  /** Where sounds stand that are no words, ascending. */
  List<TextRange> fillers() {
    return fillers;
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  /** The folded word, or the empty string outside. */
  String word(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }

  int start(int index) {
    return places[4 * index];
  }

  int end(int index) {
    return places[4 * index + 1];
  }

  /** Where the printed word begins that this one is part of. */
  int from(int index) {
    return places[4 * index + 2];
  }

  int to(int index) {
    return places[4 * index + 3];
  }

  /** As it is printed, without the rest of a contraction. */
  String part(int index) {
    return text.substring(start(index), end(index));
  }

  /** Whether two words are parts of one printed word. */
  boolean isPartOfOne(int index, int next) {
    return index >= 0 && next < size() && from(index) == from(next);
  }

  /** The printed word that this one is part of. */
  String printed(int index) {
    return text.substring(from(index), to(index));
  }

  /** The words of a stretch, joined without anything between them. */
  String joined(int first, int end) {
    return String.join("", words.subList(first, end));
  }

  /** The folded words of a stretch. */
  List<String> words(int first, int end) {
    return words.subList(first, end);
  }
}
