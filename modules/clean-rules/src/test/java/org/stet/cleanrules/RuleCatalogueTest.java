package org.stet.cleanrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.clean.spi.CleanRule;

/** The catalogue of rules, {@code docs/rules.md}, names every rule as it is, in order. */
class RuleCatalogueTest {
  private static final Path CATALOGUE = Path.of("../../docs/rules.md");

  @Test
  void catalogueNamesEveryRuleWithItsKindAndSummary() throws IOException {
    List<String> rows =
        Files.readString(CATALOGUE, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertEquals(String.join("\n", expected()), String.join("\n", rows));
  }

  private static List<String> expected() {
    return Pastes.rules().stream()
        .map(rule -> "| `" + rule.id() + "` | " + rule.kind().id() + " | " + rule.summary() + " |")
        .toList();
  }

  @Test
  void rulesStandInTheOrderOfTheirStages() {
    List<String> ids = Pastes.rules().stream().map(CleanRule::id).toList();
    assertEquals("repair-mojibake", ids.get(0));
    assertEquals("tidy-blank-lines", ids.get(ids.size() - 1));
  }
}
