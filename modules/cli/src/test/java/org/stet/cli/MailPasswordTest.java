package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPasswordTest {
  @TempDir Path folder;

  private static String why(MailPassword password) {
    return String.valueOf(assertThrows(IOException.class, password::get).getMessage());
  }

  @Test
  void itIsInTheEnvironment() throws IOException {
    assertEquals("tram 7", new MailPassword(null, "tram 7").get());
    assertTrue(why(new MailPassword(null, null)).contains("set STET_IMAP_PASSWORD"));
    assertTrue(why(new MailPassword(null, "")).contains("set STET_IMAP_PASSWORD"));
  }

  @Test
  void aFileCountsMoreAndOnlyIfNobodyElseCanReadIt() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "tram 9\nnot this\n");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    MailPassword password = new MailPassword(file, "tram 7");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertTrue(why(password).startsWith("others can read the password"), why(password));
    assertFalse(why(password).contains("tram"), "it is not told");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertEquals("tram 9", password.get());
    Files.delete(file);
    assertTrue(why(password).startsWith("there is no file"), why(password));
  }
}
