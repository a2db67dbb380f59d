package org.stet.wireformats.iptc7901;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stet.wireformats.Readings;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.Messages;

class IptcHeaderTest {
  private static IptcHeader header(String text) {
    return IptcHeader.of(AgencyLine.of(Messages.codes(text))).orElseThrow();
  }

  private static int confidence(String text) {
    return IptcHeader.confidence(AgencyLine.of(Messages.codes(text)));
  }

  @Test
  void isTakenApart() {
    assertEquals(
        new IptcHeader(0, "nwa", "0412", "3", "i", "93", "ccccb  nwa 1888"),
        header("␁nwa0412 3 i 93 ccccb  nwa 1888\r\n"));
    assertEquals(new IptcHeader(1, "NWA", "0412", "5", "II", "", ""), header("\n␁NWA 0412 5 II\n"));
    assertTrue(IptcHeader.of(AgencyLine.of("nwa 3 i 93")).isEmpty());
  }

  @Test
  void needsACodeOfTheFrame() {
    assertEquals(95, confidence("␁nwa0412 3 i 93 nwa\n"));
    assertEquals(85, confidence("nwa0412 3 i 93 nwa\nBridge/\n␂Bridge closes =\n"));
    assertEquals(0, confidence("nwa0412 3 i 93 nwa\nBridge\n"));
  }

  @Test
  void bracesStayWhereTheTextIsNotGerman() {
    String text =
        Readings.story(
                new Iptc7901Format(),
                Messages.item("␁nwa0412 3 i 93 nwa\nBridge/\n␂Bridge =\n\nA {note} here.\n␃"))
            .article()
            .text();
    assertTrue(text.endsWith("A {note} here.\n"), text);
  }
}
