package org.stet.text.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts and changes made by chance; the same ones for the same seed. */
final class RandomChanges {
  private static final String[] LETTERS = {"a", "b", " ", "\n", "é", "\uD83D\uDE00", "*", "\\"};

  private final Random random;

  RandomChanges(long seed) {
    this.random = new Random(seed);
  }

  String text(int atMost) {
    StringBuilder text = new StringBuilder();
    int letters = random.nextInt(atMost + 1);
    for (int i = 0; i < letters; i++) {
      text.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.toString();
  }

  /** A set that fits {@code text}, with many edits that touch. */
  ChangeSet changeOf(String text) {
    return ChangeSet.of(text.length(), edits(text));
  }

  private List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    boolean inserted = false;
    while (at <= text.length()) {
      int pick = random.nextInt(6);
      if (pick == 0 && !inserted) {
        edits.add(Edit.insert(at, text(3), rule(), "put in"));
        inserted = true;
        continue;
      }
      int length = Math.min(random.nextInt(4), text.length() - at);
      if (pick <= 2 && length > 0) {
        edits.add(
            new Edit(TextRange.ofLength(at, length), pick == 1 ? "" : text(3), rule(), "replaced"));
      }
      at += Math.max(1, length);
      inserted = false;
    }
    return edits;
  }

  private String rule() {
    return "rule-" + (char) ('a' + random.nextInt(3));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
