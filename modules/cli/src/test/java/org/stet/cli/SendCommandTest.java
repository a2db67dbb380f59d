package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.Delivery;
import org.stet.store.api.Delivery.Act;
import org.stet.store.api.DeskStore;
import org.stet.storejdbc.H2Stores;
import org.stet.testkit.LocalServer;

/** {@code stet send}, to a folder and to a server on this computer. */
class SendCommandTest {
  private static final String STORY =
      """
      Headline: Pier stays shut
      Slug: Pier

      The pier stays shut until the engineers have looked at it, the port said on Monday.
      """;

  @TempDir Path folder;
  private LocalServer server;
  private final List<String> acts = new ArrayList<>();
  private volatile int status = 200;

  @BeforeEach
  void begin() throws IOException {
    server = new LocalServer();
    server.on(
        "/",
        exchange -> {
          acts.add(exchange.header("X-Stet-Act") + " " + exchange.body());
          exchange.answer(status, new byte[0]);
        });
    Files.createDirectories(folder.resolve("site"));
    write("pier.stet", STORY);
    write(
        "store/destinations.txt",
        "[site]\nformat: html\nfolder: ../site\n\n[wire]\nformat: ninjs\naddress: "
            + server.root()
            + "/push\n");
  }

  @AfterEach
  void end() {
    server.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Run stet(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--store-dir", folder.resolve("store").toString()));
    return Run.in(folder).stet(all.toArray(new String[0]));
  }

  private List<Delivery> deliveries() throws Exception {
    try (DeskStore store = new H2Stores().open(folder.resolve("store"), "a test")) {
      return store.deliveries(1);
    }
  }

  @Test
  void aStoryGoesToEachDestinationInItsFormatAndThatIsKept() throws Exception {
    Run run = stet("send", "--to", "site,wire", "pier.stet");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("pier.stet: send to site: arrived: "), run.out());
    assertTrue(run.out().contains("pier.stet: send to wire: arrived: HTTP 200\n"), run.out());
    Path page = folder.resolve("site/pier-1.html");
    assertTrue(Files.readString(page).contains("<h1"), "written");
    assertTrue(acts.get(0).startsWith("send {"), acts.toString());
    List<Delivery> kept = deliveries();
    assertEquals(List.of("site", "wire"), kept.stream().map(Delivery::destination).toList());
    assertEquals(List.of("html", "ninjs"), kept.stream().map(Delivery::format).toList());
    try (DeskStore store = new H2Stores().open(folder.resolve("store"), "a test")) {
      assertEquals(STORY, store.version(kept.get(0).version()).orElseThrow().text());
    }
  }

  @Test
  void aCorrectionGoesWhereTheStoryWent() throws Exception {
    assertEquals(0, stet("send", "--to", "site,wire", "pier.stet").code());
    write("pier.stet", STORY.replace("on Monday", "on Tuesday"));
    Run run = stet("send", "--correct", "pier.stet");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(folder.resolve("site/pier-1.html")).contains("on Tuesday"));
    assertTrue(acts.get(1).startsWith("correct ") && acts.get(1).contains("on Tuesday"));
    List<Delivery> kept = deliveries();
    assertEquals(4, kept.size());
    assertFalse(kept.get(0).version() == kept.get(2).version(), "another version");
  }

  @Test
  void aKillGoesWhereTheStoryWentWithItsNote() throws Exception {
    assertEquals(0, stet("send", "--to", "site,wire", "pier.stet").code());
    Run run = stet("send", "--kill", "--note", "An impostor.", "pier.stet");
    assertEquals(0, run.code(), run.err());
    assertFalse(Files.exists(folder.resolve("site/pier-1.html")));
    assertTrue(Files.exists(folder.resolve("site/pier-1.kill.json")));
    assertTrue(acts.get(1).startsWith("kill {\"act\":\"kill\""), acts.toString());
    assertEquals(Act.KILL, deliveries().get(3).act());
    String history = stet("history", "1").out();
    assertTrue(history.contains("Sent") && history.contains("wire, ninjs"), history);
    JsonObject json = stet("history", "--json", "1").answer();
    assertEquals(List.of(), Schemas.errors("history", json));
    assertEquals(4, json.getAsJsonArray("sent").size());
  }

  @Test
  void whatFailedIsToldAndKeptToo() throws Exception {
    status = 403;
    Run run = stet("send", "--to", "site,wire", "pier.stet");
    assertEquals(3, run.code());
    assertTrue(run.out().contains("send to site: arrived"), run.out());
    assertTrue(run.err().contains("pier.stet: send to wire: failed: HTTP 403"), run.err());
    assertEquals(List.of(true, false), deliveries().stream().map(Delivery::arrived).toList());
    status = 200;
    assertEquals(0, stet("send", "--kill", "--note", "x", "pier.stet").code());
    assertEquals(1, deliveries().stream().filter(each -> each.act() == Act.KILL).count());
    assertEquals(1, acts.size(), "wire never had it: " + acts);
  }

  @Test
  void theGateHoldsBackHereToo() throws Exception {
    write("store/desks/short.gate", "max-headline: 3\nheadline-length: block\n");
    Run run = stet("send", "--to", "wire", "--gate", "short", "pier.stet");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().endsWith("held back: the gate is short\n"), run.err());
    assertEquals(List.of(), acts);
    run =
        stet(
            "send",
            "--to",
            "wire",
            "--gate",
            "short",
            "--override",
            "--name",
            "Ea",
            "--reason",
            "x",
            "pier.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, acts.size());
    try (DeskStore store = new H2Stores().open(folder.resolve("store"), "a test")) {
      assertEquals("Ea", store.letOut(1).get(0).who());
    }
  }

  @Test
  void whatWasNeverSentCannotBeTakenBack() {
    Run run = stet("send", "--kill", "--note", "x", "pier.stet");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("this story was never sent anywhere"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pier.stet",
        "--to none pier.stet",
        "--kill pier.stet",
        "--note x --to site pier.stet",
        "--kill --takedown --note x pier.stet"
      })
  void whatDoesNotGoTogetherIsMisuse(String line) {
    Run run = stet("send", line.split(" "));
    assertEquals(2, run.code(), run.err());
    assertEquals(List.of(), acts);
  }

  @Test
  void aWrongFileIsToldAndNothingIsSent() throws IOException {
    write("store/destinations.txt", "[site]\nformat: html\n");
    Run run = stet("send", "--to", "site", "pier.stet");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("destinations.txt, line 1: site needs either"), run.err());
    write("store/destinations.txt", "[site]\nformat: htlm\nfolder: ../site\n");
    assertTrue(stet("send", "--to", "site", "pier.stet").err().contains("no format 'htlm'"));
  }

  @Test
  void withoutTheStoreNothingIsSent() throws Exception {
    try (DeskStore held = new H2Stores().open(folder.resolve("store"), "the desk")) {
      Run run = stet("send", "--to", "wire", "pier.stet");
      assertEquals(4, run.code(), run.err());
      assertEquals(List.of(), acts);
      assertEquals(List.of(), held.deliveries(1));
    }
  }

  @Test
  void jsonTellsOfEachDelivery() {
    JsonObject answer = stet("send", "--to", "site,wire", "--json", "pier.stet").answer();
    assertEquals(List.of(), Schemas.errors("send", answer));
    assertEquals(2, answer.getAsJsonArray("sent").size());
    JsonObject none =
        stet("send", "--kill", "--note", "x", "--to", "wire", "--json", "nothing.stet").answer();
    assertEquals(List.of(), Schemas.errors("send", none));
  }
}
