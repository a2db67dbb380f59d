package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;

/**
 * A change done the slow and obvious way, one code unit after the other: the reference for {@link
 * ChangeSet} and {@link OffsetMap}.
 */
final class SlowChange {
  /** The text after. */
  final String after;

  /** For each code unit of the text after, its place in the text before, or -1. */
  final int[] origin;

  /** For each code unit of the text before, what became of it: itself, or the whole replacement. */
  final TextRange[] image;

  /** For each code unit of the text before, the index of the edit that replaced it, or -1. */
  final int[] replacedBy;

  SlowChange(String before, List<Edit> edits) {
    StringBuilder text = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    image = new TextRange[before.length()];
    replacedBy = new int[before.length()];
    for (int i = 0; i <= before.length(); i++) {
      for (Edit edit : edits) {
        if (edit.range().isEmpty() && edit.range().start() == i) {
          append(text, origins, edit.replacement());
        }
      }
      for (int e = 0; e < edits.size(); e++) {
        TextRange range = edits.get(e).range();
        if (!range.isEmpty() && range.start() == i) {
          TextRange whole = TextRange.ofLength(text.length(), edits.get(e).replacement().length());
          append(text, origins, edits.get(e).replacement());
          for (int k = range.start(); k < range.end(); k++) {
            image[k] = whole;
            replacedBy[k] = e;
          }
        }
      }
      if (i < before.length() && image[i] == null) {
        image[i] = TextRange.ofLength(text.length(), 1);
        replacedBy[i] = -1;
        text.append(before.charAt(i));
        origins.add(i);
      }
    }
    after = text.toString();
    origin = origins.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void append(StringBuilder text, List<Integer> origins, String words) {
    text.append(words);
    words.chars().forEach(c -> origins.add(-1));
  }

  /** Where {@code offset} goes: to the end of what stands before it, the start of what follows. */
  int toNew(int offset, Bias bias) {
    boolean inside =
        offset > 0
            && offset < image.length
            && replacedBy[offset] >= 0
            && replacedBy[offset] == replacedBy[offset - 1];
    if (bias == Bias.BEFORE) {
      if (inside) {
        return image[offset].start();
      }
      return offset == 0 ? 0 : image[offset - 1].end();
    }
    if (inside) {
      return image[offset].end();
    }
    return offset == image.length ? after.length() : image[offset].start();
  }
}
