package org.stet.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where the changes between two versions are in the editor. */
class ComparisonTest {
  private static final String OLD = "The ferry sails on Sunday.\n";
  private static final String NEW = "The ferry sails on Monday.\n";

  @Test
  void changesUpToTheTextInTheEditorAreAtTheirPlace() {
    Comparison comparison = Comparison.of(OLD, NEW, NEW);
    assertEquals("Monday", comparison.inEditor(0).in(NEW));
  }

  @Test
  void changesBetweenTwoVersionsAreCarriedToTheTextInTheEditor() {
    String now =
        "A new first paragraph of some words.\n\nThe old ferry sails on Monday, at noon.\n";
    Comparison comparison = Comparison.of(OLD, NEW, now);
    assertEquals("Monday", comparison.inEditor(0).in(now));
    assertEquals(now, comparison.now());
  }

  @Test
  void knowsWhetherThereIsAnythingToRead() {
    assertTrue(Comparison.of(OLD, OLD, NEW).isSameWords());
    assertTrue(Comparison.of(OLD, OLD + "\n", NEW).isSameWords());
    assertFalse(Comparison.of(OLD, NEW, NEW).isSameWords());
  }
}
