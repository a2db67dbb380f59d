package org.stet.wireformats.zczc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stet.text.api.FieldName;
import org.stet.wireformats.agency.AgencyCopy;

class ZczcHeaderTest {
  private static AgencyCopy read(String message, int lines) {
    AgencyCopy copy = new AgencyCopy(message, "zczc");
    assertEquals(lines, new ZczcHeader(copy, copy.lines()).read());
    return copy;
  }

  @Test
  void aDialectPutsTheHeadlineAfterTheColon() {
    AgencyCopy copy = read("#Lorby Dogs\n@Fields\n:Dogs in Lorby\n$R\nIt rained.\n", 4);
    assertEquals("Lorby Dogs", copy.field(FieldName.SLUG));
    assertEquals("Fields", copy.field(FieldName.TAKE));
    assertEquals("Dogs in Lorby", copy.field(FieldName.HEADLINE));
    assertEquals("R", copy.field(FieldName.CATEGORY));
  }

  @Test
  void theOtherPutsTheSlugThere() {
    AgencyCopy copy = read(":Dogs\n=Fields\n^Dogs in Lorby\n*T\n", 4);
    assertEquals("Dogs", copy.field(FieldName.SLUG));
    assertEquals("Fields", copy.field(FieldName.TAKE));
    assertEquals("Dogs in Lorby", copy.field(FieldName.HEADLINE));
    assertTrue(new ZczcHeader(copy, copy.lines()).isTabular());
  }

  @Test
  void aBulletIsNoHeader() {
    AgencyCopy copy = read("* The bridge closes.\n", 0);
    assertFalse(new ZczcHeader(copy, copy.lines()).isTabular());
    read("", 0);
  }
}
