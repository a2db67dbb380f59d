package org.stet.arrival.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressTest {
  @Test
  void aFolderHasAServerAndAUser() {
    MailAddress address =
        MailAddress.of(URI.create("imaps://ida%40paper.example@mail.paper.example/Wire/PA"));
    assertEquals(
        new MailAddress(true, "mail.paper.example", 993, "ida@paper.example", "Wire/PA"), address);
    assertEquals("imaps://ida@paper.example@mail.paper.example/Wire/PA", address.toString());
    MailAddress open = MailAddress.of(URI.create("imap://ida@localhost:3143"));
    assertEquals(new MailAddress(false, "localhost", 3143, "ida", "INBOX"), open);
    assertEquals("imap://ida@localhost:3143/INBOX", open.toString());
    assertTrue(MailAddress.isMeant("IMAPS://x"));
    assertFalse(MailAddress.isMeant("https://x"));
  }

  @ParameterizedTest
  @CsvSource({
    "imaps://mail.paper.example/INBOX, name the mailbox as",
    "imaps:///INBOX, name the mailbox as",
    "imaps://ida:secret@mail.paper.example/, the address holds a password",
    "imap://ida@192.0.2.1/, imap:// sends the password in the open"
  })
  void whatIsWrongIsSaid(String address, String why) {
    Exception failure =
        assertThrows(IllegalArgumentException.class, () -> MailAddress.of(URI.create(address)));
    assertTrue(String.valueOf(failure.getMessage()).startsWith(why), failure::getMessage);
    assertFalse(String.valueOf(failure.getMessage()).contains("secret"));
  }

  @Test
  void howFarAFolderWasTakenInIsNoted(@TempDir Path folder) throws IOException {
    Path note = folder.resolve("a/b/note");
    assertEquals(Taken.NOTHING, Taken.read(note));
    new Taken(17, 4).write(note);
    new Taken(17, 5).write(note);
    assertEquals(new Taken(17, 5), Taken.read(note));
    Files.writeString(note, "half");
    assertEquals(Taken.NOTHING, Taken.read(note));
  }
}
