package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.JournalChange.Keep;
import org.stet.store.journal.api.UnsavedText;

class DraftsCommandTest {
  private static final Instant TYPED = Instant.parse("2026-11-27T22:10:00Z");

  @TempDir Path folder;

  private Run drafts(String... more) {
    List<String> arguments = new ArrayList<>(List.of("drafts", "--store-dir", "store"));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  private DraftJournal journal() throws Exception {
    DraftJournal journal = DraftJournal.open(folder.resolve("store"));
    journal.write(
        List.of(
            new Keep(new UnsavedText("a", TYPED, 7, 9, null, "Ferry", "Headline: Ferry\n\nØst.\n")),
            new Keep(new UnsavedText("b", TYPED, 0, 0, "/x/b.stet", "Quarry", "Dust.\n"))));
    return journal;
  }

  @Test
  void listsWhatIsNotSavedWhileADeskHasTheJournal() throws Exception {
    try (DraftJournal journal = journal()) {
      Run run = drafts();
      assertEquals(2, journal.texts().size());
      assertEquals(0, run.code());
      assertTrue(run.lines().get(0).contains("article 7"), run.out());
      assertTrue(run.lines().get(0).contains("Ferry"), run.out());
      assertTrue(run.lines().get(1).contains("/x/b.stet"), run.out());
    }
  }

  @Test
  void printsOneTextAsItWasTyped() throws Exception {
    journal().close();
    assertEquals("Headline: Ferry\n\nØst.\n", drafts("--text", "1").out());
    Run none = drafts("--text", "3");
    assertEquals(ExitCode.NOT_DONE, none.code());
    assertTrue(none.err().contains("there is no draft 3"), none.err());
  }

  @Test
  void answersInJson() throws Exception {
    journal().close();
    List<JsonObject> answers = drafts("--json").answers();
    for (JsonObject answer : answers) {
      assertEquals(List.of(), Schemas.errors("drafts", answer), answer::toString);
    }
    assertEquals("2026-11-27T22:10:00Z", answers.get(0).get("typed").getAsString());
    assertEquals(7, answers.get(0).get("article").getAsInt());
    assertFalse(answers.get(1).has("article"));
    assertEquals("Dust.\n", answers.get(1).get("text").getAsString());
  }

  @Test
  void aJournalThatWasCutGivesWhatStandsBefore() throws Exception {
    journal().close();
    Path file = DraftJournal.file(folder.resolve("store"));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertEquals(1, drafts("--json").answers().size());
    assertEquals(whole.length - 1, Files.size(file), "it is left as it is");
  }

  @Test
  void saysThatThereIsNothing() {
    Run run = drafts();
    assertEquals(0, run.code());
    assertEquals("", run.out());
    assertEquals("stet: nothing is typed and not saved\n", run.err());
    assertFalse(Files.exists(folder.resolve("store")), "it makes no folder");
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertEquals(2, drafts("word").code());
    assertEquals(2, drafts("--text", "0").code());
    assertEquals(2, drafts("--text", "1", "--json").code());
  }
}
