package org.stet.arrival.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.arrival.api.WebReach;
import org.stet.testkit.LocalServer;

/** Which computer is asked. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FetcherTest {
  private final List<String> lookedUp = new ArrayList<>();

  private Fetcher fetcher(boolean privateAddresses, String... addresses) {
    return new Fetcher(
        new WebReach(privateAddresses, 1000, Duration.ofSeconds(3)),
        host -> {
          lookedUp.add(host);
          String address = addresses[Math.min(lookedUp.size(), addresses.length) - 1];
          return new InetAddress[] {
            InetAddress.getByAddress(host, InetAddress.getByName(address).getAddress())
          };
        });
  }

  private static String why(Answer answer) {
    return assertInstanceOf(Answer.Failed.class, answer).why();
  }

  @Test
  void aNameIsLookedUpOnceAndAskedThere() throws Exception {
    try (LocalServer server = new LocalServer()) {
      List<String> hosts = new ArrayList<>();
      server.on(
          "/feed",
          exchange -> {
            hosts.add(exchange.header("Host"));
            hosts.add(String.valueOf(exchange.header("Upgrade")));
            exchange.answer(200, "news".getBytes(StandardCharsets.US_ASCII));
          });
      int port = URI.create(server.root()).getPort();
      URI address = URI.create("http://wire.example:" + port + "/feed");
      Fetcher fetcher = fetcher(true, "127.0.0.1", "192.0.2.1");
      Answer answer = fetcher.fetch(address, Validators.NONE);
      assertEquals(4, assertInstanceOf(Answer.Fetched.class, answer).bytes().length);
      assertEquals(List.of("wire.example"), lookedUp);
      assertEquals(List.of("wire.example:" + port, "null"), hosts, "no other protocol is offered");
    }
  }

  @Test
  void aNameOfThisComputerIsNotAsked() throws Exception {
    try (LocalServer server = new LocalServer()) {
      List<String> asked = new ArrayList<>();
      server.on("/", exchange -> asked.add("asked"));
      int port = URI.create(server.root()).getPort();
      URI address = URI.create("http://wire.example:" + port + "/feed");
      Fetcher fetcher = fetcher(false, "127.0.0.1", "93.184.215.14");
      String why = why(fetcher.fetch(address, Validators.NONE));
      assertTrue(why.startsWith("wire.example is an address of this computer"), why);
      assertEquals(List.of(), asked);
    }
  }

  @Test
  void addressesInNumbersAreCheckedToo() {
    Fetcher fetcher = new Fetcher(WebReach.USUAL);
    for (String host : List.of("127.0.0.1", "[::1]", "10.1.2.3", "169.254.169.254", "0x7f000001")) {
      URI address = URI.create("http://" + host + "/");
      String why = address.getHost() == null ? "" : why(fetcher.fetch(address, Validators.NONE));
      assertTrue(
          why.isEmpty()
              || why.contains("is an address of this computer")
              || why.contains("no computer"),
          host + ": " + why);
    }
  }

  @Test
  void aNameThatIsNotThereIsSaid() {
    Fetcher fetcher =
        new Fetcher(
            WebReach.USUAL,
            host -> {
              throw new UnknownHostException(host);
            });
    String why = why(fetcher.fetch(URI.create("http://wire.example/"), Validators.NONE));
    assertEquals("there is no computer of the name wire.example", why);
  }
}
