package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;

class ReadingsTest {
  private static final Article STORY = Article.of("The board met.\n");

  /** What a rule might work out. */
  private record Length(int units) {}

  /** What another rule might work out. */
  private record Blocks(int count) {}

  @Test
  void eachKindIsWorkedOutOnce() {
    Readings readings = new Readings(STORY);
    List<String> asked = new ArrayList<>();
    Length first =
        readings.of(
            Length.class,
            article -> {
              asked.add("first");
              return new Length(article.text().length());
            });
    Length second =
        readings.of(
            Length.class,
            article -> {
              asked.add("second");
              return new Length(0);
            });
    assertSame(first, second);
    assertEquals(15, second.units());
    assertEquals(List.of("first"), asked);
  }

  @Test
  void kindsStandApart() {
    Readings readings = new Readings(STORY);
    assertEquals(15, readings.of(Length.class, each -> new Length(15)).units());
    assertEquals(
        1, readings.of(Blocks.class, article -> new Blocks(article.body().size())).count());
  }

  @Test
  void aReaderMayAskForAnotherKind() {
    Readings readings = new Readings(STORY);
    Length length =
        readings.of(
            Length.class,
            article -> new Length(readings.of(Blocks.class, each -> new Blocks(7)).count()));
    assertEquals(7, length.units());
  }

  @Test
  void aReaderThatBreaksDownIsAskedAgain() {
    Readings readings = new Readings(STORY);
    assertThrows(
        IllegalStateException.class,
        () ->
            readings.of(
                Length.class,
                article -> {
                  throw new IllegalStateException("no such luck");
                }));
    assertEquals(3, readings.of(Length.class, article -> new Length(3)).units());
  }

  @Test
  void everyArticleHasItsOwn() {
    Readings readings = new Readings(STORY);
    assertSame(STORY, readings.article());
    assertEquals(0, new Readings(Article.of("")).article().text().length());
  }
}
