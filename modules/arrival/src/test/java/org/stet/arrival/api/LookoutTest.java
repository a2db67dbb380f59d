package org.stet.arrival.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.testkit.LocalServer;

/** A slow server beside a folder. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LookoutTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  @TempDir Path desk;
  private final CountDownLatch answer = new CountDownLatch(1);
  private LocalServer server;
  private Lookout lookout;
  private WatchedFeed feed;

  @BeforeEach
  void serve() throws IOException {
    server = new LocalServer();
    server.on(
        "/slow",
        exchange -> {
          try {
            answer.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.answer(200, "news".getBytes(StandardCharsets.US_ASCII));
        });
    lookout = new Lookout(Duration.ofSeconds(90));
    feed =
        new WatchedFeed(
            URI.create(server.root() + "/slow"),
            desk,
            new WebReach(true, 1000, Duration.ofSeconds(50)),
            Duration.ofMinutes(10),
            new Random(1));
  }

  @AfterEach
  void end() {
    answer.countDown();
    lookout.close();
    server.close();
  }

  private Optional<List<Arrived>> whenThere() throws IOException {
    Optional<List<Arrived>> arrived = Optional.empty();
    while (arrived.isEmpty()) {
      arrived = lookout.look(feed, NOON);
    }
    return arrived;
  }

  @Test
  void aSlowServerHoldsUpNoFolder() throws IOException {
    Path file = Files.writeString(desk.resolve("a.txt"), "It rained.");
    Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(60)));
    WatchedFolder folder = new WatchedFolder(desk, Duration.ofSeconds(2));
    assertEquals(Optional.empty(), lookout.look(feed, NOON));
    assertTrue(lookout.isLooking(feed));
    assertEquals(Optional.of(List.of()), lookout.look(folder, NOON));
    assertEquals(1, lookout.look(folder, NOON).orElseThrow().size());
    assertEquals(Optional.empty(), lookout.look(feed, NOON), "it goes on");
    answer.countDown();
    assertEquals(1, whenThere().orElseThrow().size());
    assertFalse(lookout.isLooking(feed));
  }

  @Test
  void thatThereIsNoAnswerIsSaidAndTheAnswerStillTaken() throws IOException {
    lookout.look(feed, NOON);
    IOException failure =
        assertThrows(IOException.class, () -> lookout.look(feed, NOON.plusSeconds(91)));
    assertEquals("there is no answer for 90 seconds", failure.getMessage());
    answer.countDown();
    assertEquals(1, whenThere().orElseThrow().size());
  }

  @Test
  void afterTheEndNothingIsLookedAt() {
    lookout.close();
    assertThrows(IOException.class, () -> lookout.look(feed, NOON));
    assertFalse(lookout.isLooking(feed));
  }

  @Test
  void whyAPlaceCannotBeLookedAtComesThrough() throws IOException {
    server.on("/gone", exchange -> exchange.answer(404, new byte[0]));
    WatchedFeed gone =
        new WatchedFeed(
            URI.create(server.root() + "/gone"),
            desk,
            new WebReach(true, 1000, Duration.ofSeconds(50)),
            Duration.ofMinutes(10),
            new Random(1));
    IOException failure =
        assertThrows(
            IOException.class,
            () -> {
              while (lookout.look(gone, NOON).isEmpty()) {
                // It goes on.
              }
            });
    assertEquals("there is nothing at this address (404)", failure.getMessage());
    assertFalse(lookout.isLooking(gone));
  }
}
