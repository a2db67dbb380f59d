package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.revision.RandomTexts;

/** Long and hostile texts take moments, and come out right all the same. */
class RevisionSpeedTest {
  /**
   * In milliseconds of this thread's own work, so that it does not count what else the machine
   * does; ten times what it takes. What grows with the square of the text takes hours.
   */
  private static final long PATIENCE = 30_000;

  private static Revision compare(String what, String before, String after) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Revision revision = Revision.between(before, after);
    long took = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    System.out.println("compared in " + took + " ms: " + what);
    assertEquals(after, revision.changeSet().applyTo(before), what);
    assertTrue(took < PATIENCE, what + " took " + took + " ms");
    return revision;
  }

  private static String paragraphs(long seed, int paragraphs, int words) {
    RandomTexts texts = new RandomTexts(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      lines.add(texts.prose(words, 3_000));
    }
    return String.join("\n\n", lines);
  }

  @Test
  void tenThousandWordsAllOthers() {
    compare("250 paragraphs", paragraphs(1, 250, 40), paragraphs(2, 250, 40));
    compare("one paragraph", paragraphs(1, 1, 10_000), paragraphs(2, 1, 10_000));
    compare("a word a line", paragraphs(1, 10_000, 1), paragraphs(2, 10_000, 1));
    compare("lines to one line", paragraphs(1, 250, 40), paragraphs(2, 1, 10_000));
  }

  @Test
  void tenThousandWordsAFifthOfThemEdited() {
    String before = paragraphs(1, 250, 40);
    RandomTexts texts = new RandomTexts(3);
    String[] words = before.split(" ", -1);
    for (int i = 0; i < 2_000; i++) {
      words[texts.below(words.length)] = "other" + i;
    }
    Revision many = compare("a fifth edited", before, String.join(" ", words));
    assertTrue(many.changes().size() > 500, "words were found, not paragraphs");
    String one = before.replace("\n\n", " ");
    compare("a fifth edited, one line", one, String.join(" ", words).replace("\n\n", " "));
  }

  @Test
  void anArchiveOfATextWithAFewEdits() {
    String before = paragraphs(1, 20_000, 40);
    String after = before.replaceFirst("w7 ", "seven ") + "\n\none more paragraph of words";
    Revision few = compare("20,000 paragraphs", before, after);
    assertEquals(2, few.changes().size());
    String moved = after.substring(after.indexOf("\n\n") + 2) + "\n\n" + paragraphs(1, 1, 40);
    assertTrue(compare("20,000 paragraphs, one moved", before, moved).changes().size() < 5);
  }

  @Test
  void everyParagraphMoved() {
    String before = paragraphs(1, 250, 40);
    List<String> lines = new ArrayList<>(List.of(before.split("\n\n", -1)));
    Collections.reverse(lines);
    Revision moved = compare("the other way round", before, String.join("\n\n", lines));
    assertEquals(249, moved.changes().size());
    assertTrue(moved.changes().stream().allMatch(change -> change.kind() == Change.Kind.MOVED));
  }

  @Test
  void hundredThousandOfOneThing() {
    for (String piece : List.of("a ", "a\n", "a", " ", "\n", ",", "\uD83D\uDE00", "*a ", "- \n")) {
      String before = piece.repeat(100_000);
      compare("more of <" + piece.strip() + ">", before, piece.repeat(110_000));
      compare("others than <" + piece.strip() + ">", before, "b c\n".repeat(50_000));
      compare("mixed with <" + piece.strip() + ">", before, (piece + "b ").repeat(60_000));
    }
  }

  @Test
  void twoLettersByChance() {
    RandomTexts texts = new RandomTexts(4);
    compare("two words", texts.prose(100_000, 2), texts.prose(100_000, 2));
    compare(
        "two lines",
        texts.prose(100_000, 2).replace(' ', '\n'),
        texts.prose(100_000, 2).replace(' ', '\n'));
  }
}
