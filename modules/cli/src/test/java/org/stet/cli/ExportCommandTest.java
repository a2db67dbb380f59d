package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  void writesOverAnOlderResultOnlyIfItIsTold() throws IOException {
    Files.writeString(folder.resolve("out.txt"), "old", StandardCharsets.UTF_8);
    Run run = Run.in(folder).stet("export", "--to", "plain-text", "-o", "out.txt", "b.stet");
    assertEquals(3, run.code());
    assertTrue(
        run.err().startsWith("stet: out.txt: this file is there already; --force"), run.err());
    assertEquals("old", Files.readString(folder.resolve("out.txt")));
    run = Run.in(folder).stet("export", "--force", "--to", "plain-text", "-o", "out.txt", "b.stet");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(folder.resolve("out.txt")).contains("It rained again."));
  }

  @Test
  void writesOneFileForEachStoryIntoAFolder() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Run run = Run.in(folder).stet("export", "--to", "html", "-o", "site", "a.stet", "b.stet");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        Files.readString(site.resolve("a.html"))
            .contains("<h1 itemprop=\"headline\">Bridge shut</h1>"));
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

  @Test
  void neverWritesOneStoryOverAnother() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/a.txt"), "It rained again.\n", StandardCharsets.UTF_8);
    Run run = Run.in(folder).stet("export", "--to", "html", "-o", "site", "a.stet", "sub/a.txt");
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("site/a.html: another story of this run"), run.err());
    assertTrue(
        Files.readString(site.resolve("a.html"))
            .contains("<h1 itemprop=\"headline\">Bridge shut</h1>"));
  }

  @Test
  void leavesTheRightsToTheSystemAndToTheFileThatWasThere() throws IOException {
    Path usual = Files.writeString(folder.resolve("usual"), "x");
    assumeTrue(Files.getFileStore(usual).supportsFileAttributeView("posix"), "no such rights here");
    Run.in(folder).stet("export", "--to", "html", "-o", "new.html", "b.stet");
    assertEquals(
        Files.getPosixFilePermissions(usual),
        Files.getPosixFilePermissions(folder.resolve("new.html")));
    Path old = Files.writeString(folder.resolve("old.html"), "x");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw-r--"));
    Run.in(folder).stet("export", "--to", "html", "--force", "-o", "old.html", "b.stet");
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path target = Files.writeString(folder.resolve("target.html"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("target.html"));
    Path toNothing = Files.createSymbolicLink(folder.resolve("new"), Path.of("later.html"));
    Run.in(folder).stet("export", "--to", "html", "--force", "-o", "link.html", "b.stet");
    Run.in(folder).stet("export", "--to", "html", "-o", "new", "b.stet");
    assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(toNothing));
    assertTrue(Files.readString(target).contains("It rained again."));
    assertTrue(Files.readString(folder.resolve("later.html")).contains("It rained again."));
    assertNoLeftovers();
  }

  @Test
  void leavesADeviceADevice() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.isWritable(device), "no such device here");
    Run run = Run.in(folder).stet("export", "--to", "html", "-o", "/dev/null", "b.stet");
    assertEquals(0, run.code(), run.err());
    assertFalse(Files.isRegularFile(device));
  }

  @Test
  void saysWhyItCannotWrite() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "all is writable");
    Run run = Run.in(folder).stet("export", "--to", "html", "-o", "closed/x.html", "b.stet");
    assertEquals(3, run.code());
    assertTrue(
        run.err().startsWith("stet: closed/x.html: you may not write in this folder\n"), run.err());
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
