package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Version;
import org.stet.store.spi.DeskStores;

/** Takes of one story: import, watch, history, export. */
class TakesCommandsTest {
  private static final String FIRST =
      """
      Headline: Bridge to close
      Slug: Harbour-Bridge
      Source: Nordwire

      The harbour bridge at Torsvik will close on Monday because engineers found cracks in two of its hangers, the port authority said.

      Repairs are expected to take at least nine weeks. The bridge carries eleven thousand vehicles a day.
      """;

  private static final String CORRECTED =
      """
      Headline: Bridge to close
      Slug: Harbour-Bridge
      Take: CORRECTION
      Source: Nordwire
      Ednote: Corrects to eleven weeks instead of nine in 2nd paragraph.

      The harbour bridge at Torsvik will close on Tuesday because engineers found cracks in two of its hangers, the port authority said.

      Repairs are expected to take at least eleven weeks. The bridge carries eleven thousand vehicles a day.
      """;

  private static final String KILL =
      """
      Headline: Kill notice
      Slug: Harbour-Bridge
      Take: KILL
      Source: Nordwire
      Ednote: The report was forged. Do not use.

      Kill Harbour-Bridge.
      """;

  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void write() throws IOException {
    store = folder.resolve("desk");
    write("a1.stet", FIRST);
    write("a2.stet", CORRECTED);
    write("k.stet", KILL);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
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
  void importSaysWhatAStoryIsToTheOneBefore() {
    assertEquals(1, stet("import", "a1.stet").lines().size());
    List<String> second = stet("import", "a2.stet").lines();
    assertEquals("article 2, new: Bridge to close  a2.stet", second.get(0));
    assertTrue(
        second
            .get(1)
            .matches(
                "  corrects article 1: Bridge to close \\(same slug and day, shares \\d\\d % of its"
                    + " three-word runs\\): Corrects to eleven weeks instead of nine in 2nd"
                    + " paragraph\\."),
        second.get(1));
    List<String> third = stet("import", "k.stet").lines();
    assertEquals(
        "  kills article 2: Bridge to close (same slug and day): The report was forged. Do not"
            + " use.",
        third.get(1));
  }

  @Test
  void importTellsProgramsTheLinks() {
    JsonObject first = stet("import", "--json", "a1.stet").answer();
    assertEquals(List.of(), Schemas.errors("import", first));
    assertEquals(0, first.getAsJsonArray("links").size());
    JsonObject second = stet("import", "--json", "a2.stet").answer();
    assertEquals(List.of(), Schemas.errors("import", second));
    JsonObject link = second.getAsJsonArray("links").get(0).getAsJsonObject();
    assertEquals("correction", link.get("kind").getAsString());
    assertEquals(1, link.get("older").getAsInt());
    assertEquals(2, link.get("newer").getAsInt());
  }

  @Test
  void aKillThatCameFirstIsToldWhenTheStoryComes() {
    assertEquals("  kills no article that is known here", stet("import", "k.stet").lines().get(1));
    List<String> lines = stet("import", "a1.stet").lines();
    assertEquals(
        "  article 1 kills this (same slug and day): The report was forged. Do not use.",
        lines.get(1));
  }

  @Test
  void historyShowsTheChainTheNoticesAndWhatACorrectionCorrects() {
    stet("import", "a1.stet", "a2.stet", "k.stet");
    Run run = stet("history", "1");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("From the agency  2 notices\n"), run.out());
    assertTrue(
        run.out().contains("the agency killed this story: The report was forged."), run.out());
    assertTrue(run.out().contains("Takes  3 articles\n"), run.out());
    assertTrue(run.out().contains("corrects article 1 (this) (same slug"), run.out());
    assertTrue(run.out().contains("  Monday -> Tuesday\n"), run.out());
    assertTrue(run.out().contains("  nine -> eleven (named in the note)\n"), run.out());
    assertFalse(run.out().contains("Tuesday (named"), run.out());
    assertTrue(run.out().contains("kills article 2: Bridge to close"), run.out());
  }

