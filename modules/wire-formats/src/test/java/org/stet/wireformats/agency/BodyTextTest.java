package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stet.text.api.FieldName;

class BodyTextTest {
  private static String read(String text) {
    AgencyCopy copy = new AgencyCopy(text, "test");
    BodyText.labelItems(copy, copy.lines());
    BodyText.joinWrapped(copy, copy.lines());
    BodyText.cutIndents(copy, copy.lines());
    BodyText.liftDateline(copy, copy.lines());
    return copy.changes().applyTo(text);
  }

  @Test
  void fullLinesGoOn() {
    assertEquals(
        "The harbour bridge will close on Monday because engineers found cracks in two hangers.",
        read(
            "The harbour bridge will close on Monday\nbecause engineers found cracks in two\nhangers."));
  }

  @Test
  void shortLinesStandAlone() {
    String lines = "Lorby 6, Torby 5\nMarstad 2, Fjellvik 1 after a long night of play\nOslo 1";
    assertEquals(lines, read(lines));
    String unwrapped = "It rained. ".repeat(12).strip() + "\nIt rained on.";
    assertEquals(unwrapped, read(unwrapped));
  }

  @Test
  void listItemsComeInTwosOrMore() {
    assertEquals("- one\n- two", read("* one\n• two"));
    assertEquals("* one\ntwo", read("* one\ntwo"));
  }

  @Test
  void theDatelineIsLiftedOnce() {
    assertEquals(
        "Dateline: LORBY (NW)\n\nIt rained.\nTORBY (NW) - Dry.",
        read("LORBY (NW) - It rained.\nTORBY (NW) - Dry."));
    assertEquals("Dateline: LORBY (NW)\n\nIt rained.", read("LORBY (NW) --\nIt rained."));
  }

  @Test
  void headLinesAreTakenByTheirWords() {
    AgencyCopy copy = new AgencyCopy("a\nb\nc\nd\ne\nf\n", "test");
    StoryHead head = new StoryHead(copy);
    assertTrue(head.takes(copy.lines().get(0), "By Ida Bek"));
    assertTrue(head.takes(copy.lines().get(1), "Northern Wire"));
    assertFalse(head.takes(copy.lines().get(2), "Northern Wire"));
    assertTrue(head.takes(copy.lines().get(3), "(Berichtigung: Name im ersten Satz)"));
    assertTrue(head.takes(copy.lines().get(4), "EMBARGOED UNTIL 0900 GMT"));
    assertFalse(head.takes(copy.lines().get(5), "Ferries sail"));
    assertEquals("Northern Wire", copy.field(FieldName.SOURCE));
    assertEquals("Berichtigung", copy.field(FieldName.TAKE));
    assertEquals("Name im ersten Satz", copy.field(FieldName.EDNOTE));
    assertEquals("0900 GMT", copy.field(FieldName.EMBARGO));
  }

  @Test
  void aDateIsALineOfItsOwn() {
    assertTrue(DateLine.isDate("Tue 13 October 2015"));
    assertTrue(DateLine.isDate("May 4, 2024 12:30 GMT"));
    assertFalse(DateLine.isDate("May 4" + " was dry"));
    assertFalse(DateLine.isDate("Monday"));
    assertFalse(DateLine.isDate("2024"));
  }
}
