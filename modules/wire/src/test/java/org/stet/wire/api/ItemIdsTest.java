package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemIdsTest {
  @Test
  void aVersionAtTheEndOfTheGuidIsTakenOffIt() {
    ItemIds third = ItemIds.of("tag:norwire.example,2026:newsml_KB0FL0:3", "3", List.of());
    ItemIds fourth = ItemIds.of("tag:norwire.example,2026:newsml_KB0FL0:4", " 4 ", List.of());
    assertEquals("tag:norwire.example,2026:newsml_KB0FL0", third.story());
    assertEquals(third.story(), fourth.story());
    assertEquals("4", fourth.version());
  }

  @Test
  void anotherNumberAtTheEndIsAPartOfTheGuid() {
    assertEquals("urn:x:2013", ItemIds.of("urn:x:2013", "3", List.of()).story());
    assertEquals(":3", ItemIds.of(":3", "3", List.of()).story());
  }

  @Test
  void whatIsNotSaidIsNull() {
    ItemIds none = ItemIds.of(" ", "", List.of("", " "));
    assertNull(none.story());
    assertNull(none.version());
    assertEquals(ItemIds.NONE, none);
    assertEquals(ItemIds.NONE, ItemIds.ofNumber(" "));
    assertEquals("a0123", ItemIds.ofNumber("a0123 ").number());
  }

  @Test
  void anItemDoesNotFollowItselfAndNoGuidIsLongerThanAGuid() {
    assertEquals(List.of("b"), ItemIds.of("a", "2", List.of("a", "b", "b")).earlier());
    assertNull(ItemIds.of("x".repeat(401), "", List.of()).story());
  }
}
