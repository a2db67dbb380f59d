package org.stet.arrival.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody names, and what is watched then. */
class PlacesTest {
  @TempDir Path folder;
  private Places places;

  @BeforeEach
  void make() {
    places =
        new Places(
            folder, folder.resolve("desk"), WebReach.USUAL, Duration.ofMinutes(10), () -> "tram 7");
  }

  @Test
  void aPathIsAFolder() throws IOException {
    Path incoming = Files.createDirectory(folder.resolve("incoming"));
    ArrivalSource relative = places.of("incoming");
    assertInstanceOf(WatchedFolder.class, relative);
    assertEquals(incoming.toString(), relative.name());
    assertEquals(incoming.toString(), places.of(incoming.toString()).name());
  }

  @Test
  void anAddressIsAFeedOrAMailbox() {
    assertInstanceOf(WatchedFeed.class, places.of("https://wire.example/feed.xml"));
    assertInstanceOf(WatchedFeed.class, places.of("HTTP://wire.example/feed.xml"));
    ArrivalSource mailbox = places.of("imaps://ida%40paper.example@mail.paper.example/Wire");
    assertInstanceOf(WatchedMailbox.class, mailbox);
    assertEquals("imaps://ida@paper.example@mail.paper.example/Wire", mailbox.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nowhere;nowhere: there is no such folder",
        "ftp://wire.example/a;ftp://wire.example/a: only addresses that begin with",
        "http://a b/;http://a b/: this is no address: Illegal character",
        "https:///feed;https:///feed: the address names no computer",
        "https://ida:secret@wire.example/;https://ida:secret@wire.example/: the address holds",
        "imaps://mail.paper.example/;imaps://mail.paper.example/: name the mailbox as",
        "imap://ida@192.0.2.1/;imap://ida@192.0.2.1/: imap:// sends the password in the open"
      })
  void whyAPlaceCannotBeWatchedIsSaid(String name, String why) {
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> places.of(name));
    assertTrue(String.valueOf(failure.getMessage()).startsWith(why), failure::getMessage);
  }
}
