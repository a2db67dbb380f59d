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
import org.openide.util.Lookup;
import org.stet.store.api.DeskStore;
import org.stet.store.spi.DeskStores;

/** backup and restore. */
class BackupCommandsTest {
  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void write() throws Exception {
    store = folder.resolve("desk");
    Files.writeString(folder.resolve("quarry.txt"), "Headline: Quarry\n\nIt reopened.\n");
    Files.writeString(folder.resolve("ferry.txt"), "Headline: Ferry\n\nIt sailed again.\n");
    stet("import", "quarry.txt");
  }

  private Run stet(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--store-dir", store.toString()));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  private JsonObject made(String... more) {
    List<String> options = new ArrayList<>(List.of("--json"));
    options.addAll(List.of(more));
    JsonObject answer = stet("backup", options.toArray(new String[0])).answer();
    assertEquals(List.of(), Schemas.errors("backup", answer), answer::toString);
    return answer;
  }

  @Test
  void aBackupLiesInTheStoreUnlessAFolderIsNamed() {
    Run run = stet("backup");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.lines().get(0).startsWith(store.resolve("backups") + "/stet-"), run.out());
    assertTrue(run.lines().get(1).startsWith("1 article, 1 version, "), run.out());
    assertTrue(run.lines().get(1).endsWith("all is there"), run.out());
    assertTrue(made("elsewhere").get("path").getAsString().startsWith(folder + "/elsewhere/stet-"));
    assertEquals(1, stet("backup", "--list", "elsewhere").lines().size());
  }

  @Test
  void theListTellsPeopleAndProgramsAlsoWhileTheDeskIsOpen() throws Exception {
    assertTrue(stet("backup", "--list").err().startsWith("stet: there are no backups in "));
    JsonObject made = made();
    try (DeskStore desk = Lookup.getDefault().lookup(DeskStores.class).open(store, "the desk")) {
      assertEquals(1, desk.articles(9).size());
      JsonObject listed = stet("backup", "--list", "--json").answer();
      assertEquals(List.of(), Schemas.errors("backup", listed), listed::toString);
      assertEquals(made.get("path"), listed.get("path"));
      assertTrue(stet("backup", "--list").out().contains("1 article, 1 version"));
      assertEquals(4, stet("backup").code());
      Run restore = stet("restore", made.get("path").getAsString());
      assertEquals(4, restore.code());
      assertTrue(restore.err().contains("is held by the desk"), restore.err());
    }
  }

  @Test
  void aBackupComesBackAndThePresentStoreIsKept() {
    String backup = made().get("path").getAsString();
    stet("import", "ferry.txt");
    assertTrue(stet("restore", "--check", backup).out().startsWith("whole: 1 article, 1 version"));
    assertFalse(stet("search", "sailed").out().isEmpty(), "--check changes nothing");
    Run run = stet("restore", backup);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.lines().get(0).startsWith("the store is as of "), run.out());
    assertTrue(run.lines().get(1).contains(" kept in " + store + "/before-restore-"), run.out());
    assertEquals("", stet("search", "sailed").out());
    assertTrue(stet("history", "1").out().startsWith("Quarry"));
  }

  @Test
  void restoreAnswersPrograms() {
    String backup = made().get("path").getAsString();
    JsonObject restored = stet("restore", "--json", backup).answer();
    assertEquals(List.of(), Schemas.errors("restore", restored), restored::toString);
    assertTrue(Files.exists(Path.of(restored.get("kept").getAsString(), "stet.mv.db")));
    JsonObject failed = stet("restore", "--json", "quarry.txt").answer();
    assertEquals(List.of(), Schemas.errors("restore", failed), failed::toString);
    assertEquals("store-damaged", failed.getAsJsonObject("error").get("code").getAsString());
  }

  @Test
  void oldOnesAreDeletedByTheRule() {
    String first = made("--keep", "1", "--days", "0", "--weeks", "0").get("path").getAsString();
    JsonObject second = made("--keep", "1", "--days", "0", "--weeks", "0");
    assertEquals(first, second.getAsJsonArray("expired").get(0).getAsString());
    assertEquals(1, stet("backup", "--list").lines().size());
    assertTrue(stet("backup", "--keep", "1", "--days", "0").out().contains("1 older backup"));
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertEquals(2, stet("backup", "a", "b").code());
    assertEquals(2, stet("backup", "--keep", "0").code());
    assertEquals(2, stet("backup", "--days", "-1").code());
    assertEquals(2, stet("restore").code());
    assertEquals(2, stet("restore", "a", "b").code());
    assertEquals(3, stet("restore", "missing.zip").code());
  }

  @Test
  void whoWaitsAtATerminalSeesNoRubbishAfterwards() {
    Run run =
        Run.in(folder).on(80, false).stet("backup", "--store-dir", store.toString(), "--json");
    assertTrue(run.err().isEmpty() || run.err().endsWith("\r\u001b[K"), run.err());
    assertEquals(0, run.code());
  }

  @Test
  void withoutAStoreThereIsNothingToCopy() {
    store = folder.resolve("none");
    Run run = stet("backup");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("there is no store yet"), run.err());
    assertFalse(Files.exists(store));
  }
}
