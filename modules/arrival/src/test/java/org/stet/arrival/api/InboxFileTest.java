package org.stet.arrival.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxFileTest {
  @TempDir Path desk;

  @Test
  void placesAreAddedAndTakenAwayAndRemarksStay() throws IOException {
    InboxFile file = new InboxFile(desk.resolve("new"));
    assertEquals(List.of(), file.names());
    file.add("/wire");
    Files.writeString(file.path(), "# of the night desk\n /wire \n\nhttps://x.example/\n/wire\n");
    assertEquals(List.of("/wire", "https://x.example/"), file.names());
    file.remove("/wire");
    file.add("/mail");
    assertEquals(List.of("https://x.example/", "/mail"), file.names());
    assertEquals(
        "# of the night desk\n\nhttps://x.example/\n/mail\n",
        Files.readString(file.path()).replace("\r\n", "\n"));
  }

  @Test
  void aFileThatCannotBeReadIsNoEmptyOne() throws IOException {
    Files.createDirectory(desk.resolve("inbox.txt"));
    assertThrows(IOException.class, () -> new InboxFile(desk).names());
  }
}
