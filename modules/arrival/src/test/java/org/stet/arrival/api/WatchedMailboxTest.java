package org.stet.arrival.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A mailbox on a server of this computer. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WatchedMailboxTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final WebReach REACH = new WebReach(false, 1 << 20, Duration.ofSeconds(10));

  @TempDir Path folder;
  private GreenMail server;
  private GreenMailUser ida;

  @BeforeEach
  void serve() {
    server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    server.start();
    ida = server.setUser("ida@paper.example", "ida", "tram 7");
  }

  @AfterEach
  void end() {
    server.stop();
  }

  private MailFolder inbox() throws Exception {
    return server.getManagers().getImapHostManager().getInbox(ida);
  }

  private void send(String subject, int length) throws Exception {
    String mail =
        "From: a@wire.example\r\nTo: ida@paper.example\r\nSubject: "
            + subject
            + "\r\n\r\n"
            + "It rained.\r\n".repeat(length);
    MimeMessage message =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
    ida.deliver(message);
  }

  private WatchedMailbox mailbox(String password) {
    String scheme = "imap://ida@localhost:" + server.getImap().getPort() + "/INBOX";
    return new WatchedMailbox(
        URI.create(scheme), () -> password, folder, REACH, Duration.ofMinutes(5), new Random(1));
  }

  private static List<String> subjects(List<Arrived> arrived) {
    List<String> subjects = new ArrayList<>();
    for (Arrived message : arrived) {
      String text =
          new String(
              assertInstanceOf(Arrived.Fetched.class, message).bytes(), StandardCharsets.US_ASCII);
      subjects.add(text.replaceAll("(?s).*Subject: ([^\r\n]*).*", "$1"));
    }
    return subjects;
  }

  @Test
  void eachMessageArrivesOnceAlsoAfterARestart() throws Exception {
    send("one", 1);
    send("two", 1);
    WatchedMailbox mailbox = mailbox("tram 7");
    List<Arrived> first = mailbox.look(NOON);
    assertEquals(List.of("one", "two"), subjects(first));
    assertTrue(first.get(0).name().endsWith("/INBOX!/1"), first.get(0)::name);
    first.get(0).settle(Outcome.DONE, "");
    assertEquals(List.of("two"), subjects(mailbox.look(NOON)), "what was not settled comes again");
    WatchedMailbox restarted = mailbox("tram 7");
    List<Arrived> second = restarted.look(NOON);
    Path kept = Path.of(second.get(0).settle(Outcome.FAILED, "why"));
    assertTrue(Files.readString(kept).contains("Subject: two"), kept::toString);
    assertTrue(kept.startsWith(folder.resolve("arrived/failed")), kept::toString);
    assertEquals(List.of(), restarted.look(NOON));
    send("three", 1);
    assertEquals(List.of(), restarted.look(NOON.plusSeconds(299)), "too early");
    assertEquals(List.of("three"), subjects(restarted.look(NOON.plusSeconds(300))));
  }

  @Test
  void whileNothingCanBeKeptTheServerIsLeftAlone() throws Exception {
    send("one", 1);
    WatchedMailbox mailbox = mailbox("tram 7");
    assertEquals(1, mailbox.look(NOON).size());
    server.stop();
    assertEquals(List.of("one"), subjects(mailbox.look(NOON.plusSeconds(1))), "nobody was asked");
  }

  @Test
  void nothingIsMarkedOnTheServer() throws Exception {
    send("one", 1);
    mailbox("tram 7").look(NOON).get(0).settle(Outcome.DONE, "");
    assertEquals(1, inbox().getMessageCount());
    assertEquals(1, inbox().getUnseenCount());
  }

  @Test
  void moreThanOneLookBringsComesWithTheNext() throws Exception {
    for (int i = 0; i < 53; i++) {
      send("s" + i, 1);
    }
    WatchedMailbox mailbox = mailbox("tram 7");
    List<Arrived> arrived = mailbox.look(NOON);
    assertEquals(50, arrived.size());
    for (Arrived message : arrived) {
      message.settle(Outcome.DONE, "");
    }
    assertTrue(mailbox.isWaiting());
    assertEquals(List.of("s50", "s51", "s52"), subjects(mailbox.look(NOON)));
  }

  @Test
  void aMessageThatIsTooLargeIsNamedAndPassed() throws Exception {
    send("huge", 120_000);
    send("two", 1);
    WatchedMailbox mailbox = mailbox("tram 7");
    List<Arrived> arrived = mailbox.look(NOON);
    Arrived.Refused huge = assertInstanceOf(Arrived.Refused.class, arrived.get(0));
    assertEquals("the message is larger than 1 MB", huge.why());
    String why = Files.readString(Path.of(huge.settle(Outcome.FAILED, huge.why())));
    assertTrue(why.contains("larger than 1 MB"), why);
    assertEquals(List.of("two"), subjects(mailbox.look(NOON)));
  }

  @Test
  void whyAMailboxCannotBeLookedAtIsSaid() throws Exception {
    WatchedMailbox wrong = mailbox("guess");
    IOException failure = assertThrows(IOException.class, () -> wrong.look(NOON));
    assertEquals("its server does not take the name or the password", failure.getMessage());
    assertEquals(List.of(), wrong.look(NOON.plusSeconds(299)), "not again at once");
    int port = server.getImap().getPort();
    server.stop();
    WatchedMailbox gone =
        new WatchedMailbox(
            URI.create("imap://ida@localhost:" + port),
            () -> "x",
            folder,
            REACH,
            Duration.ofMinutes(5),
            new Random(1));
    failure = assertThrows(IOException.class, () -> gone.look(NOON));
    assertTrue(
        String.valueOf(failure.getMessage()).startsWith("its server cannot be reached"),
        failure::getMessage);
  }

  @Test
  void aServerThatDoesNotProveWhoItIsGetsNoPassword() throws Exception {
    GreenMail encrypted = new GreenMail(ServerSetup.IMAPS.dynamicPort());
    encrypted.start();
    try {
      WatchedMailbox mailbox =
          new WatchedMailbox(
              URI.create("imaps://ida@localhost:" + encrypted.getImaps().getPort()),
              () -> "tram 7",
              folder,
              REACH,
              Duration.ofMinutes(5),
              new Random(1));
      IOException failure = assertThrows(IOException.class, () -> mailbox.look(NOON));
      assertTrue(
          String.valueOf(failure.getMessage()).startsWith("its server does not prove"),
          failure::getMessage);
    } finally {
      encrypted.stop();
    }
  }
}
