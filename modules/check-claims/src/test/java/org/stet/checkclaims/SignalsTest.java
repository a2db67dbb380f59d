package org.stet.checkclaims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsTest {

  @Test
  void idsAreKebabCaseAndDifferent() {
    List<String> ids = Signals.standard().all().stream().map(Signal::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
  }

  @Test
  void theReasonsThatOthersRelyOnAreThere() {
    List<String> reasons =
        Signals.standard().all().stream().filter(Signal::reason).map(Signal::id).toList();
    assertTrue(
        reasons.containsAll(
            List.of(
                "figure",
                "date",
                "percentage",
                "money",
                "superlative",
                "comparison",
                "named-source",
                "cause",
                "record")),
        reasons.toString());
  }

  @Test
  void noWeightIsOutOfProportion() {
    Signals.standard().all().forEach(signal -> assertTrue(Math.abs(signal.weight()) < 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "It cost $1,200.50, he said.   # It|cost|$|1,200.50|he|said",
        "the well-known U.S. team      # the|well-known|U.S|team",
        "5% of 3.5m, it’s              # 5|%|of|3.5m|it’s",
        "-- ' ,                        # ''",
      })
  void cutsWords(String sentence, String expected) {
    String words = String.join("|", SentenceWords.of(sentence).words());
    assertEquals(expected.equals("''") ? "" : expected, words);
  }
}
