package org.stet.export.send.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.Delivery.Act;
import org.stet.testkit.LocalServer;
import org.stet.text.api.Article;

/** Deliveries to real folders and a real server on this computer. */
class CourierTest {
  private static final List<String> HEADERS =
      List.of("Content-Type", "Idempotency-Key", "X-Stet-Act", "X-Stet-Signature");

  @TempDir Path folder;
  private LocalServer server;
  private final List<Request> requests = new ArrayList<>();
  private final List<Duration> rests = new ArrayList<>();

  /** What the server answers, one after the other; the last stays. */
  private final Deque<Integer> answers = new ArrayDeque<>();

  private String wait = "";
  private String said = "thanks";

  private record Request(Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  @BeforeEach
  void serve() throws IOException {
    server = new LocalServer();
    server.on(
        "/",
        exchange -> {
          Map<String, String> headers = new HashMap<>();
          for (String name : HEADERS) {
            headers.put(name, String.valueOf(exchange.header(name)));
          }
          requests.add(new Request(headers, exchange.body()));
          int status = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
          byte[] words = said.getBytes(StandardCharsets.UTF_8);
          if (status / 100 == 3) {
            exchange.answer(status, words, "Location", "/elsewhere");
          } else if (wait.isEmpty()) {
            exchange.answer(status, words);
          } else {
            exchange.answer(status, words, "Retry-After", wait);
          }
        });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Destination.Push push() {
    URI address = URI.create(server.root() + "/push");
    return new Destination.Push("site", "html", address, new Secret.Variable("SITE"));
  }

  private static Parcel parcel(Act act, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return new Parcel(act, "pier-1", "html", "text/html; charset=utf-8", bytes);
  }

  private Receipt sent(Destination destination, Parcel parcel, Integer... statuses) {
    answers.addAll(List.of(statuses));
    return Courier.of(Map.of("SITE", "top secret"), rests::add).deliver(destination, parcel, 1);
  }

  @Test
  void aStoryArrivesWithItsActKeyAndSignature() {
    Parcel parcel = parcel(Act.CORRECT, "<p>\u00e9</p>");
    Receipt receipt = sent(push(), parcel, 201);
    assertEquals(new Receipt(true, "HTTP 201 thanks"), receipt);
    Request request = requests.get(0);
    assertEquals("<p>\u00e9</p>", request.body());
    assertEquals("text/html; charset=utf-8", request.header("Content-Type"));
    assertEquals("correct", request.header("X-Stet-Act"));
    String key = parcel.key(push(), 1);
    assertEquals(key, request.header("Idempotency-Key"));
    String[] signature = request.header("X-Stet-Signature").split("t=|,v1=");
    long time = Long.parseLong(signature[1]);
    assertTrue(Math.abs(Instant.now().getEpochSecond() - time) < 60, "time: " + time);
    assertEquals(
        Signature.of(
            "top secret".getBytes(StandardCharsets.UTF_8), time, "correct", key, parcel.bytes()),
        signature[2]);
  }

  /** The value is that of another implementation: openssl dgst -sha256 -hmac. */
  @Test
  void theSignatureIsThatOfRfc2104() {
    assertEquals(
        "a2fca1cae0e11d076af62fee65b7f7a8a5956ae8b2c836788845edf5c64d6df5",
        Signature.of("Jefe".getBytes(StandardCharsets.UTF_8), 7, "send", "k", new byte[] {'x'}));
  }

  @Test
  void whatABusyServerBreaksOffIsTriedAgainWithTheSameKey() {
    Receipt receipt = sent(push(), parcel(Act.SEND, "x"), 503, 429, 500, 200);
    assertTrue(receipt.arrived(), receipt.toString());
    assertEquals(4, requests.size());
    assertEquals(
        1, requests.stream().map(each -> each.header("Idempotency-Key")).distinct().count());
    assertEquals(
        List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2)), rests);
  }

  @Test
  void itIsGivenUpAtLast() {
    Receipt receipt = sent(push(), parcel(Act.SEND, "x"), 503);
    assertEquals(new Receipt(false, "HTTP 503 thanks (tried 4 times)"), receipt);
    assertEquals(4, requests.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 400, 401, 403, 409, 422})
  void aRefusalIsNotTriedAgainAndNobodyIsSentElsewhere(int status) {
    Receipt receipt = sent(push(), parcel(Act.SEND, "x"), status);
    assertFalse(receipt.arrived());
    assertEquals(1, requests.size());
  }

