package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;

class ShinglesTest {
  private static Shingles of(String body) {
    return Shingles.of(Article.of("Headline: H\n\n" + body));
  }

  @Test
  void runsAreCountedOnceAndAcrossNoParagraphs() {
    assertEquals(2, of("Rain fell on Torsvik.\n").size());
    assertEquals(0, of("Rain fell.\n\nOn Torsvik.\n").size());
    assertEquals(1, of("So it so it so it.\n").size() - 1);
  }

  @Test
  void capitalsMarksAndCompositionDoNotCount() {
    assertEquals(1, of("“Rain fell,” on Bühl!\n").containment(of("rain FELL on Bu\u0308hl\n")));
  }

  @Test
  void containmentIsThatOfTheSmallerWhicheverWay() {
    Shingles small = of("Rain fell on Torsvik today.\n");
    Shingles large = of("Rain fell on Torsvik today and nobody was surprised by it at all.\n");
    assertEquals(1, small.containment(large));
    assertEquals(1, large.containment(small));
    assertTrue(small.likeness(large) < 0.4);
    assertEquals(1, large.likeness(large));
    assertEquals(0, of("").containment(large));
    assertEquals(0, of("").likeness(of("")));
  }

  @Test
  void aStoryThatGrewIsFoundAndAnotherIsNot() {
    double grown = of(Takes.BRIDGE).containment(of(Takes.BRIDGE_GROWN));
    assertTrue(grown > 0.4 && grown < 0.8, "grown: " + grown);
    assertTrue(of(Takes.BRIDGE).containment(of(Takes.SCHOOL)) < 0.05);
  }

  @Test
  void theSampleIsTheSameOfTheSameRunsAndBounded() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      many.append("word").append(i).append(' ');
    }
    Shingles large = of(many + "\n");
    assertEquals(64, large.sample().length);
    Shingles whole = of(Takes.BRIDGE_GROWN);
    long[] sample = whole.sample();
    assertTrue(sample.length > whole.size() / 8 && sample.length < whole.size() / 2);
    assertTrue(Arrays.stream(sample).allMatch(run -> run >= 0 && run < 1L << 39));
    assertArrayEquals(sample, of(Takes.BRIDGE_GROWN.toUpperCase(java.util.Locale.ROOT)).sample());
    long[] sorted = sample.clone();
    Arrays.sort(sorted);
    assertArrayEquals(sorted, sample);
  }

  @Test
  void shortWordsAreNotCountedAsShared() {
    assertEquals(1, of("The storm is over.\n").sharedWords(of("A storm was over it.\n")));
    assertEquals(0, of("It is so.\n").sharedWords(of("It is so.\n")));
  }
}
