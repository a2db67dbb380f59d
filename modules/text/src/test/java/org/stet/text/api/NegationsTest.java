package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"not", "Never", "WITHOUT", "ain\u2019t", "nicht", "Keine", "pas", "nunca", "inte"})
  void turnsASentenceRound(String word) {
    assertTrue(Negations.isOne(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "note", "knot", "nor-easter", "don't", "sin", "point", "ni", "once"})
  void saysNothingOfTheKind(String word) {
    assertFalse(Negations.isOne(word));
  }
}
