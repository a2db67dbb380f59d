package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(
        folder.resolve("quarry.txt"), "Headline: Quarry\n\nIt reopened, said Tor Melby.\n");
    Files.writeString(folder.resolve("ferry.txt"), "Headline: Ferry\n\nIt sailed again.\n");
    stet("import", "quarry.txt", "ferry.txt");
  }

  private Run stet(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--store-dir", "desk"));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  private Run purge(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--name", "S. Aas", "--reason", "request of 3 May"));
    arguments.addAll(List.of(more));
    return stet("purge", arguments.toArray(new String[0]));
  }

  @Test
  void withoutYesItOnlySaysWhatWouldGo() {
    for (String[] more : new String[][] {{}, {"--dry-run"}}) {
      List<String> options = new ArrayList<>(List.of(more));
      options.addAll(List.of("--person", "Tor Melby"));
      Run run = purge(options.toArray(new String[0]));
      assertEquals(0, run.code(), run.err());
      assertEquals(1, run.lines().size(), run.out());
      assertTrue(run.lines().get(0).matches("  article 1  .*  Quarry"), run.out());
      assertEquals("stet: 1 thing would go; nothing was changed without --yes\n", run.err());
    }
    assertFalse(stet("search", "melby").out().isEmpty());
  }

  @Test
  void withYesItIsGoneAndTheHistorySaysSo() {
    Run run = purge("--person", "tor melby", "--yes");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().startsWith("stet: purged 1 thing; "), run.err());
    assertEquals("", stet("search", "melby").out());
    Run history = stet("history", "1");
    assertTrue(history.lines().get(0).startsWith("purged "), history.out());
    assertTrue(history.lines().get(0).endsWith(" by S. Aas: request of 3 May"), history.out());
    assertTrue(history.lines().get(1).matches("  SHA-256 [0-9a-f]{64}"), history.out());
    assertFalse(history.out().contains("Quarry"), history.out());
    JsonObject answer = stet("history", "--json", "1").answer();
    assertEquals(List.of(), Schemas.errors("history", answer), answer::toString);
    assertEquals("S. Aas", answer.getAsJsonObject("purged").get("who").getAsString());
    assertFalse(stet("history", "--json", "2").answer().has("purged"));
    assertTrue(purge("--person", "Tor Melby").err().contains("there is nothing of that in "));
    assertEquals(3, purge("--article", "1").code());
  }

  @Test
  void programsAreToldToo() {
    JsonObject plan = purge("--article", "2", "--json").answer();
    assertEquals(List.of(), Schemas.errors("purge", plan), plan::toString);
    assertFalse(plan.get("done").getAsBoolean());
    JsonObject done = purge("--older-than", "2999-12-31", "--yes", "--json").answer();
    assertEquals(List.of(), Schemas.errors("purge", done), done::toString);
    assertEquals(2, done.getAsJsonArray("things").size());
    JsonObject none = purge("--source", "1", "--json").answer();
    assertEquals(List.of(), Schemas.errors("purge", none), none::toString);
    assertEquals("store-no-such-thing", none.getAsJsonObject("error").get("code").getAsString());
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertEquals(2, stet("purge", "--person", "x", "--name", "a").code());
    assertEquals(2, stet("purge", "--person", "x", "--reason", "a").code());
    assertEquals(2, purge().code());
    assertEquals(2, purge("--person", " ").code());
    assertEquals(2, purge("--person", "x", "--source", "1").code());
    assertEquals(2, purge("--person", "x", "--yes", "--dry-run").code());
    assertEquals(2, purge("--older-than", "yesterday").code());
    assertEquals(2, purge("--person", "x", "word").code());
    Run kept = stet("purge", "--name", "a", "--reason", "for Tor Melby", "--person", "tor melby");
    assertEquals(2, kept.code());
    assertTrue(kept.err().contains("--reason stays in the store"), kept.err());
  }
}
