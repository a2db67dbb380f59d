package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.testkit.Fixtures;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Messages that were cut, mixed up or made to take for ever: read, or rejected with a message. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class DamagedMailTest {
  private static final int ROUNDS = Integer.getInteger("stet.fuzz.rounds", 600);
  private static final String HEAD =
      "From: a@b.example\r\nSubject: The bridge\r\nMessage-ID: <1@b.example>\r\nMIME-Version: 1.0\r\n";
  private static final String[] PIECES = {
    "--b1\r\n",
    "--b1--\r\n",
    "\r\n\r\n",
    "=\r\n",
    "=?utf-8?B?",
    "?=",
    "=?x?Q?=FF?=",
    "\0",
    "> ",
    "Content-Type: multipart/mixed; boundary=b1\r\n",
    "Content-Type: message/rfc822\r\n\r\n",
    "Content-Transfer-Encoding: base64\r\n",
    "From: x\r\n",
    "-- \r\n",
    "boundary=\"\"",
    "charset=x"
  };

  private final WireReader reader = WireReader.standard();

  private Reading read(String text) {
    return reader.read(new RawItem("item", null, text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private WireStory story(String text) {
    return assertInstanceOf(Reading.Read.class, read(text)).story();
  }

  @Test
  void whateverArrivesIsReadOrRejected() throws IOException {
    Random random = new Random(20_261_126);
    List<byte[]> seeds = new ArrayList<>();
    for (String folder : List.of("email", "mhtml")) {
      for (Fixtures.Case one : Fixtures.in(Path.of("src/test/resources", folder))) {
        seeds.add(Files.readAllBytes(one.path("eml")));
      }
    }
    int known = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = seeds.get(random.nextInt(seeds.size()));
      for (int i = random.nextInt(3); i >= 0; i--) {
        bytes = damage(bytes, random);
      }
      Reading reading = reader.read(new RawItem("item", null, bytes));
      int number = round;
      if (reading instanceof Rejected rejected) {
        assertNotEquals("reader-failed", rejected.code(), () -> number + ": " + rejected);
      } else {
        WireStory story = ((Reading.Read) reading).story();
        known += List.of("email", "mhtml").contains(story.format()) ? 1 : 0;
        String copy = story.article().text();
        assertEquals(story.text(), story.reading().invert(story.text()).applyTo(copy), "" + round);
      }
    }
    System.out.println("e-mail: " + known + " of " + ROUNDS + " damaged messages read as such");
    assertTrue(known > ROUNDS / 2, "known: " + known);
  }

  private static byte[] damage(byte[] bytes, Random random) {
    int at = random.nextInt(Math.max(1, bytes.length));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String changed =
        switch (random.nextInt(5)) {
          case 0 -> text.substring(0, at);
          case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 60));
          case 2 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at);
          case 3 -> text.substring(0, at) + text.substring(at / 2);
          default ->
              text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
        };
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void partsInPartsWithoutEndAreRefused() {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 10_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      deep.append(i).append("\r\n");
    }
    Rejected rejected = assertInstanceOf(Rejected.class, read(deep + "\r\nx"));
    assertEquals("too-much", rejected.code());
    String letters =
        HEAD + ("Content-Type: message/rfc822\r\n\r\n" + HEAD).repeat(10_000) + "\r\nx";
    assertEquals("too-much", assertInstanceOf(Rejected.class, read(letters)).code());
  }

  @Test
  void headersWithoutEndAreRefusedInPlainWords() {
    Reading reading = read(HEAD + "X-Long: " + "x ".repeat(20 << 20) + "\r\n\r\nThe text.\r\n");
    Rejected rejected = assertInstanceOf(Rejected.class, reading);
    assertEquals("too-much", rejected.code());
    assertEquals("item has a header line of more than 1 MB", rejected.message());
    rejected =
        assertInstanceOf(Rejected.class, read(HEAD + "X-A: b\r\n".repeat(9_000) + "\r\nText.\r\n"));
    assertEquals("too-much", rejected.code());
    assertEquals("item has more than 5000 header lines; no letter has so many", rejected.message());
  }

  @Test
  void aPartWithoutItsBoundaryIsReadAsFarAsItGoes() {
    String type = "Content-Type: multipart/mixed; boundary=gone\r\n\r\n";
    assertInstanceOf(Rejected.class, read(HEAD + type + "No part begins here.\r\n"));
    WireStory story = story(HEAD + type + "--gone\r\n\r\nThe bridge will close on Monday.");
    assertTrue(story.article().text().contains("The bridge will close on Monday."));
    assertEquals("mail-damaged", story.notices().get(0).code());
  }

  @Test
  void base64ThatBreaksOffGivesWhatThereIs() {
    String type = "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    assertTrue(
        story(HEAD + type + "VGhlIGJyaWRnZSB3aWxsIGNs").article().text().contains("The bridge"));
    assertTrue(story(HEAD + type + "VGhlIGJy*aWRnZSB3aWxsIGN").article().text().contains("The"));
  }

  @Test
  void aCharacterSetThatIsDeclaredWronglyIsOverruled() {
    String type =
        "Content-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    byte[] bytes =
        (HEAD + type + "Die Brücke schließt am Montag für Lkw.").getBytes(StandardCharsets.UTF_8);
    Reading reading = reader.read(new RawItem("item", null, bytes));
    WireStory story = assertInstanceOf(Reading.Read.class, reading).story();
    assertTrue(story.article().text().contains("Brücke schließt"), story.article().text());
    assertTrue(story.notices().stream().anyMatch(n -> n.code().equals("charset-overridden")));
  }

  @Test
  void otherFilesAreNoMail() {
    for (String text :
        new String[] {
          "Headline: The bridge\nByline: By Ida\nDate: 2024-05-05\n\nText.\n",
          "From: the desk\n\nThe bridge closes.\n",
          "Subject: history\n\nThe teacher said.\n",
          "POST / HTTP/1.1\r\nContent-Type: text/plain\r\nDate: x\r\n\r\nbody",
          "To be or not to be: that is the question.\n"
        }) {
      Reading reading = read(text);
      if (reading instanceof Reading.Read read) {
        assertNotEquals("email", read.story().format(), text);
      }
    }
  }

  @Test
  void aMessageWithNothingToReadIsRefusedInWords() {
    byte[] picture = new byte[64];
    Arrays.fill(picture, (byte) 7);
    String type = "Content-Type: image/png; name=a.png\r\n\r\n";
    Rejected rejected = assertInstanceOf(Rejected.class, read(HEAD + type + "\u0089PNG\r\n"));
    assertTrue(rejected.message().startsWith("item holds no text to read"), rejected.message());
  }

  @Test
  void ofAMailboxTheFirstMessageIsReadAndTheOthersAreCounted() {
    String one = "Subject: The bridge\nMessage-ID: <1@b>\n\nThe bridge closes.\n\n";
    String two = "From a@b Tue Jan  2 00:00:00 2024\nFrom: a@b\nSubject: Two\n\nThe ferry.\n\n";
    WireStory story =
        story("From a@b Mon Jan  1 00:00:00 2024\nFrom: a@b.example\n" + one + two + two);
    assertEquals("mailbox", story.notices().get(0).code());
    assertTrue(story.notices().get(0).message().startsWith("2 further messages"));
    assertTrue(!story.text().contains("ferry"), story.text());
    assertTrue(story("From: a@b.example\n" + one).notices().isEmpty());
  }

  @Test
  void whatIsEncryptedIsSaidToBeThat() {
    String type = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=x.p7m\r\n";
    String base = "Content-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHA6CAMIACAQAxggE=\r\n";
    Rejected rejected = assertInstanceOf(Rejected.class, read(HEAD + type + base));
    assertEquals("encrypted", rejected.code());
  }

  @Test
  void dataThatNobodyKnowsIsNoStory() {
    String type = "Content-Type: application/octet-stream; name=x.bin\r\n\r\n";
    assertInstanceOf(
        Rejected.class, read(HEAD + type + "not words but data, whatever it looks like"));
    String text = "Content-Type: application/octet-stream; name=story.TXT\r\n\r\n";
    assertTrue(story(HEAD + text + "The bridge closes.").article().text().contains("closes"));
  }
}
