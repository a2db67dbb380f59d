package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;
import org.stet.text.api.Severity;

class GateFileTest {
  private static final String SPORT =
      """
      \ufeff# What the sports desk lets go out.\r
      errors: block

        unchecked-quotes :  block
      unchecked-claims: off
      check doubled-word: off
      max-headline: 64
      min-words: 40
      max-words: 800
      required: headline, Slug , byline
      """;

  private static GateProfile read(String text) {
    return assertInstanceOf(GateFile.Read.class, GateFile.of("sport", "sport.gate", text))
        .profile();
  }

  private static List<String> problems(String text) {
    return assertInstanceOf(GateFile.Wrong.class, GateFile.of("sport", "sport.gate", text))
        .problems();
  }

  private static GateLevel level(GateProfile profile, String id, Severity severity) {
    return profile.level(new OpenPoint(id, severity, null, "x"));
  }

  @Test
  void aFileSaysWhatHoldsAStoryBack() {
    GateProfile sport = read(SPORT);
    assertEquals("sport", sport.id());
    assertTrue(sport.isOfDesk());
    assertEquals(GateLevel.BLOCK, level(sport, "no-headline", Severity.ERROR));
    assertEquals(GateLevel.WARN, level(sport, "unattributed-quote", Severity.WARNING));
    assertEquals(GateLevel.BLOCK, level(sport, FactGate.UNCHECKED_QUOTES, Severity.WARNING));
    assertEquals(GateLevel.OFF, level(sport, FactGate.UNCHECKED_CLAIMS, Severity.WARNING));
    assertEquals(GateLevel.OFF, level(sport, "doubled-word", Severity.WARNING));
    assertEquals(
        new DeskLimits(
            64, 0, 40, 800, List.of(FieldName.HEADLINE, FieldName.SLUG, FieldName.BYLINE)),
        sport.limits());
  }

  @Test
  void anEmptyFileTellsAllAndHoldsNothing() {
    GateProfile profile = read("# nothing yet\n");
    assertEquals(GateLevel.WARN, level(profile, "no-headline", Severity.ERROR));
    assertEquals(GateLevel.WARN, level(profile, "x", Severity.NOTE));
    assertEquals(GateLevel.OFF, level(profile, DeskGate.NOTES_LEFT, Severity.NOTE));
    assertTrue(profile.asksFacts());
  }

  @Test
  void everyWrongLineIsToldWithItsNumber() {
    assertEquals(
        List.of(
            "sport.gate, line 1: errors has to be block, warn or off, not 'stop'",
            "sport.gate, line 3: there is no colon in: headline",
            "sport.gate, line 4: errors stands there twice",
            "sport.gate, line 5: there is no header line 'title'"),
        problems("errors: stop\n# a\nheadline\nerrors: warn\nrequired: slug, title\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "max-headline: 0, max-headline has to be a whole number above 0",
    "max-headline: -4, not '-4'",
    "max-words: 99999999999999999999, not '99999999999999999999'",
    "max-words: \u0664\u0662, has to be a whole number",
    "min-words:, not ''",
    "unchecked: block, is it unchecked-quotes or unchecked-claims?",
    "headlines: block, there is no point 'headlines'; there are: no-headline",
    "open-note: warn, there is no point 'open-note'",
    "open-choice: off, there is no point 'open-choice'",
    "check Title Case: off, there is no point",
  })
  void whatIsWrongIsNamed(String line, String what) {
    List<String> problems = problems(line);
    assertTrue(problems.get(0).startsWith("sport.gate, line 1: "), problems::toString);
    assertTrue(problems.get(0).contains(what), problems::toString);
    assertEquals(1, problems.size());
  }

  @Test
  void fewestWordsAreNotMoreThanMost() {
    assertEquals(1, problems("max-words: 10\nmin-words: 11\n").size());
    assertEquals(10, read("min-words: 10").limits().minWords());
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLOCK", "Block", " ", "warning", "\u0131"})
  void levelsAreWrittenInOneWay(String value) {
    assertEquals(1, problems("errors: " + value).size());
  }

  @Test
  void everyPointOfStetHasALine() {
    for (String point : GateLines.POINTS) {
      assertEquals(GateLevel.BLOCK, level(read(point + ": block"), point, Severity.NOTE), point);
    }
  }

  private static String page() throws IOException {
    return Files.readString(Path.of(System.getProperty("stet.home"), "docs", "export.md"));
  }

  @Test
  void thePageNamesEveryPoint() throws IOException {
    String page = page();
    for (String point : GateLines.POINTS) {
      assertTrue(page.contains("`" + point + "`"), point);
    }
  }

  @Test
  void theExampleOfThePageIsAGate() throws IOException {
    String page = page();
    int start = page.indexOf("```gate\n") + "```gate\n".length();
    GateProfile profile = read(page.substring(start, page.indexOf("```", start)));
    assertEquals(GateLevel.BLOCK, profile.errors());
    assertEquals(4, profile.limits().required().size());
  }
}
