package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Version;
import org.stet.store.spi.DeskStores;
import org.stet.text.api.TextRange;

/** import, search, history, and what check keeps. */
class StoreCommandsTest {
  private static final String STORY =
      """
      Quarry reopens after the flood

      By Signe Aas

      The quarry at Harrow Bend reopened on Thursday after four weeks.

      "We pumped day and night," said Tor Melby, who runs it.

      Share this article
      """;

  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void write() throws IOException {
    store = folder.resolve("desk");
    Files.writeString(folder.resolve("quarry.txt"), STORY);
  }

  private Run stet(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--store-dir", store.toString()));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  private DeskStore open(String program) throws IOException {
    return Lookup.getDefault().lookup(DeskStores.class).open(store, program);
  }

  @Test
  void importKeepsAStoryAndSaysWhatItBecame() throws Exception {
    assertEquals(
        "article 1, new: Quarry reopens after the flood  quarry.txt\n",
        stet("import", "quarry.txt").out());
    assertEquals(
        "article 1, known: Quarry reopens after the flood  quarry.txt\n",
        stet("import", "quarry.txt").out());
    Files.writeString(folder.resolve("quarry.txt"), STORY.replace("four", "five"));
    Run third = stet("import", "quarry.txt");
    assertEquals(
        "article 1, new version: Quarry reopens after the flood  quarry.txt\n", third.out());
    assertEquals(0, third.code());
    assertEquals("", third.err());
  }

  @Test
  void importKeepsTheBytesTheTextAsReadAndTheCleanText() throws Exception {
    stet("import", "quarry.txt");
    try (DeskStore open = open("a test")) {
      byte[] bytes = open.bytes(open.rawItems(1).get(0).sha256()).orElseThrow();
      assertEquals(STORY, new String(bytes, StandardCharsets.UTF_8));
      List<Version> versions = open.versions(1);
      assertEquals(2, versions.size());
      assertTrue(versions.get(0).text().contains("Share this article"));
      assertFalse(versions.get(1).text().contains("Share this article"));
      assertTrue(versions.get(1).reason().matches("cleaned: \\d+ changes"), "" + versions.get(1));
      assertEquals(
          folder.resolve("quarry.txt").toAbsolutePath().toString(),
          open.rawItems(1).get(0).origin());
    }
  }

  @Test
  void importAnswersProgramsAndGoesOnAfterAFailure() {
    Run run = stet("import", "--json", "missing.txt", "quarry.txt");
    assertEquals(3, run.code());
    JsonObject second = run.answers().get(1);
    assertEquals(List.of(), Schemas.errors("import", second));
    assertEquals("new-article", second.get("what").getAsString());
    assertEquals(1, second.get("article").getAsInt());
    assertEquals(1, second.get("version").getAsInt());
    assertEquals(1, stet("search", "--json", "pumped").answers().size());
  }

  @Test
  void checkKeepsWhatItCheckedUnlessToldNotTo() {
    Run first = stet("check", "--no-save", "quarry.txt");
    assertTrue(stet("search", "pumped").err().contains("there is no store yet"));
    Run second = stet("check", "quarry.txt");
    assertEquals(first.out(), second.out());
    assertEquals("", second.err());
    assertEquals(0, second.code());
    assertTrue(stet("search", "pumped", "HARROW").out().startsWith("article 1: Quarry reopens"));
    assertEquals("KNOWN", known());
  }

  private String known() {
    return stet("import", "quarry.txt").out().contains("known") ? "KNOWN" : "NEW";
  }

