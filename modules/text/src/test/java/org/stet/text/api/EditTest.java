package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EditTest {
  @Test
  void knowsWhatItDoes() {
    Edit removal = Edit.remove(new TextRange(1, 4), "trim", "Spaces at the end");
    assertTrue(removal.isRemoval());
    assertFalse(removal.isInsertion());
    assertEquals(-3, removal.growth());

    Edit insertion = Edit.insert(2, "wörd", "add", "Missing");
    assertFalse(insertion.isRemoval());
    assertTrue(insertion.isInsertion());
    assertEquals(TextRange.at(2), insertion.range());
    assertEquals(4, insertion.growth());

    Edit replacement = new Edit(new TextRange(1, 4), "ab", "swap", "Wrong");
    assertFalse(replacement.isRemoval());
    assertFalse(replacement.isInsertion());
    assertEquals(-1, replacement.growth());
  }

  @Test
  void needsARule() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Edit.insert(7, "x", " ", "For no reason"));
    assertEquals("an edit needs the id of its rule: [7, 7)", e.getMessage());
  }
}
