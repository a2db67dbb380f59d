package org.stet.arrival.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testkit.LocalServer;

/** A feed on a server of this computer. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WatchedFeedTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final WebReach REACH = new WebReach(true, 100_000, Duration.ofSeconds(10));

  @TempDir Path desk;
  private final List<String> asked = new ArrayList<>();
  private LocalServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new LocalServer();
  }

  @AfterEach
  void end() {
    server.close();
  }

  private void on(String path, LocalServer.Handling handling) {
    server.on(
        path,
        exchange -> {
          asked.add(
              path
                  + " "
                  + exchange.header("If-None-Match")
                  + " "
                  + exchange.header("If-Modified-Since"));
          handling.handle(exchange);
        });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private WatchedFeed feed(String path) {
    return feed(path, REACH);
  }

  private WatchedFeed feed(String path, WebReach reach) {
    return new WatchedFeed(
        URI.create(server.root() + path), desk, reach, Duration.ofMinutes(10), new Random(1));
  }

  private static String text(Arrived arrived) {
    return new String(((Arrived.Fetched) arrived).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    on(
        "/feed",
        exchange -> {
          boolean known = "\"7\"".equals(exchange.header("If-None-Match"));
          exchange.answer(
              known ? 304 : 200,
              known ? new byte[0] : bytes("<rss/>"),
              "ETag",
              "\"7\"",
              "Last-Modified",
              "Mon, 04 May 2026 10:00:00 GMT");
        });
    WatchedFeed feed = feed("/feed");
    List<Arrived> first = feed.look(NOON);
    assertEquals(1, first.size());
    assertEquals("<rss/>", text(first.get(0)));
    assertEquals(server.root() + "/feed", first.get(0).name());
    assertEquals(first, feed.look(NOON.plusSeconds(1)), "what was not settled comes again");
    assertEquals(1, asked.size(), "without asking again");
    first.get(0).settle(Outcome.DONE, "");
    assertEquals(List.of(), feed.look(NOON.plusSeconds(599)), "too early");
    assertEquals(List.of(), feed.look(NOON.plusSeconds(600)));
    assertEquals(List.of(), feed("/feed").look(NOON.plusSeconds(601)), "also after a restart");
    String known = "/feed \"7\" Mon, 04 May 2026 10:00:00 GMT";
    assertEquals(List.of("/feed null null", known, known), asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>Log in</title><p>Who are you?</p>",
        "\ufeff\n<!-- a -->\n<html><body>Not found</body></html>",
      })
  void aPageIsNoFeed(String page) {
    on("/feed", exchange -> exchange.answer(200, bytes(page)));
    WatchedFeed feed = feed("/feed");
    IOException failure = assertThrows(IOException.class, () -> feed.look(NOON));
    assertTrue(String.valueOf(failure.getMessage()).contains("a web page"));
    assertTrue(feed.next().isAfter(NOON), "it is not asked again at once");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Alerts</title></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Alerts</title></feed>",
      })
  void aFeedOfWhichNothingHasComeIsNoFailure(String empty) throws IOException {
    on("/feed", exchange -> exchange.answer(200, bytes(empty)));
    assertEquals(List.of(), feed("/feed").look(NOON));
  }

  @Test
  void aServerIsAskedAsSeldomAsItWants() throws IOException {
    on(
        "/feed",
        exchange -> exchange.answer(200, bytes("x"), "Cache-Control", "public, max-age=7200"));
    WatchedFeed feed = feed("/feed");
    feed.look(NOON);
    assertEquals(NOON.plusSeconds(7200), feed.next());
  }

  @Test
  void whatTheServerWantsHoldsAfterARestart() throws IOException {
    on("/busy", exchange -> exchange.answer(503, bytes("no"), "Retry-After", "3600"));
    on("/feed", exchange -> exchange.answer(200, bytes("x"), "Cache-Control", "max-age=7200"));
    on("/free", exchange -> exchange.answer(200, bytes("x")));
    WatchedFeed busy = feed("/busy");
    assertThrows(IOException.class, () -> busy.look(NOON));
    assertEquals(busy.next(), feed("/busy").next());
    assertEquals(busy.next(), busy.notBefore());
    feed("/feed").look(NOON).get(0).settle(Outcome.DONE, "");
    assertEquals(List.of(), feed("/feed").look(NOON.plusSeconds(7199)));
    WatchedFeed gone = feed("/nowhere");
    assertThrows(IOException.class, () -> gone.look(NOON));
    assertThrows(IOException.class, () -> feed("/nowhere").look(NOON.plusSeconds(1)));
    feed("/free").look(NOON).get(0).settle(Outcome.DONE, "");
    assertEquals(1, feed("/free").look(NOON.plusSeconds(1)).size(), "nobody asked to wait");
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void aNoteThatIsDamagedIsNone() throws IOException {
    on("/feed", exchange -> exchange.answer(200, bytes("x"), "Cache-Control", "max-age=7200"));
    feed("/feed").look(NOON).get(0).settle(Outcome.DONE, "");
    Path note = onlyFile(desk.resolve("feeds"));
    Files.writeString(note, "not-before=never\nmoved-to=file:///etc/passwd\n");
    assertEquals(1, feed("/feed").look(NOON.plusSeconds(1)).size());
    Files.writeString(note, "moved-to=file:///etc/passwd\n");
    assertTrue(feed("/feed").movedTo().isEmpty());
  }

  @Test
  void whatCannotBeReadIsKeptWithTheReason() throws IOException {
    on("/feed", exchange -> exchange.answer(200, bytes("<rss>half")));
    Arrived arrived = feed("/feed").look(NOON).get(0);
    Path kept = Path.of(arrived.settle(Outcome.FAILED, "it ends in the middle"));
    assertEquals("<rss>half", Files.readString(kept));
    assertTrue(kept.startsWith(desk.resolve("arrived/failed")), kept::toString);
    Path why = kept.resolveSibling(kept.getFileName() + ".why.txt");
    assertTrue(Files.readString(why).contains("it ends in the middle"));
    assertEquals(kept.toString(), arrived.settle(Outcome.FAILED, "it ends in the middle"));
    try (Stream<Path> files = Files.list(desk.resolve("arrived/failed"))) {
      assertEquals(2, files.count(), "the same trouble is kept once");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'<rss><channel><ttl>60</ttl><item/>', 3600",
    "'<rss><channel><ttl> 5 </ttl><item/>', 600",
    "'<rss><channel><item><ttl>60</ttl></item>', 600",
    "'<rss><channel><ttl>soon</ttl><item/>', 600"
  })
  void aFeedSaysHowOftenItWantsToBeFetched(String text, int seconds) throws IOException {
    on("/feed", exchange -> exchange.answer(200, bytes(text)));
    WatchedFeed feed = feed("/feed");
    feed.look(NOON);
    assertEquals(NOON.plusSeconds(seconds), feed.next());
  }

  @Test
  void anAnswerIsFreshUntilItExpires() throws IOException {
    on("/feed", exchange -> exchange.answer(200, bytes("x"), "Expires", inAnHour()));
    WatchedFeed feed = feed("/feed");
    feed.look(NOON);
    assertFalse(feed.next().isBefore(NOON.plusSeconds(3590)), () -> feed.next().toString());
  }

  @Test
  void whatAnAnswerSaidIsToldToNobodyElse() throws IOException {
    on("/old", exchange -> exchange.answer(302, new byte[0], "Location", "/new"));
    on("/new", exchange -> exchange.answer(200, bytes("news"), "ETag", "\"7\""));
    WatchedFeed feed = feed("/old");
    feed.look(NOON).get(0).settle(Outcome.DONE, "");
    feed.look(NOON.plusSeconds(600));
    assertEquals(
        List.of("/old null null", "/new null null", "/old null null", "/new \"7\" null"), asked);
  }

  @ParameterizedTest
  @CsvSource({
    "429, 3600, 'its server was asked too often (429)'",
    "503, 'an hour from now', 'its server is in trouble (503)'",
    "404, 3600, 'there is nothing at this address (404)'",
    "403, 3600, 'its server wants a password or forbids it (403)'",
    "418, 3600, 'its server answered 418'"
  })
  void afterAFailureItWaitsAndSaysWhy(int status, String retry, String why) {
    on(
        "/feed",
        exchange ->
            exchange.answer(
                status, bytes("no"), "Retry-After", retry.startsWith("an") ? inAnHour() : retry));
    WatchedFeed feed = feed("/feed");
    IOException failure = assertThrows(IOException.class, () -> feed.look(NOON));
    assertEquals(why, failure.getMessage());
    assertFalse(feed.next().isBefore(NOON.plusSeconds(3600)), () -> feed.next().toString());
    assertTrue(feed.next().isBefore(NOON.plusSeconds(4400)), () -> feed.next().toString());
    assertFalse(feed.isGone());
  }

  /** The server writes the true time as the date of its answer. */
  private static String inAnHour() {
    ZonedDateTime hour = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3602);
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(hour);
  }

  @Test
  void whatIsGoneIsNotAskedForAgain() throws IOException {
    on("/feed", exchange -> exchange.answer(410, new byte[0]));
    WatchedFeed feed = feed("/feed");
    assertThrows(IOException.class, () -> feed.look(NOON));
    assertTrue(feed.isGone());
    assertEquals(List.of(), feed.look(NOON.plus(Duration.ofDays(9))));
    assertEquals(1, asked.size());
  }

  @Test
  void whatHasMovedForGoodIsAskedThere() throws IOException {
    on("/old", exchange -> exchange.answer(301, new byte[0], "Location", "/new"));
    on("/new", exchange -> exchange.answer(200, bytes("news")));
    WatchedFeed feed = feed("/old");
    assertEquals("news", text(feed.look(NOON).get(0)));
    assertEquals(server.root() + "/new", feed.movedTo().orElseThrow().toString());
    feed.look(NOON).get(0).settle(Outcome.DONE, "");
    feed.look(NOON.plusSeconds(700)).get(0).settle(Outcome.DONE, "");
    feed("/old").look(NOON.plusSeconds(1400));
    assertEquals(
        List.of("/old null null", "/new null null", "/new null null", "/new null null"), asked);
    assertEquals(server.root() + "/old", feed.name());
  }

  @Test
  void whatIsElsewhereForNowIsAskedWhereItWas() throws IOException {
    on("/old", exchange -> exchange.answer(302, new byte[0], "Location", "/new"));
    on("/new", exchange -> exchange.answer(200, bytes("news")));
    WatchedFeed feed = feed("/old");
    feed.look(NOON);
    assertTrue(feed.movedTo().isEmpty());
  }

  @Test
  void aCircleOfAddressesEnds() {
    on("/a", exchange -> exchange.answer(302, new byte[0], "Location", "/a"));
    IOException failure = assertThrows(IOException.class, () -> feed("/a").look(NOON));
    assertEquals("it leads from one address to another without end", failure.getMessage());
    assertEquals(6, asked.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://x.example/a", "http://a:b@x.example/", "http://[::"})
  void anAnswerMayNotLeadJustAnywhere(String location) {
    on("/a", exchange -> exchange.answer(302, new byte[0], "Location", location));
    assertThrows(IOException.class, () -> feed("/a").look(NOON));
    assertEquals(1, asked.size());
  }

  @Test
  void privateAddressesAreNotAskedUnlessAllowed() {
    on("/feed", exchange -> exchange.answer(200, bytes("secret")));
    WatchedFeed feed = feed("/feed", new WebReach(false, 1000, Duration.ofSeconds(5)));
    IOException failure = assertThrows(IOException.class, () -> feed.look(NOON));
    assertTrue(
        String.valueOf(failure.getMessage())
            .startsWith("localhost is an address of this computer"));
    assertEquals(List.of(), asked);
  }

  @Test
  void packedAnswersAreUnpackedUpToTheLimit() throws IOException {
    on("/feed", exchange -> exchange.answer(200, gzip(bytes("news")), "Content-Encoding", "gzip"));
    on(
        "/bomb",
        exchange -> exchange.answer(200, gzip(new byte[50 << 20]), "Content-Encoding", "gzip"));
    on("/long", exchange -> exchange.answer(200, new byte[100_001]));
    on("/odd", exchange -> exchange.answer(200, bytes("x"), "Content-Encoding", "br"));
    assertEquals("news", text(feed("/feed").look(NOON).get(0)));
    for (String path : List.of("/bomb", "/long", "/odd")) {
      assertThrows(IOException.class, () -> feed(path).look(NOON), path);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void aServerThatDripsIsLeft() {
    CountDownLatch over = new CountDownLatch(1);
    on(
        "/slow",
        exchange -> {
          exchange.begin(1000);
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    WatchedFeed feed = feed("/slow", new WebReach(true, 10_000, Duration.ofMillis(300)));
    IOException failure = assertThrows(IOException.class, () -> feed.look(NOON));
    over.countDown();
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith("it did not answer within"),
        failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://x.example/", "http:///nowhere", "mailto:a@x.example", "http://a:b@x/"})
  void wrongAddressesAreNamedAtOnce(String address) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new WatchedFeed(
                URI.create(address), desk, REACH, Duration.ofMinutes(10), new Random(1)));
  }
}
