package org.stet.wireformats.anpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.wireformats.agency.AgencyLine;
import org.stet.wireformats.agency.Messages;

class AnpaHeaderTest {
  private static List<AgencyLine> lines(String text) {
    return AgencyLine.of(Messages.codes(text));
  }

  @Test
  void isTakenApart() {
    AnpaHeader header =
        AnpaHeader.of(lines("␖␖␁n2107␟lorby\nr i␔␒ BC-Bridge     05-04 0212\n␂^BC-Bridge<\n"));
    assertEquals("r", header.priority());
    assertEquals("i", header.category());
    assertTrue(header.tabular());
    assertEquals("BC-Bridge", header.keyword());
    assertEquals("05-04", header.date());
    assertEquals("0212", header.words());
  }

  @Test
  void mayLackItsEnd() {
    AnpaHeader header = AnpaHeader.of(lines("␁n2107␟lorby\nu s␓␑ BC-Bridge\n"));
    assertEquals("u", header.priority());
    assertFalse(header.tabular());
    assertEquals("BC-Bridge", header.keyword());
    assertEquals("", header.date());
    assertEquals(
        new AnpaHeader(0, "", "", "", false, "", "", ""), AnpaHeader.of(lines("It rained.")));
  }

  @Test
  void isSurerTheMoreIsThere() {
    assertEquals(95, AnpaHeader.confidence(lines("␁n2107␟lorby\nu s␓␑ BC-Bridge\n")));
    assertEquals(95, AnpaHeader.confidence(lines("␖␁a0105NORDO\nu s BC-Bridge 05-04 0212\n")));
    assertEquals(80, AnpaHeader.confidence(lines("␁n2107␟lorby\n")));
    assertEquals(80, AnpaHeader.confidence(lines("u s␓␑ BC-Bridge\n")));
    assertEquals(0, AnpaHeader.confidence(lines("u s BC-Bridge 05-04 0212\n")));
    assertEquals(0, AnpaHeader.confidence(lines("␁nwa0412 3 i 93 nwa\n")));
  }

  @Test
  void quadsEndLines() {
    assertEquals(4, AnpaCodes.quad(lines("Rain<").get(0)));
    assertEquals(4, AnpaCodes.quad(lines("Rain@< ").get(0)));
    assertEquals(4, AnpaCodes.quad(lines("Rain= \r\n").get(0)));
    assertEquals(-1, AnpaCodes.quad(lines("a < b").get(0)));
    assertEquals(-1, AnpaCodes.quad(lines("\n").get(0)));
    assertEquals("Old Lorby", AnpaCodes.words(lines("␂^Old␐Lorby=").get(0)));
  }
}
