package org.stet.cleanrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.clean.spi.CleanRule;
import org.stet.testkit.Fixtures.Case;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;

/**
 * Every rule against its fixtures: the copy file before, after, and the edits between. With {@code
 * -Dstet.fixtures.write=true} the halves that are missing are written, to be read before they are
 * kept.
 */
class RuleFixturesTest {
  static Stream<CleanRule> rules() {
    return Pastes.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleDoesWhatItsFixturesShow(CleanRule rule) {
    CleanPipeline alone = CleanPipeline.of(List.of(rule));
    for (Case fixture : Pastes.fixtures(rule.id())) {
      Article before = Article.of(fixture.text("in"));
      CleanResult result = alone.clean(before);
      assertEquals(List.of(), result.refusals(), fixture.toString());
      write(fixture, "out", result.after().text());
      write(fixture, "edits", edits(rule, before));
      assertEquals(fixture.text("out"), result.after().text(), fixture.toString());
      assertEquals(fixture.text("edits"), edits(rule, before), fixture.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void someFixtureShowsTheRuleAtWork(CleanRule rule) {
    assertTrue(Pastes.fixtures(rule.id()).stream().anyMatch(each -> !each.text("edits").isEmpty()));
  }

  @Test
  void pipelineCleansWholeTexts() {
    for (Case fixture : Pastes.fixtures("pipeline")) {
      boolean labelled = fixture.name().contains("labelled");
      String text = fixture.text("in");
      Article before = labelled ? Article.of(text) : Pastes.read(text);
      CleanResult result = CleanPipeline.standard().clean(before);
      assertEquals(List.of(), result.refusals(), fixture.toString());
      write(fixture, "out", result.after().text());
      assertEquals(fixture.text("out"), result.after().text(), fixture.toString());
    }
  }

  @Test
  void everyFolderBelongsToARule() throws IOException {
    List<String> known = new ArrayList<>(Pastes.rules().stream().map(CleanRule::id).toList());
    known.add("pipeline");
    try (Stream<java.nio.file.Path> folders = Files.list(Pastes.RESOURCES)) {
      folders.forEach(
          folder -> assertTrue(known.contains(folder.getFileName().toString()), folder.toString()));
    }
  }

  /** The edits as lines: range, what goes, what comes, why. */
  private static String edits(CleanRule rule, Article before) {
    StringBuilder lines = new StringBuilder();
    List<Edit> edits = new ArrayList<>(rule.propose(before));
    edits.sort((one, other) -> one.range().compareTo(other.range()));
    for (Edit edit : edits) {
      lines
          .append(edit.range())
          .append(' ')
          .append(quoted(edit.range().in(before.text())))
          .append(" -> ")
          .append(quoted(edit.replacement()))
          .append(' ')
          .append(edit.reason())
          .append('\n');
    }
    return lines.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("|");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        quoted.append("\\n");
      } else if (c == '\t') {
        quoted.append("\\t");
      } else if (Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT
          || (c != ' ' && Character.isSpaceChar(c))) {
        quoted.append("\\u").append(Integer.toHexString(c | 0x10000).substring(1));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('|').toString();
  }

  private static void write(Case fixture, String extension, String text) {
    if (Boolean.getBoolean("stet.fixtures.write") && fixture.optional(extension).isEmpty()) {
      try {
        Files.write(fixture.path(extension), text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
