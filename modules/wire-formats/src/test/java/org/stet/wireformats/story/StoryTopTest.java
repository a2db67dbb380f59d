package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.FieldName;

class StoryTopTest {
  private static final String LONG =
      "The ferry to Torsvik is back in service after nine days, and the operator of the line says "
          + "that it will sail every hour.";

  private final Sheet sheet = new Sheet();

  private void paragraphs(String... words) {
    for (String each : words) {
      sheet.line(Part.PARAGRAPH, each, "A paragraph");
    }
  }

  private List<String> tidied() {
    StoryTop.tidy(sheet);
    List<String> lines = new ArrayList<>();
    for (SheetLine line : sheet.lines()) {
      lines.add(line.part().id() + ": " + line.keptWords());
    }
    return lines;
  }

  @Test
  void theHeadlineIsNotDoubled() {
    Headlines.add(sheet, "Ferry runs again");
    paragraphs("FERRY RUNS AGAIN", LONG);
    sheet.line(Part.SUBHEAD, "Ferry runs again", "A subhead");
    assertEquals(
        List.of(
            "field: Ferry runs again",
            "dropped: FERRY RUNS AGAIN",
            "paragraph: " + LONG,
            "dropped: Ferry runs again"),
        tidied());
  }

  @Test
  void aBylineAboveTheTextIsTheByline() {
    paragraphs("By Ida Holm", LONG);
    assertEquals(List.of("field: By Ida Holm", "paragraph: " + LONG), tidied());
    assertEquals("By Ida Holm", sheet.value(FieldName.BYLINE).orElse(""));
  }

  @Test
  void aBylineThatIsKnownIsNotDoubled() {
    Bylines.add(sheet, "Ida Holm");
    paragraphs("By IDA HOLM", LONG);
    assertEquals("dropped: By IDA HOLM", tidied().get(1));
    assertEquals("Ida Holm", sheet.value(FieldName.BYLINE).orElse(""));
  }

  @Test
  void aBylineBelowTheTextStaysText() {
    paragraphs(LONG, "By Ida Holm");
    assertEquals("paragraph: By Ida Holm", tidied().get(1));
  }

  @Test
  void aNoteAboutTheCorrectionIsNoText() {
    paragraphs("(In May 3 story, corrects the name of the ferry)", LONG);
    assertEquals(
        List.of("field: (In May 3 story, corrects the name of the ferry)", "paragraph: " + LONG),
        tidied());
  }

  @Test
  void aSentenceInBracketsIsText() {
    paragraphs("(The ferry was named after a town.)", LONG);
    assertEquals("paragraph: (The ferry was named after a town.)", tidied().get(0));
  }

  @Test
  void pointsAreListItems() {
    paragraphs("* Ferry is back", "• Pier is closed", LONG, "* A footnote");
    assertEquals(
        List.of(
            "list-item: Ferry is back",
            "list-item: Pier is closed",
            "paragraph: " + LONG,
            "paragraph: * A footnote"),
        tidied());
  }

  @Test
  void theDatelineOfTheTextCountsMoreThanTheField() {
    sheet.field(FieldName.DATELINE, "Torsvik", "field");
    paragraphs("TORSVIK, Norway (NW) - " + LONG);
    assertEquals("paragraph: " + LONG, tidied().get(1));
    assertEquals("TORSVIK, Norway (NW)", sheet.value(FieldName.DATELINE).orElse(""));
  }

  @Test
  void aDatelineInTheMiddleOfAStoryIsText() {
    paragraphs(LONG, "TORSVIK (NW) - " + LONG);
    assertEquals("paragraph: TORSVIK (NW) - " + LONG, tidied().get(1));
    assertFalse(sheet.has(FieldName.DATELINE));
  }

  @Test
  void aStandfirstThatOnlyRepeatsTheLeadIsNone() {
    sheet.field(FieldName.STANDFIRST, LONG.substring(0, 80) + " ...", "summary");
    paragraphs("TORSVIK (NW) - " + LONG);
    assertEquals(
        Part.DROPPED.id() + ": " + LONG.substring(0, 80).strip() + " ...", tidied().get(0));
    assertFalse(sheet.has(FieldName.STANDFIRST));
  }

  @Test
  void aStandfirstWithWordsOfItsOwnStays() {
    sheet.field(
        FieldName.STANDFIRST, "Nine days it was out, and nobody said why at all", "summary");
    paragraphs(LONG);
    assertEquals("field: Nine days it was out, and nobody said why at all", tidied().get(0));
  }
}
