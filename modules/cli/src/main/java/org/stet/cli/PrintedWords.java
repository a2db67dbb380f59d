package org.stet.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/** Where in an article the words stand that {@code stet read} prints, in a block or in a field. */
final class PrintedWords {
  /** The fields that are no part of the answer. */
  static final Set<FieldName> UNPRINTED =
      EnumSet.of(FieldName.CATEGORY, FieldName.WORDCOUNT, FieldName.ADDRESS);

  private final List<TextRange> whole;
  private final List<TextRange> words;

  private PrintedWords(List<TextRange> whole, List<TextRange> words) {
    this.whole = whole;
    this.words = words;
  }

  static PrintedWords of(Article article, boolean service) {
    List<TextRange> whole = new ArrayList<>();
    List<TextRange> words = new ArrayList<>();
    Set<FieldName> seen = EnumSet.noneOf(FieldName.class);
    for (Field field : article.fields()) {
      // Of several lines of one name the first is the field; those that are blocks come below.
      boolean first = !field.words().isEmpty() && seen.add(field.name());
      boolean status = service && field.name() == FieldName.STATUS;
      if (first && !status && !UNPRINTED.contains(field.name())) {
        whole.add(field.range());
        words.add(field.words());
      }
    }
    for (Block block : article.blocks()) {
      whole.add(block.range());
      words.add(block.words());
      if (block.credit() != null) {
        words.add(block.credit());
      }
    }
    return new PrintedWords(joined(whole), joined(words));
  }

  /** Ascending and without overlaps. */
  private static List<TextRange> joined(List<TextRange> ranges) {
    List<TextRange> ordered = new ArrayList<>(ranges);
    ordered.removeIf(TextRange::isEmpty);
    ordered.sort(null);
    List<TextRange> joined = new ArrayList<>();
    for (TextRange range : ordered) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() >= range.start()) {
        TextRange before = joined.get(last);
        int end = Math.max(before.end(), range.end());
        joined.set(last, new TextRange(before.start(), end));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  /** The stretches of words, ascending. */
  List<TextRange> words() {
    return words;
  }

  /** Whether some of {@code range} is in a block or a field, be it the label of one. */
  boolean hold(TextRange range) {
    return overlaps(whole, range);
  }

  /** Whether some of {@code range} is in a stretch of words. */
  boolean holdWordsOf(TextRange range) {
    return overlaps(words, range);
  }

  /** Whether {@code range} has something in common with one of {@code ranges}, which ascend. */
  private static boolean overlaps(List<TextRange> ranges, TextRange range) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ranges.size() && ranges.get(low).overlaps(range);
  }
}
