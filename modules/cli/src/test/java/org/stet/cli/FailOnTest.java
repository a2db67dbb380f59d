package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.check.spi.Check;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

class FailOnTest {
  private record Named(String id) implements Check {
    @Override
    public String summary() {
      return "for the test";
    }

    @Override
    public List<Finding> check(Article article) {
      return List.of();
    }
  }

  private static final List<Check> CHECKS = List.of(new Named("odd-figure"), new Named("no-name"));

  @ParameterizedTest
  @CsvSource({
    "error, WARNING, false",
    "error, ERROR, true",
    "warning, WARNING, true",
    "warning, ERROR, true",
    "warning, NOTE, false",
    "note, NOTE, true",
    "odd-figure, NOTE, true",
    "no-name, ERROR, false",
    "error;no-name, WARNING, false",
    "error;odd-figure, NOTE, true",
    "error;warning, WARNING, true"
  })
  void failsOnWhatIsNamed(String words, Severity severity, boolean fails) {
    Finding finding = new Finding("odd-figure", severity, TextRange.at(0), "odd");
    FailOn failOn = FailOn.of(List.of(words.split(";")), CHECKS);
    assertEquals(fails, failOn.names(List.of(finding)));
  }

  @Test
  void failsOnNothingByDefault() {
    Finding finding = new Finding("odd-figure", Severity.ERROR, TextRange.at(0), "odd");
    assertFalse(FailOn.of(List.of(), CHECKS).names(List.of(finding)));
  }

  @Test
  void saysWhatThereIs() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> FailOn.of(List.of("fatal"), CHECKS));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("'fatal'") && message.contains("odd-figure"), message);
  }
}
