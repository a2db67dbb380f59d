package org.stet.exportformats.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalancedDirectionTest {

  /** {@code R} and {@code I} open an override and an isolate, {@code r} and {@code i} end them. */
  private static String marks(String shown) {
    return shown
        .replace('R', '\u202e')
        .replace('r', '\u202c')
        .replace('I', '\u2067')
        .replace('i', '\u2069');
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "aRb, aRbr",
    "aRbr, aRbr",
    "aIb, aIbi",
    "arib, ab",
    "RIa, RIair",
    "IRa, IRari",
    "IRai, IRari",
    "RIar, RIair",
    "RrRr, RrRr",
  })
  void whatIsOpenedIsClosedAndWhatIsNotIsLeftOut(String words, String balanced) {
    assertEquals(marks(balanced), BalancedDirection.of(marks(words)));
  }

  @Test
  void aLineEndsWhatIsOpen() {
    assertEquals(marks("Rar\nb"), BalancedDirection.of(marks("Ra\nbr")));
  }

  @Test
  void anythingIsBalancedAndKeepsItsLetters() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        words.append("RrIiab".charAt(random.nextInt(6)));
      }
      String balanced = BalancedDirection.of(marks(words.toString()));
      assertEquals(balanced, BalancedDirection.of(balanced), words::toString);
      assertEquals(count(balanced, '\u202e'), count(balanced, '\u202c'), words::toString);
      assertEquals(count(balanced, '\u2067'), count(balanced, '\u2069'), words::toString);
      assertEquals(words.toString().replaceAll("[RrIi]", ""), balanced.replaceAll("[^ab]", ""));
    }
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }
}
