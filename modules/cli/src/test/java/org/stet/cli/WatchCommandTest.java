package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openide.util.Lookup;
import org.stet.store.api.DeskStore;
import org.stet.store.spi.DeskStores;
import org.stet.testkit.LocalServer;

/** Stories that arrive in a folder. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WatchCommandTest {
  private static final String STORY =
      """
      Quarry reopens after the flood

      By Signe Aas

      The quarry at Harrow Bend reopened on Thursday after four weeks.

      "We pumped day and night," said Tor Melby, who runs it.
      """;

  @TempDir Path folder;
  private Path incoming;

  @BeforeEach
  void folders() throws IOException {
    incoming = Files.createDirectory(folder.resolve("incoming"));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = Files.write(incoming.resolve(name), bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  private Run watch(int code, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "watch";
    arguments[1] = "--store-dir";
    arguments[2] = folder.resolve("desk").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    Run run = Run.in(folder).stet(arguments);
    assertEquals(code, run.code(), run::toString);
    return run;
  }

  @Test
  void whatArrivedIsKeptAndMoved() throws Exception {
    put("quarry.txt", STORY.getBytes(StandardCharsets.UTF_8));
    put(
        "broken.xml",
        "<?xml version=\"1.0\"?><invoice><a>1</a></invoice>".getBytes(StandardCharsets.UTF_8));
    put("picture.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0});
    put("nothing.txt", new byte[0]);
    Run run = watch(ExitCode.NOT_DONE, "--once", "incoming");
    assertTrue(run.out().contains("article 1: Quarry reopens after the flood"), run.out());
    assertTrue(Files.exists(incoming.resolve("done/quarry.txt")));
    assertTrue(Files.exists(incoming.resolve("unknown/picture.jpg")));
    assertTrue(Files.exists(incoming.resolve("failed/nothing.txt")));
    String why = Files.readString(incoming.resolve("unknown/picture.jpg.why.txt"));
    assertTrue(why.contains("an image (JPEG)"), why);
    try (DeskStore store =
        Lookup.getDefault().lookup(DeskStores.class).open(folder.resolve("desk"), "a test")) {
      assertEquals(1, store.articles(9).size());
      assertEquals(2, store.versions(1).size());
    }
  }

  @Test
  void theSameNameAgainIsANewVersionOfTheArticle() throws Exception {
    put("quarry.txt", STORY.getBytes(StandardCharsets.UTF_8));
    watch(ExitCode.DONE, "--once", "incoming");
    put("quarry.txt", (STORY + "\nNobody was hurt.\n").getBytes(StandardCharsets.UTF_8));
    Run run = watch(ExitCode.DONE, "--once", "incoming");
    assertTrue(run.out().startsWith("article 1: "), run.out());
    assertTrue(Files.exists(incoming.resolve("done/quarry-2.txt")));
  }

  @Test
  void aStoreThatIsHeldLeavesTheFilesWhereTheyAre() throws Exception {
    put("quarry.txt", STORY.getBytes(StandardCharsets.UTF_8));
    try (DeskStore store =
        Lookup.getDefault().lookup(DeskStores.class).open(folder.resolve("desk"), "the desk")) {
      Run run = watch(ExitCode.STORE_HELD, "--once", "incoming");
      assertTrue(run.err().contains("not taken in yet"), run.err());
      assertTrue(run.err().contains("the desk"), run.err());
      assertEquals(0, store.articles(9).size());
    }
    assertTrue(Files.exists(incoming.resolve("quarry.txt")));
    watch(ExitCode.DONE, "--once", "incoming");
    assertFalse(Files.exists(incoming.resolve("quarry.txt")));
  }

  @Test
  void anEmptyFolderIsDoneAtOnce() throws Exception {
    assertEquals("", watch(ExitCode.DONE, "--once", "incoming").out());
    assertFalse(Files.exists(folder.resolve("desk")), "no store is made for nothing");
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() throws Exception {
    Run run = watch(ExitCode.WRONG_USAGE, "--once", "nowhere");
    assertTrue(run.err().contains("nowhere: there is no such folder"), run.err());
    assertTrue(watch(ExitCode.WRONG_USAGE, "--every", "0", "incoming").err().contains("--every"));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void theStoriesOfAnArchiveAreTakenInOneByOne() throws Exception {
    String other = STORY.replace("Quarry reopens after the flood", "A second pit opens");
    put("day.zip", zip("quarry.txt", STORY, "../pit.txt", other));
    Run run = watch(ExitCode.DONE, "--once", "incoming");
    assertTrue(run.out().contains(": Quarry reopens after the flood"), run.out());
    assertTrue(run.out().contains(": A second pit opens"), run.out());
    assertTrue(Files.exists(incoming.resolve("done/day.zip")));
    try (DeskStore store =
        Lookup.getDefault().lookup(DeskStores.class).open(folder.resolve("desk"), "a test")) {
      String origin = String.valueOf(store.articles(9).get(0).origin());
      assertTrue(origin.endsWith("day.zip!/../pit.txt"), origin);
    }
  }

  @Test
  void anArchiveOfWhichSomethingIsMissingIsKeptApart() throws Exception {
    put("day.zip", zip("quarry.txt", STORY, "broken.xml", "<?xml version='1.0'?><invoice/>"));
    Run run = watch(ExitCode.NOT_DONE, "--once", "incoming");
    assertTrue(run.out().contains("article 1: Quarry reopens after the flood"), run.out());
    String why = Files.readString(incoming.resolve("failed/day.zip.why.txt"));
    assertTrue(why.startsWith("1 story of it taken in, not:"), why);
    assertTrue(why.contains("broken.xml"), why);
  }

  @Test
  void importAnswersForEachStoryOfAnArchive() throws Exception {
    Files.write(folder.resolve("day.zip"), zip("a.txt", STORY, "b.xml", "<?xml?><x/>"));
    Run run = Run.in(folder).stet("import", "--store-dir", "desk", "--json", "day.zip");
    assertEquals(ExitCode.NOT_DONE, run.code(), run::toString);
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size(), run::out);
    assertTrue(lines.get(0).contains("\"path\":\"day.zip!/a.txt\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"error\""), lines.get(1));
  }

  @Test
  void aFileThatCannotBeMovedIsNamedWithTheCause() throws Exception {
    put("quarry.txt", STORY.getBytes(StandardCharsets.UTF_8));
    Files.writeString(incoming.resolve("done"), "a file where the folder should be");
    Files.setLastModifiedTime(incoming.resolve("done"), FileTime.from(Instant.now()));
    Run run = watch(ExitCode.NOT_DONE, "--once", "incoming");
    assertTrue(
        run.err().contains("quarry.txt is in the store, but cannot be put aside as done: "),
        run.err());
    assertFalse(run.err().contains("cannot be looked at"), run.err());
    assertTrue(Files.exists(incoming.resolve("quarry.txt")), "it stays where it is");
  }

  @Test
  void aNameWithALineEndTellsOneLine() throws Exception {
    put("forged\narticle 9.txt", STORY.getBytes(StandardCharsets.UTF_8));
    Run run = watch(ExitCode.DONE, "--once", "incoming");
    assertTrue(run.out().contains("forged\ufffdarticle 9.txt"), run.out());
    assertFalse(run.out().contains("forged\n"), run.out());
  }

  @Test
  void anArchiveThatBreaksOffIsKeptApartThoughSomeOfItIsTakenIn() throws Exception {
    byte[] whole = zip("a.txt", STORY, "b.txt", STORY.replace("Quarry", "Pit"));
    int second = new String(whole, StandardCharsets.ISO_8859_1).indexOf("b.txt");
    for (int cut : List.of(second - 30, second + 20)) {
      put("day" + cut + ".zip", Arrays.copyOf(whole, cut));
      Run run = watch(ExitCode.NOT_DONE, "--once", "incoming");
      assertTrue(run.out().contains("article 1: Quarry reopens"), run.out());
      String why = Files.readString(incoming.resolve("failed/day" + cut + ".zip.why.txt"));
      assertTrue(why.startsWith("1 story of it taken in, not: the archive "), why);
    }
  }

  @Test
  void theStoriesOfAFeedAreTakenInOnceEach() throws Exception {
    List<String> items = new ArrayList<>();
    items.add(item("1", "Quarry reopens", "The quarry at Harrow Bend reopened on Thursday."));
    items.add(item("2", "A second pit opens", "The pit at Marden opened on Friday morning."));
    try (LocalServer server = new LocalServer()) {
      server.on(
          "/feed",
          exchange ->
              exchange.answer(
                  200,
                  ("<rss version='2.0'><channel><title>Wire</title><lastBuildDate>"
                          + items.size()
                          + "</lastBuildDate>"
                          + String.join("", items)
                          + "</channel></rss>")
                      .getBytes(StandardCharsets.UTF_8)));
      String feed = server.root() + "/feed";
      Run refused = watch(ExitCode.NOT_DONE, "--once", feed);
      assertTrue(refused.err().contains("asked only if that is allowed"), refused.err());
      Run run = watch(ExitCode.DONE, "--once", "--allow-private", feed);
      assertEquals(2, run.out().lines().count(), run.out());
      assertTrue(run.out().contains("article 1: Quarry reopens  " + feed), run.out());
      items.add(item("3", "Third pit", "The pit at Brack opened on Sunday, and it rained."));
      run = watch(ExitCode.DONE, "--once", "--allow-private", feed);
      assertEquals("article 3: Third pit  " + feed + "\n", run.out());
      try (DeskStore store =
          Lookup.getDefault().lookup(DeskStores.class).open(folder.resolve("desk"), "a test")) {
        assertEquals(feed + "!/id-3", store.articles(9).get(0).origin());
      }
    }
  }

  @Test
  void aServerThatWantsToBeLeftAloneIsAlsoAfterARestart() throws Exception {
    List<String> asked = new ArrayList<>();
    try (LocalServer server = new LocalServer()) {
      server.on(
          "/feed",
          exchange -> {
            asked.add("asked");
            exchange.answer(503, new byte[0], "Retry-After", "3600");
          });
      String feed = server.root() + "/feed";
      Run run = watch(ExitCode.NOT_DONE, "--once", "--allow-private", feed);
      assertTrue(run.err().contains("its server is in trouble (503)"), run.err());
      run = watch(ExitCode.DONE, "--once", "--allow-private", feed);
      assertTrue(run.err().contains(feed + " wants not to be asked before 20"), run.err());
      assertEquals(1, asked.size());
    }
  }

  @Test
  void withoutAPlaceThoseOfTheInboxAreWatched() throws Exception {
    Run none = watch(ExitCode.WRONG_USAGE, "--once");
    assertTrue(none.err().contains("the inbox has none either"), none.err());
    Files.createDirectories(folder.resolve("desk"));
    Files.writeString(folder.resolve("desk/inbox.txt"), "# wires\n" + incoming + "\n");
    put("quarry.txt", STORY.getBytes(StandardCharsets.UTF_8));
    assertTrue(watch(ExitCode.DONE, "--once").out().contains("Quarry reopens"));
    Files.writeString(folder.resolve("desk/inbox.txt"), folder.resolve("gone") + "\n");
    assertTrue(watch(ExitCode.WRONG_USAGE, "--once").err().contains("no such folder"));
  }

  private static String item(String id, String title, String words) {
    return "<item><guid>id-"
        + id
        + "</guid><title>"
        + title
        + "</title><description>"
        + words
        + "</description></item>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://x.example/a",
        "http://a b/",
        "https://me:secret@x.example/feed",
        "imaps://x.example/",
        "imap://a@192.0.2.1/"
      })
  void addressesThatCannotBeAskedAreNamed(String address) {
    Run run = watch(ExitCode.WRONG_USAGE, "--once", address);
    assertTrue(run.err().contains(address), run.err());
  }
}
