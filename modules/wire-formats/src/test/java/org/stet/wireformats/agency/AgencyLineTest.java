package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyLineTest {
  private static List<String> texts(String text) {
    return AgencyLine.of(Messages.codes(text)).stream().map(AgencyLine::text).toList();
  }

  @Test
  void endsAtEveryKindOfLineEnd() {
    assertEquals(List.of("a", "b", "c", "d"), texts("a\nb\r\nc\rd"));
    assertEquals(List.of("a", "b"), texts("a\r\r\nb"));
    assertEquals(List.of("a", "", "b"), texts("a\r\rb"));
    assertEquals(List.of("a", "b"), texts("a\u2028b"));
    assertEquals(List.of(), texts(""));
  }

  @Test
  void endsBeforeTheCodesOfAMessage() {
    List<AgencyLine> lines = AgencyLine.of(Messages.codes("ab␂cd␃␄\n"));
    assertEquals(4, lines.size());
    assertEquals("ab", lines.get(0).words());
    assertEquals(lines.get(0).range().end(), lines.get(0).next());
    assertTrue(lines.get(1).opensWith(AgencyLine.STX));
    assertEquals("cd", lines.get(1).words());
    assertTrue(lines.get(2).opensWith(AgencyLine.ETX));
    assertTrue(lines.get(3).opensWith(AgencyLine.EOT));
  }

  @Test
  void coversTheWholeText() {
    String text = Messages.codes("␁a\r\r\n\n␂ b␃␃\u0085c");
    int at = 0;
    for (AgencyLine line : AgencyLine.of(text)) {
      assertEquals(at, line.range().start());
      assertEquals(line.range().in(text), line.text());
      at = line.next();
    }
    assertEquals(text.length(), at);
  }

  @Test
  void wordsAreWhatShows() {
    AgencyLine line = AgencyLine.of(Messages.codes("␈\u00a0 Old␐\tLorby \u0007 \n")).get(0);
    assertEquals("Old Lorby", line.words());
    assertEquals("Old", line.text().substring(line.firstSeen(), line.firstSeen() + 3));
    assertEquals('y', line.text().charAt(line.lastSeen() - 1));
    assertFalse(line.isBlank());
    assertTrue(AgencyLine.of(Messages.codes("␂ \t␃")).get(0).isBlank());
  }
}