  @Test
  void checkKeepsEachFileAndStandardInputButNoLines() throws Exception {
    Files.writeString(folder.resolve("other.txt"), "Another day\n\nIt snowed in Torsvik.\n");
    assertEquals(0, stet("check", "--json", "quarry.txt", "other.txt").code());
    Run.in(folder)
        .typing("Typed in\n\nIt hailed in Torsvik.\n")
        .stet("check", "--store-dir", store.toString(), "-");
    Run.in(folder)
        .typing("{\"id\":1,\"text\":\"Lines\\n\\nIt thawed in Torsvik.\"}\n")
        .stet("check", "--store-dir", store.toString(), "--jsonl");
    assertEquals(2, stet("search", "--json", "torsvik").answers().size());
    assertEquals(1, stet("search", "--json", "snowed").answers().size());
    assertEquals(1, stet("search", "--json", "hailed").answers().size());
    assertEquals(0, stet("search", "--json", "thawed").answers().size());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsANoticeAndNoFailureOfCheck() throws Exception {
    store = Files.writeString(folder.resolve("file"), "in the way").resolve("store");
    Run run = stet("check", "quarry.txt");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Tor Melby"), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("stet: not saved: " + store), run.err());
    assertTrue(run.err().contains("cannot be written to"), run.err());
    Run several = stet("check", "--json", "quarry.txt", "quarry.txt");
    assertEquals(1, several.err().lines().count(), "one notice: " + several.err());
    assertEquals(3, stet("import", "quarry.txt").code());
  }

  @Test
  void aStoreThatTheDeskHoldsEndsWith4AndNamesIt() throws Exception {
    stet("import", "quarry.txt");
    try (DeskStore desk = open("the desk")) {
      assertEquals(1, desk.articles(9).size());
      String holder = "is held by the desk (process " + ProcessHandle.current().pid();
      for (String[] command :
          new String[][] {{"import", "quarry.txt"}, {"search", "x"}, {"history", "1"}}) {
        Run run = stet(command[0], command[1]);
        assertEquals(4, run.code(), command[0]);
        assertTrue(run.err().contains(holder), run.err());
        assertEquals("", run.out());
      }
      Run check = stet("check", "quarry.txt");
      assertEquals(4, check.code());
      assertTrue(check.out().contains("Tor Melby"), "the result is printed: " + check.out());
      assertTrue(check.err().startsWith("stet: not saved: "), check.err());
      assertTrue(check.err().contains(holder), check.err());
      assertEquals(0, stet("check", "--no-save", "quarry.txt").code());
      Files.writeString(folder.resolve("open.txt"), "Headline: A\n\n\"No, said Tor Melby.\n");
      Run findings = stet("check", "--fail-on", "note", "open.txt");
      assertEquals(1, findings.code(), "findings come first: " + findings.out());
    }
    assertEquals(0, stet("import", "quarry.txt").code());
  }

  @Test
  void aDamagedStoreIsNamedAndTheResultPrintedAllTheSame() throws Exception {
    stet("import", "quarry.txt");
    Path file = store.resolve("stet.mv.db");
    byte[] before = "no database".repeat(2_000).getBytes(StandardCharsets.UTF_8);
    Files.write(file, before);
    Run check = stet("check", "quarry.txt");
    assertEquals(3, check.code());
    assertTrue(check.out().contains("Tor Melby"), check.out());
    assertTrue(check.err().startsWith("stet: not saved: " + file), check.err());
    for (String command : new String[] {"import", "search", "history"}) {
      Run run = stet(command, "quarry.txt");
      assertEquals(3, run.code(), command);
      assertTrue(run.err().startsWith("stet: " + file + ": the file is damaged"), run.err());
    }
    JsonObject answer = stet("import", "--json", "quarry.txt").answer();
    assertEquals(List.of(), Schemas.errors("import", answer));
    assertEquals("store-damaged", answer.getAsJsonObject("error").get("code").getAsString());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aWordThatIsNoNameOfAFolderIsWrongUsage() {
    Run run = Run.in(folder).stet("search", "--store-dir", "a\u0000b", "x");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("--store-dir"), run.err());
    assertEquals(2, Run.in(folder).stet("search").code());
    assertEquals(2, Run.in(folder).stet("history").code());
    assertEquals(2, Run.in(folder).stet("search", "--most", "x", "y").code());
  }

  @Test
  void aStoreThatTheDeskHoldsIsAnAnswerForPrograms() throws Exception {
    try (DeskStore desk = open("the desk")) {
      Run run = stet("import", "--json", "quarry.txt");
      assertEquals(4, run.code());
      JsonObject error = run.answer().getAsJsonObject("error");
      assertEquals("store-held", error.get("code").getAsString());
      assertTrue(error.get("message").getAsString().contains("the desk"), run.out());
      assertEquals(0, desk.articles(9).size());
    }
  }

  @Test
  void aCommandWaitsForAnotherCommand() throws Exception {
    DeskStore other = open("stet import");
    Thread closing =
        new Thread(
            () -> {
              try {
                Thread.sleep(300);
                other.close();
              } catch (InterruptedException | IOException e) {
                throw new AssertionError(e);
              }
            });
    closing.start();
    assertEquals(0, stet("import", "quarry.txt").code());
    closing.join();
  }

  @Test
  void searchNeedsAllWordsAndSaysWhenThereAreNone() {
    stet("import", "quarry.txt");
    Run found = stet("search", "MELBY", "quarry");
    assertEquals(0, found.code());
    List<String> lines = found.lines();
    assertEquals(2, lines.size(), found.out());
    assertTrue(lines.get(1).contains("Quarry reopens after the flood"), found.out());
    Run none = stet("search", "melby", "volcano");
    assertEquals(0, none.code());
    assertEquals("", none.out());
    assertEquals("stet: nothing was found in " + store + "\n", none.err());
    JsonObject answer = stet("search", "--json", "melby").answer();
    assertEquals(List.of(), Schemas.errors("search", answer));
    assertEquals("Quarry reopens after the flood", answer.get("title").getAsString());
    assertTrue(answer.get("current").getAsBoolean());
    assertTrue(Instant.parse(answer.get("changed").getAsString()).isAfter(Instant.EPOCH));
    assertEquals(0, stet("search", "--most", "0", "--json", "melby").answers().size());
  }

  @Test
  void historyListsVersionsWithTheNameOfWhoMadeThem() throws Exception {
    DeskName.set(store, "Signe Aas");
    stet("import", "quarry.txt");
    for (String article : new String[] {"1", "quarry.txt", "quarry flood"}) {
      Run run = stet("history", article.split(" ")[0], article.contains(" ") ? "flood" : "--");
      assertEquals(0, run.code(), run.err());
      List<String> lines = run.lines();
      assertEquals("Quarry reopens after the flood", lines.get(0));
      assertTrue(lines.get(1).startsWith("article 1, from "), run.out());
      assertTrue(lines.get(1).endsWith("quarry.txt, 2 versions"), run.out());
      assertTrue(
          lines.get(3).matches("  0  \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  Signe Aas  as received"),
          run.out());
      assertTrue(lines.get(4).endsWith("changes (current)"), run.out());
    }
    assertTrue(stet("history", "--show", "0", "1").out().contains("Share this article"));
    assertEquals(3, stet("history", "--show", "9", "1").code());
  }

  @Test
  void historyTellsProgramsEverything() throws Exception {
    stet("import", "quarry.txt");
    try (DeskStore open = open("a test")) {
      long head = open.article(1).orElseThrow().head();
      Anchor anchor =
          new Anchor(
              FactKind.QUOTE, new TextRange(0, 5), "We pumped", "", "", "Tor Melby", "said", null);
      Instant noon = Instant.parse("2026-05-04T12:00:00Z");
      Verdict verdict =
          new Verdict(Verdict.Status.VERIFIED, anchor, List.of(), "rang", "Signe Aas", noon);
      CheckedFact checked = open.check(1, head, verdict);
      open.support(checked.id(), Support.said(Support.Kind.CALL, "confirms", "Signe Aas", noon));
    }
    JsonObject history = stet("history", "--json", "1").answer();
    assertEquals(List.of(), Schemas.errors("history", history));
    JsonArray versions = history.getAsJsonArray("versions");
    assertEquals(2, versions.size());
    assertTrue(versions.get(0).getAsJsonObject().get("parent").isJsonNull());
    assertEquals(0, versions.get(1).getAsJsonObject().get("parent").getAsInt());
    JsonObject checked = history.getAsJsonArray("checked").get(0).getAsJsonObject();
    assertEquals(
        JsonParser.parseString(
            "{\"status\":\"verified\",\"version\":1,\"note\":\"rang\",\"who\":\"Signe Aas\","
                + "\"at\":\"2026-05-04T12:00:00Z\"}"),
        checked.getAsJsonArray("verdicts").get(0));
    Run people = stet("history", "1");
    assertTrue(people.out().contains("Checked  1 fact\n"), people.out());
    assertTrue(people.out().contains("  Signe Aas  We pumped\n"), people.out());
  }

  @Test
  void historyOfNothingOrOfSeveralIsAnError() throws Exception {
    assertEquals(3, stet("history", "1").code());
    stet("import", "quarry.txt");
    Files.writeString(folder.resolve("other.txt"), "Headline: Quarry sold\n\nIt was sold.\n");
    stet("import", "other.txt");
    Run several = stet("history", "quarry");
    assertEquals(3, several.code());
    assertTrue(several.err().contains("\n  2  Quarry sold\n  1  Quarry reopens"), several.err());
    Run none = stet("history", "volcano");
    assertEquals(3, none.code());
    assertEquals("stet: volcano: there is no such article in the store\n", none.err());
  }

  @Test
  void howToSetTheNameIsWrittenDownAtTheFirstSave() throws IOException {
    stet("import", "quarry.txt");
    assertFalse(DeskName.isSet(store), "the desk still asks");
    String written = Files.readString(store.resolve("settings.txt"));
    assertTrue(written.contains("# name: " + System.getProperty("user.name")), written);
    assertEquals(System.getProperty("user.name"), DeskName.of(store));
  }

  @Test
  void withoutAPlaceTheStoreIsInStetHome() {
    Run run = Run.in(folder).stet("import", "quarry.txt");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.exists(Path.of(System.getenv("STET_HOME"), "store", "stet.mv.db")));
  }
}
