package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.clean.api.CleanPipeline;

class CleanCommandTest {
  private static final String WRAPPED =
      """
      Bridge to close for eleven weeks

      The harbour bridge will close on Monday because engineers found
      cracks in two of the nine hangers, the port authority said.



      Ferries will run until midnight, and a bus will go round the bay.
      """;

  @TempDir Path folder;

  @Test
  void givesTheCopyFile() {
    Run run = Run.in(folder).typing(WRAPPED).stet("clean");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("engineers found cracks in"), run.out());
  }

  /** Law 1: text before, minus the removals, plus the insertions, is the text after. */
  @Test
  void saysEveryChangeInCodePoints() {
    Random random = new Random(23);
    String[] parts = {
      "😀",
      "Rain ",
      "\n",
      "\n\n",
      "\r\n",
      "\"We will not,\" she said. ",
      "(MORE)",
      "  ",
      "\t",
      "*",
      "[AFP]",
      "By Maren Holt\n",
      "-",
      "漢",
      "é",
      "Headline: ",
      "SOURCE: Nordwire\n",
      ". "
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder words = new StringBuilder("Rain.");
      for (int i = random.nextInt(40); i > 0; i--) {
        words.append(parts[random.nextInt(parts.length)]);
      }
      String text = words.toString();
      String line = new JsonText().object().field("text", text).end() + "\n";
      JsonObject answer = Run.in(folder).typing(line).stet("clean", "--jsonl").answer();
      assertFalse(answer.has("error"), () -> text + answer);
      StringBuilder after = new StringBuilder();
      int at = 0;
      for (JsonElement element : answer.getAsJsonArray("edits")) {
        JsonObject edit = element.getAsJsonObject();
        int start = text.offsetByCodePoints(0, edit.get("start").getAsInt());
        after.append(text, at, start).append(edit.get("replacement").getAsString());
        at = text.offsetByCodePoints(0, edit.get("end").getAsInt());
        assertFalse(edit.get("rule").getAsString().isBlank());
        assertFalse(edit.get("reason").getAsString().isBlank());
      }
      after.append(text.substring(at));
      assertEquals(answer.get("text").getAsString(), after.toString());
    }
  }

  @Test
  void appliesTheRulesThatAreNamed() {
    Set<String> all = rules();
    assertTrue(all.contains("reflow-hard-wraps"), all.toString());
    assertEquals(Set.of("reflow-hard-wraps"), rules("--only", "reflow-hard-wraps"));
    Set<String> others = rules("--without", "reflow-hard-wraps");
    assertFalse(others.contains("reflow-hard-wraps"), others.toString());
    String every =
        String.join(",", CleanPipeline.standard().rules().stream().map(rule -> rule.id()).toList());
    assertEquals(Set.of(), rules("--without", every));
  }

  private Set<String> rules(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "clean";
    arguments[1] = "--json";
    System.arraycopy(options, 0, arguments, 2, options.length);
    Run run = Run.in(folder).typing(WRAPPED).stet(arguments);
    assertEquals(0, run.code(), run.err());
    Set<String> rules = new TreeSet<>();
    for (JsonElement edit : run.answer().getAsJsonArray("edits")) {
      String rule = edit.getAsJsonObject().get("rule").getAsString();
      rules.addAll(List.of(rule.split("\\+", -1)));
    }
    return rules;
  }

  @Test
  void showsEveryChangeWithRuleAndReason() {
    Run run = Run.in(folder).typing(WRAPPED).stet("clean", "--show", "--only", "reflow-hard-wraps");
    List<String> lines = run.lines();
    assertEquals(2, lines.size(), run.out());
    assertTrue(lines.get(0).startsWith("line 3  reflow-hard-wraps  "), run.out());
    assertEquals("     because engineers found[-⏎-]{+ +}cracks in two of the nin", lines.get(1));
  }

  @Test
  void showsTheDifference() {
    Run run = Run.in(folder).typing(WRAPPED).stet("clean", "--diff", "--only", "reflow-hard-wraps");
    assertTrue(run.out().startsWith("--- -\n+++ -\n@@ -1,7 +1,6 @@\n"), run.out());
    assertTrue(run.out().contains("\n-cracks in two of"), run.out());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, '', true", "UTF-8, '\ufeff', false", "windows-1252, '', false"})
  void saysWhatADiffIsNotOf(String charset, String mark, boolean same) throws IOException {
    String text = mark + "Das Café\n\n\n\n\nEs regnete den ganzen Tag in der Stadt am Fluss.\n";
    Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
    Run run = Run.in(folder).stet("clean", "--diff", "a.txt");
    assertEquals(0, run.code());
    assertEquals(same, run.out().startsWith("--- a.txt\n"), run.out());
    assertEquals(!same, run.out().startsWith("--- a.txt: the text read from it (plain-text)\n"));
    assertEquals(!same, run.err().contains("patch cannot apply it"), run.err());
  }

  @Test
  void namesTheRuleThatMadeEachEdit() {
    String text = "Search\n\n" + WRAPPED;
    String line = new JsonText().object().field("text", text).end() + "\n";
    JsonObject answer = Run.in(folder).typing(line).stet("clean", "--jsonl").answer();
    for (JsonElement element : answer.getAsJsonArray("edits")) {
      JsonObject edit = element.getAsJsonObject();
      boolean label = edit.get("replacement").getAsString().contains("Headline:");
      assertTrue(!label || edit.get("rule").getAsString().equals("label-headline"), edit::toString);
    }
  }

  @Test
  void saysThatNothingWasChanged() {
    Run run = Run.in(folder).typing("").stet("clean", "--show");
    assertTrue(run.code() == 3 || run.out().equals("nothing was changed\n"), run.out());
  }
}
