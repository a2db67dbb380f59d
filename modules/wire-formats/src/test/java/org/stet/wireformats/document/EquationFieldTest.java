package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EquationFieldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EQ \\o\\ad(\\s\\up 9(とうきょう),東京)|東京|とうきょう",
        " EQ \\* jc2 \\* \"Font:MS Mincho\" \\* hps10 \\o\\ad(\\s\\up 9(reading),letters) |letters|reading",
        "eq \\o(\\s\\up(a);b)|b|a",
        "EQ \\o \\al (\\s \\up 12 ( x ) , y )|y|x"
      })
  void lettersHaveTheirReadingAbove(String instruction, String letters, String reading) {
    assertEquals(Optional.of(new EquationField(letters, reading)), EquationField.of(instruction));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EQ \\f(1,2)", "EQ \\o\\ad(\\s\\up 9(a),b", "PAGE", "EQUAL \\o(\\s\\up(a),b)", ""})
  void otherFormulasAreNotRead(String instruction) {
    assertEquals(Optional.empty(), EquationField.of(instruction));
  }

  @Test
  void aLongInstructionIsNotSearched() {
    String ruby = "EQ \\o\\ad(\\s\\up 9(a),b)";
    assertTrue(EquationField.of(ruby + " ".repeat(2000 - ruby.length())).isPresent());
    assertTrue(EquationField.of(ruby + " ".repeat(2001 - ruby.length())).isEmpty());
  }

  @Test
  void listsOfWhatIsWhereAreKnown() {
    for (String contents : new String[] {"TOC \\o \"1-3\"", " toc", "INDEX \\c \"2\"", "TOA"}) {
      assertTrue(EquationField.isContents(contents), contents);
    }
    for (String other : new String[] {"", "TOCCATA", "PAGEREF _Toc1", "HYPERLINK \"toc\""}) {
      assertFalse(EquationField.isContents(other), other);
    }
  }
}
