package org.stet.arrival.mail;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.arrival.api.WebReach;

/** Servers that do what no server should. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ImapFolderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** What a server says to a command in capitals, with its tag; null ends the connection. */
  private interface Answers {
    void to(String tag, String command, OutputStream out) throws IOException, InterruptedException;
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Logs everybody in, and leaves the rest to {@code answers}. */
  private static String trouble(Answers answers) throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> serve(listening, answers));
      server.setDaemon(true);
      server.start();
      String address = "imap://ida@127.0.0.1:" + listening.getLocalPort() + "/Desk";
      ImapFolder folder =
          new ImapFolder(
              MailAddress.of(URI.create(address)), new WebReach(true, 1 << 20, PATIENCE));
      IOException trouble =
          assertThrows(IOException.class, () -> folder.look(Taken.NOTHING, "secret"));
      return String.valueOf(trouble.getMessage());
    }
  }

  private static void serve(ServerSocket listening, Answers answers) {
    try (Socket socket = listening.accept();
        OutputStream out = socket.getOutputStream();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      say(out, "* OK ready");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] parts = line.split(" ", 2);
        String command = parts[parts.length - 1].toUpperCase(Locale.ROOT);
        if (command.startsWith("CAPABILITY")) {
          say(out, "* CAPABILITY IMAP4rev1");
          say(out, parts[0] + " OK done");
        } else if (command.startsWith("LOGIN") || command.startsWith("NOOP")) {
          say(out, parts[0] + " OK done");
        } else {
          answers.to(parts[0], command, out);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The other side has gone.
    }
  }

  @Test
  void oneThatSendsAByteNowAndThenIsGivenUp() throws IOException {
    String trouble =
        trouble(
            (tag, command, out) -> {
              for (int i = 0; i < 1000; i++) {
                out.write('*');
                out.flush();
                Thread.sleep(200);
              }
            });
    assertTrue(trouble.contains("too slow"), trouble);
  }

  @Test
  void oneThatHasNoSuchFolderIsQuoted() throws IOException {
    String trouble = trouble((tag, command, out) -> say(out, tag + " NO no such mailbox"));
    String message = trouble;
    assertTrue(message.contains("no folder Desk") || message.contains("no such mailbox"), message);
    assertTrue(!message.contains("A3") && !message.contains("reached"), message);
  }

  @Test
  void oneThatHasMoreMessagesThanThereCanBeIsNotBelieved() throws IOException {
    String trouble =
        trouble(
            (tag, command, out) -> {
              if (command.startsWith("LIST")) {
                say(out, "* LIST () \"/\" Desk");
              } else {
                say(out, "* 2000000000 EXISTS");
                say(out, "* OK [UIDVALIDITY 1] ok");
                say(out, "* OK [UIDNEXT 2000000001] ok");
              }
              say(out, tag + " OK done");
            });
    assertTrue(!trouble.contains("jakarta"), trouble);
  }

  @Test
  void oneThatHangsUpIsNamedInWords() throws IOException {
    String trouble =
        trouble(
            (tag, command, out) -> {
              throw new IOException("gone");
            });
    assertTrue(!trouble.contains("Exception"), trouble);
  }
}
