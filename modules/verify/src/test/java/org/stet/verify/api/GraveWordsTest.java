package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraveWordsTest {
  private static Tokens fold(String words) {
    return new QuotedFragment(words).tokens();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we do not know | NEGATION",
        "we don't know | NEGATION",
        "nobody knows | NEGATION",
        "we cannot know | NEGATION",
        "without a word | NEGATION",
        "about 48 of them | NUMBER",
        "about twenty-five of them | NUMBER",
        "a million of them | NUMBER",
        "we must go | MODAL",
        "we'll go | MODAL",
        "if it rains | CONDITION",
        "only on Monday | CONDITION",
        "the town of Torsvik | NAME",
        "it was Anders who came | NAME",
        "not if Anders may | NEGATION",
        "five if they may | NUMBER",
      })
  void namesTheGravest(String words, DifferenceKind kind) {
    Tokens tokens = fold(words);
    assertEquals(kind, GraveWords.gravest(tokens, 0, tokens.size(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the end of the road", "The road", "It rained. Then it stopped.", "so I went"})
  void takesOtherWordsLightly(String words) {
    Tokens tokens = fold(words);
    assertNull(GraveWords.gravest(tokens, 0, tokens.size(), List.of()));
  }

  @Test
  void countsOnlyWhatTheOtherSideDoesNotHave() {
    Tokens tokens = fold("we must not go");
    assertNull(GraveWords.gravest(tokens, 0, 4, List.of("not", "must")));
    assertEquals(DifferenceKind.MODAL, GraveWords.gravest(tokens, 0, 4, List.of("not")));
    assertNull(GraveWords.gravest(tokens, 3, 4, List.of()));
  }

  @Test
  void ordersKindsByGravity() {
    assertEquals(
        DifferenceKind.NEGATION, GraveWords.graver(DifferenceKind.NAME, DifferenceKind.NEGATION));
    assertEquals(DifferenceKind.NAME, GraveWords.graver(DifferenceKind.NAME, null));
    assertNull(GraveWords.graver(null, null));
    for (DifferenceKind kind : DifferenceKind.values()) {
      boolean first = kind.compareTo(DifferenceKind.JOINED) <= 0;
      assertEquals(first, kind.isChange(), kind.id());
      assertTrue(kind.id().matches("[a-z-]+"));
    }
  }
}
