package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.Severity;

class DeskGateTest {
  private static final Article STORY =
      Article.of("Headline: Pe\u0301 *pier*\nStandfirst: It stays.\nSlug:\n\nOne two three.\n");

  private static List<OpenPoint> points(Article article, DeskLimits limits) {
    return DeskGate.openPoints(article, limits);
  }

  private static List<String> messages(DeskLimits limits) {
    return points(STORY, limits).stream().map(OpenPoint::message).toList();
  }

  @Test
  void whatFitsIsNoPoint() {
    assertEquals(List.of(), points(STORY, DeskLimits.NONE));
    DeskLimits just = new DeskLimits(7, 9, 3, 3, List.of(FieldName.HEADLINE));
    assertEquals(List.of(), points(STORY, just));
  }

  @Test
  void lengthsAreOfWhatReadersSee() {
    assertEquals(
        List.of(
            "Headline: 7 characters, at most 6 are wanted",
            "Standfirst: 9 characters, at most 8 are wanted",
            "the text has 3 words, at most 2 are wanted"),
        messages(new DeskLimits(6, 8, 0, 2, List.of())));
    assertEquals(
        List.of("the text has 3 words, at least 4 are wanted"),
        messages(new DeskLimits(0, 0, 4, 0, List.of())));
  }

  @Test
  void aLengthPointsAtItsLine() {
    OpenPoint point = points(STORY, new DeskLimits(6, 0, 0, 0, List.of())).get(0);
    assertEquals(DeskGate.HEADLINE_LENGTH, point.id());
    assertEquals(STORY.blocks().get(0).range(), point.range());
    assertEquals(Severity.WARNING, point.severity());
  }

  @Test
  void anEmptyHeaderLineIsNone() {
    List<OpenPoint> points =
        points(
            STORY,
            new DeskLimits(
                0, 0, 0, 0, List.of(FieldName.SLUG, FieldName.HEADLINE, FieldName.TAKE)));
    assertEquals(
        List.of("the story has no line Slug:", "the story has no line Take:"),
        points.stream().map(OpenPoint::message).toList());
    assertEquals(Severity.ERROR, points.get(0).severity());
  }

  @Test
  void notesAreTold() {
    Article noted = Article.of("A.\n\n```note\nRing  her\nlawyer.\n```\n\n```note\nB\n```\n");
    List<OpenPoint> points = points(noted, DeskLimits.NONE);
    assertEquals(2, points.size());
    assertEquals("a note to colleagues is left", points.get(0).message());
    assertEquals(Severity.NOTE, points.get(0).severity());
  }

  @Test
  void aHeadlineThatIsWrittenTwiceIsLookedAtOnce() {
    Article twice = Article.of("Headline: Short\nHeadline: Much longer than that\n\nA.\n");
    assertEquals(List.of(), points(twice, new DeskLimits(6, 0, 0, 0, List.of())));
  }
}
