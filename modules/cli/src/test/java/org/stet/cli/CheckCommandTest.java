package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String STORY =
      """
      Bridge to close for eleven weeks

      The harbour bridge will close on Monday because engineers found
      cracks in two of its hangers, the port authority said.

      "We will not take a risk," said Tove Lindahl, the harbour master.

      "We have known of this for years, and nobody ever asked us about it."

      The bridge carried 41,200 cars a day in 2023, according to the city.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeStory() throws IOException {
    Files.writeString(folder.resolve("a.txt"), STORY, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("calm.txt"), "It rained.\n", StandardCharsets.UTF_8);
  }

  @Test
  void saysWhatWasCleanedAndWhatIsLeftToDo() {
    Run run = Run.in(folder).stet("check", "a.txt");
    assertEquals(0, run.code(), run.err());
    String report = run.out();
    assertTrue(report.startsWith("Bridge to close for eleven weeks\na.txt: story, "), report);
    for (String part : new String[] {"\nCleaned  ", "\nQuotes  4", "\nClaims  ", "\nFindings  "}) {
      assertTrue(report.contains(part), report);
    }
    assertTrue(report.contains("1x   reflow-hard-wraps") || report.contains("1x  reflow"), report);
    assertTrue(report.contains("  line 6   Tove Lindahl        stated    "), report);
    assertTrue(report.contains("\"We will not take a risk,\"\n"), report);
  }

  @Test
  void neverDrawsWiderThanTheTerminal() {
    for (int columns : new int[] {60, 80, 110}) {
      Run run = Run.in(folder).on(columns, false).stet("check", "a.txt");
      run.out().lines().forEach(line -> assertTrue(Shown.width(line) <= columns, line));
    }
  }

  @Test
  void reportsOnEachFile() {
    Run run = Run.in(folder).stet("check", "a.txt", "missing.txt", "calm.txt");
    assertEquals(3, run.code());
    assertTrue(run.out().contains("\na.txt: "), run.out());
    assertTrue(run.out().contains("\ncalm.txt: "), run.out());
    assertEquals("stet: missing.txt: there is no such file\n", run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "note, a.txt, 1",
    "unattributed-quote, a.txt, 1",
    "error, a.txt, 0",
    "unclosed-quote, a.txt, 0",
    "note, calm.txt, 0",
    "'note,error', a.txt, 1"
  })
  void failsOnTheFindingsThatAreNamed(String what, String file, int code) {
    assertEquals(code, Run.in(folder).stet("check", "--fail-on", what, file).code());
    assertEquals(code, Run.in(folder).stet("check", "--json", "--fail-on", what, file).code());
  }

  @Test
  void putsAMissingFileBeforeFindings() {
    assertEquals(3, Run.in(folder).stet("check", "--fail-on", "note", "a.txt", "b.txt").code());
  }

  @Test
  void letsNoControlCharacterOfAStoryOut() {
    Run run =
        Run.in(folder)
            .typing("Rain\u001b[2J fell.\n\n\"We \u001b]0;x\u0007will,\" said Tove Lindahl.\n")
            .on(80, false)
            .stet("check", "-");
    assertEquals(-1, run.out().indexOf('\u001b'), run.out());
    assertEquals(-1, run.out().indexOf('\u0007'), run.out());
  }
}
