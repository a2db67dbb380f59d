package org.stet.desk.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.intake.api.Intake;
import org.stet.session.api.OpenStore;
import org.stet.storejdbc.H2Stores;

/** What arrives at the desk, with a real store; each look is made by the test. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class InboxTest {
  private static final String STORY =
      """
      Quarry reopens after the flood

      By Signe Aas

      HARROW BEND (Nordwire) - The quarry reopened on Thursday after four weeks.

      "We pumped day and night," said Tor Melby, who runs it.
      """;

  @TempDir Path desk;
  @TempDir Path incoming;
  private OpenStore store;
  private InboxPlaces places;
  private Inbox inbox;

  @BeforeEach
  void open() {
    store = OpenStore.in(desk, new H2Stores());
    places = new InboxPlaces(desk);
    inbox = new Inbox(store, places, Intake.standard());
  }

  @AfterEach
  void close() throws IOException {
    inbox.end();
    store.close();
  }

  private void put(String name, String text) throws IOException {
    Path file = Files.writeString(incoming.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  private List<InboxRow> rows() throws IOException {
    return store.now(InboxRow::read);
  }

  @Test
  void nothingIsWatchedUntilAPlaceIsAdded() throws Exception {
    assertEquals(List.of(), places.names());
    inbox.look();
    assertEquals(InboxState.NOTHING, inbox.state());
    places.add(incoming.toString());
    assertEquals(List.of(incoming.toString()), new InboxPlaces(desk).names());
    places.remove(incoming.toString());
    assertEquals(List.of(), places.names());
  }

  @Test
  void placesThatCannotBeWatchedAreNotAdded() throws Exception {
    for (String name :
        List.of(
            desk.resolve("none").toString(),
            "ftp://x.example/",
            "http://a b/",
            "imap://ida@192.0.2.1/",
            "imaps://x.example/")) {
      InboxPlaces.Unfit unfit = assertThrows(InboxPlaces.Unfit.class, () -> places.add(name), name);
      assertFalse(unfit.inWords().isBlank());
    }
    places.add(incoming.toString());
    InboxPlaces.Unfit twice =
        assertThrows(InboxPlaces.Unfit.class, () -> places.add(incoming.toString()));
    assertTrue(twice.inWords().endsWith(" is watched already."), twice::inWords);
    assertEquals(List.of(incoming.toString()), places.names());
  }

  @Test
  void whatArrivesIsListedTheNewestFirst() throws Exception {
    places.add(incoming.toString());
    put("quarry.txt", STORY);
    inbox.look();
    assertEquals(List.of(), rows(), "a file has to stay as it is from one look to the next");
    inbox.look();
    put(
        "lock.txt",
        STORY.replace("Quarry reopens after the flood", "Lock opens").replace("quarry", "lock"));
    inbox.look();
    inbox.look();
    assertEquals(
        List.of("Lock opens", "Quarry reopens after the flood"),
        rows().stream().map(row -> row.article().title()).toList());
    assertTrue(rows().get(1).isNew());
    assertEquals("quarry.txt", rows().get(1).place());
    assertEquals(List.of(new InboxState.Place(incoming.toString(), 2, "")), inbox.state().places());
    assertTrue(Files.exists(incoming.resolve("done/quarry.txt")));
  }

  @Test
  void whatCannotBeReadIsToldAndPutAside() throws Exception {
    places.add(incoming.toString());
    put("a.xml", "<?xml version='1.0'?><invoice/>");
    inbox.look();
    inbox.look();
    InboxState.Left left = inbox.state().left().get(0);
    assertTrue(left.why().contains("a.xml"), left::why);
    assertTrue(Files.exists(Path.of(left.place())), left::place);
    assertEquals(List.of(), rows());
  }

  @Test
  void whilePausedNothingIsLookedAt() throws Exception {
    places.add(incoming.toString());
    put("quarry.txt", STORY);
    inbox.pause(true);
    inbox.look();
    inbox.look();
    assertTrue(inbox.state().paused());
    assertEquals(List.of(), rows());
    inbox.pause(false);
    inbox.look();
    inbox.look();
    inbox.look();
    assertEquals(1, rows().size());
    assertFalse(inbox.state().paused());
  }

  @Test
  void aPlaceThatIsGoneIsNamedWithTheCause() throws Exception {
    Path gone = Files.createDirectory(incoming.resolve("gone"));
    places.add(gone.toString());
    inbox.look();
    Files.delete(gone);
    inbox.look();
    assertFalse(inbox.state().places().get(0).trouble().isEmpty());
    Files.createDirectory(gone);
    inbox.look();
    assertEquals("", inbox.state().places().get(0).trouble());
  }

  @Test
  void whyAServerFailsIsSeenUntilItIsAskedAgain() throws Exception {
    places.add("imap://ida@localhost:9/INBOX");
    inbox.look();
    for (int i = 0; i < 100 && inbox.state().places().get(0).trouble().isEmpty(); i++) {
      inbox.look();
    }
    String trouble = inbox.state().places().get(0).trouble();
    assertFalse(trouble.isEmpty());
    inbox.look();
    inbox.look();
    assertEquals(trouble, inbox.state().places().get(0).trouble());
  }

  @Test
  void aKillIsSeenAtTheStoryItMeans() throws Exception {
    places.add(incoming.toString());
    put(
        "1.stet",
        """
        Headline: Quarry reopens after the flood
        Slug: Quarry-Flood
        Source: Nordwire

        The quarry reopened on Thursday after four weeks under water, its owners said.
        """);
    inbox.look();
    inbox.look();
    put(
        "2.stet",
        """
        Headline: Kill notice
        Slug: Quarry-Flood
        Take: KILL
        Source: Nordwire
        Ednote: The quarry has not reopened. Do not use.

        Kill Quarry-Flood.
        """);
    inbox.look();
    inbox.look();
    InboxRow story = rows().get(1);
    assertEquals("Quarry reopens after the flood", story.article().title());
    assertEquals(
        "the agency killed this story: The quarry has not reopened. Do not use.", story.notice());
    assertTrue(rows().get(0).follows().startsWith("kills article 1"), rows().get(0)::follows);
  }

  @Test
  void whereAStoryCameFromIsShort() {
    assertEquals("x.example", place("https://x.example:8080/feed!/1"));
    assertEquals("mail.x.example", place("imaps://ida@x.example@mail.x.example/INBOX!/3"));
    assertEquals("a.txt", place("C:\\wire\\a.txt"));
    assertEquals("b.xml", place("/in/day.zip!/b.xml"));
  }

  private static String place(String origin) {
    var article =
        new org.stet.store.api.ArticleRecord(1, "t", origin, Instant.EPOCH, Instant.EPOCH, 1, 2);
    return new InboxRow(article, "", "", true).place();
  }
}
