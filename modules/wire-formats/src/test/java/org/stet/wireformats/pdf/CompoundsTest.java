package org.stet.wireformats.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
  @ParameterizedTest
  @CsvSource({
    "ex,pected", "so,ciety", "ten,sion", "short,age", "long,est", "non,sense", "all,gemein",
    "six,teen", "seven,ty", "four,th", "re,funded", "re,minded", "cap,sized", "over,sized",
    "un,related", "en,listed", "dis,owned", "vice,presidente", "semi,nar", "re,port", "half,way"
  })
  void aWordThatWasDividedIsOne(String first, String second) {
    assertFalse(Compounds.keepsHyphen(first, second));
  }

  @ParameterizedTest
  @CsvSource({
    "copenhagen,based",
    "state,owned",
    "self,employed",
    "twenty,one",
    "twenty,one-storey",
    "two,thirds",
    "nineteenth,century",
    "five,year",
    "year,old",
    "six,week",
    "franco,allemand",
    "celles,ci",
    "belle,sœur",
    "re,election",
    "1990,91",
    "medium,sized"
  })
  void aCompoundKeepsItsHyphen(String first, String second) {
    assertTrue(Compounds.keepsHyphen(first, second));
  }
}