  @Test
  void theServerSaysHowLongToWaitWithinReason() {
    wait = "7";
    sent(push(), parcel(Act.SEND, "x"), 503, 200);
    wait = "86400";
    answers.clear();
    sent(push(), parcel(Act.SEND, "x"), 503, 200);
    assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(30)), rests);
  }

  @Test
  void whereNobodyAnswersIsTriedAgain() {
    server.close();
    Receipt receipt = sent(push(), parcel(Act.SEND, "x"), 200);
    assertTrue(receipt.answer().startsWith("no answer: "), receipt.toString());
    assertEquals(3, rests.size());
  }

  @Test
  void withoutItsSecretNothingIsSentAndTheSecretIsNeverSaid() {
    answers.add(200);
    Receipt receipt = Courier.of(Map.of(), rests::add).deliver(push(), parcel(Act.SEND, "x"), 1);
    assertEquals(new Receipt(false, "there is no secret in the variable SITE"), receipt);
    assertEquals(List.of(), requests);
    assertFalse(push().toString().contains("top secret"));
  }

  @Test
  void aLongAnswerIsCutAndOnOneLine() {
    said = "a\n\u0007b" + "c".repeat(9_000);
    Receipt receipt = sent(push(), parcel(Act.SEND, "x"), 200);
    assertTrue(receipt.answer().startsWith("HTTP 200 a bc"), receipt.answer());
    assertEquals(300, receipt.answer().length());
  }

  @Test
  void theKeyIsAnotherForAnythingElse() {
    Parcel parcel = parcel(Act.SEND, "x");
    String key = parcel.key(push(), 1);
    assertEquals(key, parcel(Act.SEND, "x").key(push(), 1));
    assertNotEquals(key, parcel.key(push(), 2));
    assertNotEquals(key, parcel(Act.UPDATE, "x").key(push(), 1));
    assertNotEquals(key, parcel(Act.SEND, "y").key(push(), 1));
    assertNotEquals(key, parcel.key(new Destination.Folder("other", "html", folder), 1));
  }

  private Destination.Folder drop() {
    return new Destination.Folder("print", "html", folder);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aFolderGetsTheFileOnceAndItsCorrectionInItsPlace() throws IOException {
    assertTrue(sent(drop(), parcel(Act.SEND, "x")).arrived());
    assertTrue(sent(drop(), parcel(Act.SEND, "x")).answer().endsWith("just the same"));
    Receipt second = sent(drop(), parcel(Act.SEND, "y"));
    assertFalse(second.arrived());
    assertTrue(second.answer().contains("is there already"), second.answer());
    assertTrue(sent(drop(), parcel(Act.CORRECT, "y")).arrived());
    assertEquals("y", Files.readString(folder.resolve("pier-1.html")));
    assertEquals(List.of("pier-1.html"), files());
  }

  @Test
  void aStoryThatIsTakenBackIsRemovedAndSaidSo() throws IOException {
    sent(drop(), parcel(Act.SEND, "x"));
    Article article = Article.of("Slug: pier\nHeadline: A \"pier\"\n\nB.\n");
    String notice = TakeBack.of(Act.KILL, article, "An impostor.", Instant.EPOCH);
    Receipt receipt = sent(drop(), parcel(Act.KILL, notice));
    assertTrue(receipt.answer().contains("was removed"), receipt.answer());
    assertEquals(List.of("pier-1.kill.json"), files());
    JsonObject json =
        JsonParser.parseString(Files.readString(folder.resolve("pier-1.kill.json")))
            .getAsJsonObject();
    assertEquals("kill", json.get("act").getAsString());
    assertEquals("A \"pier\"", json.get("headline").getAsString());
    assertEquals("An impostor.", json.get("note").getAsString());
    assertEquals("1970-01-01T00:00:00Z", json.get("at").getAsString());
  }

  @Test
  void nothingIsWrittenOutsideTheFolderOrWhereThereIsNone() {
    Parcel out = new Parcel(Act.SEND, "../x", "html", "text/html", new byte[0]);
    assertFalse(sent(drop(), out).arrived());
    Destination none = new Destination.Folder("p", "html", folder.resolve("none"));
    assertTrue(sent(none, parcel(Act.SEND, "x")).answer().startsWith("there is no folder"));
  }
}
