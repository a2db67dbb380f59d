package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules, and the lines that recur in stories of one source. */
class RulesCommandTest {
  private static final String LINE = "Nordwire brings you closer to the coast.";
  private static final List<String> STORIES =
      List.of(
          "The quay at Torsvik was under water on Monday after the dam gave way upstream.",
          "Four schools stay shut this week since the heating oil ran out, parents were told.",
          "A herd of reindeer held up the night train to Norrhaven for almost three hours.",
          "The council voted to sell the old customs house to a maker of ropes and sails.");

  @TempDir Path folder;

  private Run stet(String command, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(command, "--store-dir", folder.resolve("desk").toString()));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  private void importStories(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      String text =
          "Headline: Story "
              + i
              + "\nSlug: slug-"
              + i
              + "\nSource: Nordwire\n\n"
              + STORIES.get(i)
              + "\n\n"
              + LINE
              + "\n";
      Files.writeString(folder.resolve(i + ".stet"), text, StandardCharsets.UTF_8);
      assertEquals(0, stet("import", i + ".stet").code());
    }
  }

  @Test
  void allRulesAreListed() {
    Run run = Run.in(folder).stet("rules");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("remove-furniture"), run.out());
    List<JsonObject> answers = Run.in(folder).stet("rules", "--json").answers();
    assertTrue(answers.size() > 10);
    for (JsonObject answer : answers) {
      assertEquals(List.of(), Schemas.errors("rules", answer));
    }
  }

  @Test
  void whatRecursIsListedTakenOutAndForgotten() throws IOException {
    importStories(0, 2);
    Run none = stet("rules", "--learned");
    assertEquals("", none.out());
    assertTrue(none.err().contains("no line recurs"), none.err());
    importStories(2, 3);
    Run run = stet("rules", "--learned");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("nordwire  3 stories  " + LINE), run.out());
    JsonObject line = stet("rules", "--learned", "--json").answer();
    assertEquals(List.of(), Schemas.errors("rules", line));
    assertEquals(LINE, line.get("words").getAsString());

    importStories(3, 4);
    assertFalse(stet("history", "--show", "1", "4").out().contains(LINE), "taken out");
    assertTrue(stet("history", "--show", "0", "4").out().contains(LINE), "as received");
    assertTrue(stet("clean", "3.stet").code() != 0, "clean knows no store");
    assertTrue(Run.in(folder).stet("clean", "3.stet").out().contains(LINE));

    Run forgotten = stet("rules", "--forget", line.get("line").getAsString());
    assertEquals(0, forgotten.code(), forgotten.err());
    assertTrue(forgotten.out().contains("(forgotten)"), forgotten.out());
    Files.writeString(
        folder.resolve("5.stet"),
        "Headline: Last\nSlug: last\nSource: Nordwire\n\nIt snowed on the pass until noon.\n\n"
            + LINE
            + "\n");
    stet("import", "5.stet");
    assertTrue(stet("history", "--show", "0", "5").out().contains(LINE));
    assertEquals(3, stet("history", "--show", "1", "5").code(), "cleaning changed nothing");
  }

  @Test
  void wrongUsageAndNoStore() {
    assertEquals(2, stet("rules", "word").code());
    assertEquals(2, stet("rules", "--learned", "--forget", "1").code());
    assertEquals(3, stet("rules", "--learned").code());
    assertTrue(stet("rules", "--learned").err().contains("there is no store yet"));
    stet("import", "-");
    assertEquals(3, stet("rules", "--forget", "99").code());
  }
}
