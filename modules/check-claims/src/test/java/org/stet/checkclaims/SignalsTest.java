package org.stet.checkclaims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "figure",
        "figure much",
        "figure 1.0 maybe",
        "figure 1.0 reason twice",
        "old 1.0",
        "figure 1,0",
        "figure : one two",
      })
  void aDamagedLineIsRefused(String line) {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> new Signals(List.of("old 0.5", line)));
    assertTrue(e.toString().contains(line), e.toString());
  }

  @Test
  void wordsThatGoOnFromNothingAreRefused() {
    assertThrows(IllegalStateException.class, () -> new Signals(List.of("+ one two", "old 0.5")));
  }

  @Test
  void aPhraseIsFoundAsAWholeOnly() {
    Signals signals =
        new Signals(List.of("grow 1.0 reason : went_up", "+ in_the_year", "up 0.5 : up"));
    assertEquals(List.of("grow", "up"), ids(signals.of("It went up.")));
    assertEquals(List.of("up"), ids(signals.of("It went straight up.")));
    assertEquals(List.of("grow"), ids(signals.of("In the year of the flood.")));
    assertEquals(List.of(), ids(signals.of("In the.")));
  }

  @Test
  void aSignalCountsOnceASentence() {
    Signals signals = new Signals(List.of("grow 1.0 : rose"));
    assertEquals(1, signals.of("It rose and rose and rose.").size());
  }

  private static List<String> ids(List<Signal> signals) {
    return signals.stream().map(Signal::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "It rose 5.                        # always figure short",
        "It cost €5 then.                  # always figure money short",
        "It rose 5 per cent.               # always figure percentage short",
        "It rose 5 in May.                 # always figure names short",
        "He left in April.                 # always date names short",
        "He left in 1999.                  # always date figure short",
        "He left in the 1980s.             # always date figure short",
        "He paid 9999 for it now.          # always figure",
        "Is it so?                         # always question short",
        "I'm sure I said so.               # always short",
        "Maja Roth met Karl Ost in Delft.  # always many-names names",
      })
  void shapes(String sentence, String expected) {
    String text = sentence.strip();
    assertEquals(expected, String.join(" ", Shapes.of(text, SentenceWords.of(text))));
  }
}
