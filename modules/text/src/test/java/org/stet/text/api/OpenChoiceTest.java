package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenChoiceTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "38,40,{{OURS: 38 || NEW: 40}}",
        " 38 ,40, {{OURS: 38 || NEW: 40}} ",
        "'',40,{{OURS: (nothing) || NEW: 40}}",
        " ,40, {{OURS: (nothing) || NEW: 40}}",
        "38,'',{{OURS: 38 || NEW: (nothing)}}",
      })
  void standsWhereOurWordsStood(String ours, String theirs, String mark) {
    assertEquals(mark, OpenChoice.of(ours, theirs));
    assertEquals(1, OpenChoice.in(mark).size());
  }

  @Test
  void isFoundWhereItBeginsEvenIfItsEndIsLost() {
    String text = "It killed {{OURS: 38 || NEW: 40 people and {{ours: x}} and {{ OURS :y";
    assertEquals(List.of(new TextRange(10, 17), new TextRange(59, 68)), OpenChoice.in(text));
    assertEquals(List.of(), OpenChoice.in("{OURS: a || NEW: b} {{OUR: a}} OURS:"));
  }

  @Test
  void hasARangeThatIsItsBeginning() {
    String mark = OpenChoice.of("a", "b");
    assertEquals("{{OURS:", OpenChoice.in(mark).get(0).in(mark));
  }
}