  @Test
  void historyTellsProgramsTheSame() {
    stet("import", "a1.stet", "a2.stet", "k.stet");
    JsonObject history = stet("history", "--json", "1").answer();
    assertEquals(List.of(), Schemas.errors("history", history));
    JsonArray takes = history.getAsJsonArray("takes");
    assertEquals(2, takes.size());
    JsonArray changes = takes.get(0).getAsJsonObject().getAsJsonArray("changes");
    assertEquals(
        "[{\"before\":\"Monday\",\"after\":\"Tuesday\",\"named\":false},"
            + "{\"before\":\"nine\",\"after\":\"eleven\",\"named\":true}]",
        changes.toString());
    assertEquals(0, takes.get(1).getAsJsonObject().getAsJsonArray("changes").size());
    JsonArray notices = history.getAsJsonArray("notices");
    assertEquals("corrected", notices.get(0).getAsJsonObject().get("kind").getAsString());
    JsonObject killed = notices.get(1).getAsJsonObject();
    assertEquals("killed", killed.get("kind").getAsString());
    assertEquals("The report was forged. Do not use.", killed.get("note").getAsString());
    assertEquals(3, killed.get("article").getAsInt());
  }

  @Test
  void watchTellsOfLinksToo() throws IOException {
    Path incoming = Files.createDirectory(folder.resolve("incoming"));
    for (String name : new String[] {"a1.stet", "a2.stet"}) {
      Path file = Files.copy(folder.resolve(name), incoming.resolve(name));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
    Run run = stet("watch", "--once", "incoming");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\n  corrects article 1: Bridge to close ("), run.out());
  }

  @Test
  void exportSaysThatTheAgencyKilledTheStory() {
    stet("import", "a1.stet", "k.stet");
    Run run = stet("export", "--to", "plain-text", "a1.stet");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Bridge to close\n"), run.out());
    assertEquals(
        "a1.stet: error: the agency killed this story: The report was forged. Do not use"
            + " (killed-by-agency)",
        run.err().lines().findFirst().orElse(""));
    JsonObject answer = stet("export", "--to", "plain-text", "--json", "a1.stet").answer();
    assertEquals(List.of(), Schemas.errors("export", answer));
    JsonObject point = answer.getAsJsonArray("open_points").get(0).getAsJsonObject();
    assertEquals("killed-by-agency", point.get("id").getAsString());
  }

  @Test
  void exportOfOurEditedCopySaysSoAndSilenceMeansNothingIsKnown() throws Exception {
    assertEquals("", stet("export", "--to", "plain-text", "a1.stet").err());
    assertFalse(Files.exists(store), "no store is made by looking");
    stet("import", "a1.stet");
    String ours = FIRST + "\nWe add this.\n";
    try (DeskStore desk = open("a test")) {
      Version head = desk.version(desk.article(1).orElseThrow().head()).orElseThrow();
      desk.save(new Draft(1, head.id(), ours, "Bridge", "Edited", "Maja"));
    }
    write("ours.stet", ours);
    assertEquals("", stet("export", "--to", "plain-text", "ours.stet").err());
    stet("import", "k.stet");
    assertTrue(
        stet("export", "--to", "plain-text", "ours.stet").err().contains("killed this story"));
    write("other.stet", "Headline: Other\n\nIt rained.\n");
    assertEquals("", stet("export", "--to", "plain-text", "other.stet").err());
  }

  @Test
  void exportGoesOnBesideTheDeskAndSaysThatItDidNotLook() throws Exception {
    stet("import", "a1.stet", "k.stet");
    try (DeskStore desk = open("the desk")) {
      assertEquals(2, desk.articles(9).size());
      Run run = stet("export", "--to", "plain-text", "a1.stet");
      assertEquals(0, run.code());
      assertTrue(run.out().startsWith("Bridge to close\n"), run.out());
      assertTrue(run.err().startsWith("stet: not looked up whether an agency"), run.err());
      assertTrue(run.err().contains("the desk"), run.err());
    }
  }
}
