package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final String STORY =
      "Headline: Bridge shut\nStatus: withheld\n\n\"We will not take a risk.\"\n\nIt rained.\n";

  @TempDir Path folder;

  @BeforeEach
  void writeStory() throws IOException {
    Files.writeString(folder.resolve("a.stet"), STORY, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("b.stet"), "It rained again.\n", StandardCharsets.UTF_8);
  }

  @Test
  void printsThePageAndTellsWhatIsOpen() {
    Run run = Run.in(folder).stet("export", "--to", "html", "a.stet");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>\n"), run.out());
    assertTrue(run.out().endsWith("</html>\n"), run.out());
    List<String> open = run.err().lines().toList();
    assertEquals(
        "a.stet: error: the story is withheld by its supplier (not-released)", open.get(0));
    assertTrue(
        open.stream().anyMatch(line -> line.startsWith("a.stet, line 4: ")), open.toString());
  }

  @Test
  void writesAFile() throws IOException {
    Run run = Run.in(folder).stet("export", "--to", "plain-text", "-o", "out.txt", "a.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    String text = Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
    assertEquals("Bridge shut\n\n\"We will not take a risk.\"\n\nIt rained.\n", text);
    assertNoLeftovers();
  }

  @Test
  void writesOverAnOlderResult() throws IOException {
    Files.writeString(folder.resolve("out.txt"), "old", StandardCharsets.UTF_8);
    Run.in(folder).stet("export", "--to", "plain-text", "-o", "out.txt", "b.stet");
    assertTrue(Files.readString(folder.resolve("out.txt")).contains("It rained again."));
  }

  @Test
  void writesOneFileForEachStoryIntoAFolder() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Run run = Run.in(folder).stet("export", "--to", "html", "-o", "site", "a.stet", "b.stet");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(site.resolve("a.html")).contains("<h1>Bridge shut</h1>"));
    assertTrue(Files.readString(site.resolve("b.html")).contains("It rained again."));
  }

  @Test
  void wantsAFolderForSeveralStories() {
    Run run = Run.in(folder).stet("export", "--to", "html", "-o", "x", "a.stet", "b.stet");
    assertEquals(2, run.code());
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void neverWritesOverWhatItReads() throws IOException {
    Run run = Run.in(folder).stet("export", "--to", "plain-text", "-o", "./a.stet", "a.stet");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("nothing is written over it"), run.err());
    assertEquals(STORY, Files.readString(folder.resolve("a.stet"), StandardCharsets.UTF_8));
  }

  @Test
  void leavesNothingBehindWhenItCannotWrite() throws IOException {
    Run run = Run.in(folder).stet("export", "--to", "html", "-o", "no/such/x.html", "a.stet");
    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("stet: no/such/x.html: there is no folder"), run.err());
    assertNoLeftovers();
  }

  private void assertNoLeftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().endsWith(".part")));
    }
  }

  @Test
  void answersInJson() {
    JsonObject answer =
        Run.in(folder).stet("export", "--to", "plain-text", "--json", "a.stet").answer();
    assertEquals("plain-text", answer.get("to").getAsString());
    assertTrue(answer.get("output").getAsString().startsWith("Bridge shut\n"));
    JsonObject point = answer.getAsJsonArray("open_points").get(0).getAsJsonObject();
    assertEquals("not-released", point.get("id").getAsString());
    assertTrue(point.get("start").isJsonNull());
  }
}
