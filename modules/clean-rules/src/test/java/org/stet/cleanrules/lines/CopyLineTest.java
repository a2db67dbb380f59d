package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

class CopyLineTest {
  private static CopyLine line(String words) {
    return CopyLines.of(Article.of(words)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was late.",
        "Was it late?",
        "“It was late!”",
        "« Il était tard. »",
        "»Es war spät.«",
        "(It was late.)",
        "It was late…",
        "It was late.*",
        "यह देर थी।",
        "已经很晚了。"
      })
  void theseEndASentence(String words) {
    assertTrue(line(words).endsSentence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It was late", "It was late,", "Late:", "“Late”", "Late —", "It was (late)"})
  void theseDoNot(String words) {
    assertFalse(line(words).endsSentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The vote was taken late on Monday night.#true#true",
        "The vote was taken on Monday.#false#true",
        "No.#false#false",
        "“No.”#false#true",
        "Vote taken late on Monday night in the county#false#false"
      })
  void proseIsLongAndEnds(String words, boolean prose, boolean sentence) {
    assertEquals(prose, line(words).isProse());
    assertEquals(sentence, line(words).isSentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        ", which were announced in May.#true",
        ". The rest#true",
        ") and so on#true",
        ". . .#true",
        "...and then#false",
        ".5 per cent#false",
        ",#false",
        "which were announced#false"
      })
  void aStopAtTheStartIsTheRestOfASentence(String words, boolean rest) {
    assertEquals(rest, line(words).startsWithStop());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"One two three#3", "One\u00a0two#2", "One#1", "One — two#3", "a-b c/d#2"})
  void wordsAreWhatSpacesPart(String words, int count) {
    assertEquals(count, line(words).count());
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    Random random = new Random(3);
    String parts = "aB É“”’–— \u00a0.,:()[]*•1ß";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder words = new StringBuilder();
      int length = random.nextInt(20);
      for (int c = 0; c < length; c++) {
        words.append(parts.charAt(random.nextInt(parts.length())));
      }
      String once = CopyLine.fold(words.toString());
      assertEquals(once, CopyLine.fold(once), words.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "• It’s late …#it's late",
        "READ MORE:#read more",
        "© 1998 Valley#© 1998 valley",
        "(c) 1998#(c) 1998",
        "À lire aussi : le pont#à lire aussi : le pont",
        "İstanbul#i̇stanbul",
        "—#~~"
      })
  void keysAreFolded(String words, String key) {
    assertEquals(key, line(words).key());
  }

  @Test
  void whatIsWorkedOutIsKept() {
    CopyLines lines = CopyLines.of(Article.of("Share\nThe vote was taken late on Monday night.\n"));
    assertSame(lines.kinds(), lines.kinds());
    assertSame(lines.speech(), lines.speech());
    assertEquals(Furniture.SHARE, lines.kinds().get(0));
    assertNull(lines.kinds().get(1));
    assertEquals(2, lines.storyEnd());
    assertEquals(StoryEnd.of(lines), lines.storyEnd());
    assertSame(lines.get(1).key(), lines.get(1).key());
  }

  @Test
  void linesKnowTheirNeighbours() {
    CopyLines lines = CopyLines.of(Article.of("One.\nTwo.\n"));
    assertSame(lines.get(1), lines.after(lines.get(0)).orElseThrow());
    assertSame(lines.get(0), lines.before(lines.get(1)).orElseThrow());
    assertTrue(lines.before(lines.get(0)).isEmpty());
    assertTrue(lines.after(lines.get(1)).isEmpty());
    assertTrue(lines.at(-1).isEmpty());
    assertTrue(lines.at(2).isEmpty());
  }

  @Test
  void anArticleWithASlugWasReadByAFormat() {
    assertTrue(CopyLines.of(Article.of("Headline: X\n\nOne.\n")).isPaste());
    CopyLines wire = CopyLines.of(Article.of("Slug: X\n\n## One\n"));
    assertFalse(wire.isPaste());
    assertTrue(wire.has(FieldName.SLUG));
    assertFalse(wire.has(FieldName.HEADLINE));
    assertTrue(wire.has(Role.SUBHEAD));
    assertFalse(wire.has(Role.CAPTION));
    assertFalse(wire.get(0).isParagraph());
  }
}
